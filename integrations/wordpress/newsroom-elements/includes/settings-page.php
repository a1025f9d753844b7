<?php
/**
 * The page Settings → Newsroom: which feeds authors may show, a test for a feed, previews, and where subscriptions are sent.
 *
 * @package Newsroom_Elements
 */

namespace Newsroom_Elements;

defined( 'ABSPATH' ) || exit;

const SETTINGS_PAGE = 'newsroom-elements';

/** Attributes of a field for an address. */
const URL_FIELD = array(
	'class' => 'regular-text code',
	'type'  => 'url',
);

add_action(
	'admin_menu',
	function () {
		$test = null;
		$page = add_options_page(
			__( 'Newsroom', 'newsroom-elements' ),
			__( 'Newsroom', 'newsroom-elements' ),
			'manage_options',
			SETTINGS_PAGE,
			function () use ( &$test ) {
				show_settings_page( $test );
			}
		);
		// Before anything is written, so that a refusal has its status.
		add_action(
			"load-$page",
			function () use ( &$test ) {
				$test = handle_settings_action();
			}
		);
	}
);
add_filter(
	'plugin_action_links_' . plugin_basename( PLUGIN_FILE ),
	function ( array $links ): array {
		$link = sprintf( '<a href="%s">%s</a>', esc_url( settings_url() ), esc_html__( 'Settings', 'newsroom-elements' ) );
		return array_merge( array( $link ), $links );
	}
);
add_action(
	'admin_enqueue_scripts',
	function ( string $page ) {
		if ( 'settings_page_' . SETTINGS_PAGE === $page ) {
			wp_enqueue_style( ASSETS );
		}
	}
);

/**
 * Address of the page.
 *
 * @param array $parameters Parameters.
 */
function settings_url( array $parameters = array() ): string {
	return add_query_arg( array( 'page' => SETTINGS_PAGE ) + $parameters, admin_url( 'options-general.php' ) );
}

/**
 * Shows the page.
 *
 * @param array|null $test From `handle_settings_action()`.
 */
function show_settings_page( ?array $test ): void {
	// Only chooses what is shown.
	$preview = isset( $_GET['preview'] ) ? find_feed_id( sanitize_key( $_GET['preview'] ) ) : null; // phpcs:ignore WordPress.Security.NonceVerification.Recommended
	?>
	<div class="wrap newsroom-settings">
		<h1><?php esc_html_e( 'Newsroom', 'newsroom-elements' ); ?></h1>
		<?php
		show_feed_table();
		if ( null !== $preview ) {
			show_preview( $preview );
		}
		show_feed_form( $test );
		show_subscribe_form();
		show_site_notes();
		?>
	</div>
	<?php
}

/**
 * Shows the allowed feeds.
 */
function show_feed_table(): void {
	$feeds = get_feeds();
	?>
	<h2><?php esc_html_e( 'Feeds that authors may show', 'newsroom-elements' ); ?></h2>
	<?php if ( ! $feeds ) : ?>
		<p><?php esc_html_e( 'None yet. Enter the address of a newsroom’s feed below.', 'newsroom-elements' ); ?></p>
		<?php
		return;
	endif;
	?>
	<p><?php esc_html_e( 'To show one, insert the block “Press releases” in a page or post, or write its shortcode.', 'newsroom-elements' ); ?></p>
	<table class="widefat striped">
		<thead>
			<tr>
				<th scope="col"><?php esc_html_e( 'Name', 'newsroom-elements' ); ?></th>
				<th scope="col"><?php esc_html_e( 'Shortcode', 'newsroom-elements' ); ?></th>
				<th scope="col"><?php esc_html_e( 'Last read', 'newsroom-elements' ); ?></th>
				<th scope="col"><?php esc_html_e( 'Actions', 'newsroom-elements' ); ?></th>
			</tr>
		</thead>
		<tbody>
			<?php
			foreach ( $feeds as $id => $feed ) {
				show_feed_row( (string) $id, $feed );
			}
			?>
		</tbody>
	</table>
	<?php
}

/**
 * Shows a row of the table.
 *
 * @param string $id   Id of a feed.
 * @param array  $feed The feed.
 */
function show_feed_row( string $id, array $feed ): void {
	$time    = copy_time( $id );
	$failure = last_failure( $id );
	?>
	<tr>
		<th scope="row">
			<?php echo esc_html( $feed['title'] ); ?><br>
			<code><?php echo esc_html( $feed['url'] ); ?></code>
		</th>
		<td><code>[press-list feed="<?php echo esc_html( $id ); ?>"]</code></td>
		<td data-label="<?php esc_attr_e( 'Last read', 'newsroom-elements' ); ?>">
			<?php
			if ( null !== $time ) {
				/* translators: %s: a time span, such as "5 minutes". */
				echo esc_html( sprintf( __( '%s ago', 'newsroom-elements' ), human_time_diff( $time ) ) );
			} else {
				esc_html_e( 'Never', 'newsroom-elements' );
			}
			if ( '' !== $failure ) {
				echo '<br><strong>' . esc_html( $failure ) . '</strong>';
			}
			?>
		</td>
		<td>
			<a class="button" href="<?php echo esc_url( settings_url( array( 'preview' => $id ) ) ); ?>#newsroom-preview">
				<?php esc_html_e( 'Preview', 'newsroom-elements' ); ?>
			</a>
			<?php
			show_button( 'renew', __( 'Read now', 'newsroom-elements' ), $id );
			show_button( 'remove', __( 'Remove', 'newsroom-elements' ), $id );
			?>
		</td>
	</tr>
	<?php
}

/**
 * Shows a button for a feed, in a form of its own.
 *
 * @param string $action Name of the action.
 * @param string $label  Plain text.
 * @param string $id     Id of a feed.
 */
function show_button( string $action, string $label, string $id ): void {
	?>
	<form method="post" action="<?php echo esc_url( settings_url() ); ?>">
		<?php wp_nonce_field( 'newsroom_elements_settings', '_wpnonce', true ); ?>
		<input type="hidden" name="feed_id" value="<?php echo esc_attr( $id ); ?>">
		<button class="button" name="newsroom_action" value="<?php echo esc_attr( $action ); ?>"><?php echo esc_html( $label ); ?></button>
	</form>
	<?php
}

/**
 * Shows a feed as a page will.
 *
 * @param string $id Id of an allowed feed.
 */
function show_preview( string $id ): void {
	?>
	<h2 id="newsroom-preview"><?php esc_html_e( 'Preview', 'newsroom-elements' ); ?></h2>
	<div class="card newsroom-preview">
		<?php
		// The page's own functions have escaped it.
		echo do_shortcode( '[press-list limit="3" feed="' . $id . '"]' ); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped
		?>
	</div>
	<?php
	// WordPress 6.5 loads modules only in the pages of a site, not in those for administrators.
	wp_print_script_tag(
		array(
			'type' => 'module',
			'src'  => script_url(),
			'id'   => ASSETS . '-js-module',
		)
	);
}

/**
 * Shows the form for a new feed, and what the test of one has found.
 *
 * @param array|null $test From `handle_settings_action()`.
 */
function show_feed_form( ?array $test ): void {
	?>
	<h2><?php esc_html_e( 'Add a feed', 'newsroom-elements' ); ?></h2>
	<?php
	if ( ! empty( $test['is_of_page'] ) ) {
		/* translators: %s: address of a feed. */
		$found = sprintf( __( 'The page that you entered names this feed: %s', 'newsroom-elements' ), $test['url'] );
		echo '<div class="notice notice-info inline" role="status"><p>' . esc_html( $found ) . '</p></div>';
	}
	if ( isset( $test['error'] ) ) {
		echo '<div class="notice notice-error inline" role="alert"><p>' . esc_html( $test['error']->get_error_message() ) . '</p></div>';
	}
	?>
	<form method="post" action="<?php echo esc_url( settings_url() ); ?>">
		<?php wp_nonce_field( 'newsroom_elements_settings' ); ?>
		<table class="form-table" role="presentation">
			<?php
			show_field(
				'feed_url',
				__( 'Address of the feed', 'newsroom-elements' ),
				__( 'RSS, Atom or JSON Feed, or the newsroom’s web page. For other systems, use the address of a feed in your gateway.', 'newsroom-elements' ),
				$test['url'] ?? '',
				URL_FIELD + array( 'required' => true )
			);
			show_field(
				'feed_title',
				__( 'Name for authors', 'newsroom-elements' ),
				__( 'Optional. Without one, the title of the feed.', 'newsroom-elements' ),
				$test['title'] ?? ''
			);
			show_field(
				'image_hosts',
				__( 'Hosts of images', 'newsroom-elements' ),
				__( 'Optional. Images are shown from the feed’s own host. Enter more hosts with spaces between them, such as cdn.example.org.', 'newsroom-elements' ),
				$test['image_hosts'] ?? '',
				array( 'class' => 'regular-text code' )
			);
			?>
		</table>
		<p class="submit">
			<button class="button" name="newsroom_action" value="test"><?php esc_html_e( 'Test this feed', 'newsroom-elements' ); ?></button>
			<button class="button button-primary" name="newsroom_action" value="allow"><?php esc_html_e( 'Allow this feed', 'newsroom-elements' ); ?></button>
		</p>
	</form>
	<?php
	if ( isset( $test['feed'] ) ) {
		show_test_result( $test['feed'] );
	}
}

/**
 * Shows a field of a form, as a row of its table.
 *
 * @param string $name       Name of the field.
 * @param string $label      Plain text.
 * @param string $hint       Plain text.
 * @param string $value      What it holds.
 * @param array  $attributes Other attributes than those of a short text.
 */
function show_field( string $name, string $label, string $hint, string $value, array $attributes = array() ): void {
	$id          = 'newsroom-' . str_replace( '_', '-', $name );
	$attributes += array(
		'class'            => 'regular-text',
		'id'               => $id,
		'name'             => $name,
		'type'             => 'text',
		'value'            => $value,
		'aria-describedby' => "$id-hint",
	);
	?>
	<tr>
		<th scope="row"><label for="<?php echo esc_attr( $id ); ?>"><?php echo esc_html( $label ); ?></label></th>
		<td>
			<input<?php echo attributes_to_html( $attributes ); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- It escapes them. ?>>
			<p class="description" id="<?php echo esc_attr( $id ); ?>-hint"><?php echo esc_html( $hint ); ?></p>
		</td>
	</tr>
	<?php
}

/**
 * Shows what was read of a feed: its newest releases, as a page without JavaScript has them.
 *
 * @param array $feed The feed.
 */
function show_test_result( array $feed ): void {
	$all       = array(
		'category' => '',
		'language' => '',
	);
	$with_text = array(
		'heading-level' => 3,
		'layout'        => 'list',
	);
	$count     = count( $feed['items'] );
	?>
	<div class="card newsroom-preview" role="status">
		<p><strong>
			<?php
			/* translators: %d: number of releases. */
			echo esc_html( sprintf( _n( 'This feed can be shown. It has %d release.', 'This feed can be shown. It has %d releases.', $count, 'newsroom-elements' ), $count ) );
			?>
		</strong></p>
		<ul class="press-list">
			<?php
			foreach ( array_slice( find_releases( $feed, $all ), 0, 3 ) as $item ) {
				// The function escapes all that the feed says. The preview requests no images.
				echo render_list_item( $item, $feed, $with_text, '' ); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped
			}
			?>
		</ul>
	</div>
	<?php
}

/**
 * Shows the setting for subscriptions.
 */
function show_subscribe_form(): void {
	?>
	<h2><?php esc_html_e( 'Subscriptions', 'newsroom-elements' ); ?></h2>
	<form method="post" action="<?php echo esc_url( settings_url() ); ?>">
		<?php wp_nonce_field( 'newsroom_elements_settings', '_wpnonce', true ); ?>
		<table class="form-table" role="presentation">
			<?php
			show_field(
				'subscribe_url',
				__( 'Address that forms are sent to', 'newsroom-elements' ),
				__( 'The subscriptions of your gateway, such as https://gateway.example/subscriptions. Without it, no form is shown.', 'newsroom-elements' ),
				read_settings()['subscribe_url'],
				URL_FIELD
			);
			?>
		</table>
		<p class="submit">
			<button class="button" name="newsroom_action" value="subscribe"><?php esc_html_e( 'Save address', 'newsroom-elements' ); ?></button>
		</p>
	</form>
	<?php
}

/**
 * Shows what else an administrator has to know about this site.
 */
function show_site_notes(): void {
	if ( ! preg_match( '/^[+-]/', wp_timezone_string() ) ) {
		return;
	}
	$link = sprintf( '<a href="%s">%s</a>', esc_url( admin_url( 'options-general.php' ) ), esc_html__( 'Choose a city', 'newsroom-elements' ) );
	?>
	<div class="notice notice-info inline">
		<p>
			<?php
			/* translators: %s: an offset, such as +02:00. */
			echo esc_html( sprintf( __( 'The time zone of this site is %s, not a city. So readers see times in their own time zone.', 'newsroom-elements' ), wp_timezone_string() ) );
			echo ' ' . wp_kses_post( $link );
			?>
		</p>
	</div>
	<?php
}
