<?php
/**
 * What the buttons of the settings page do. Only those who may manage options reach this, with the nonce of the button.
 *
 * @package Newsroom_Elements
 */

namespace Newsroom_Elements;

defined( 'ABSPATH' ) || exit;

/**
 * Handles a button of the settings page.
 *
 * @return array|null What was entered, with what `test_feed()` has found.
 */
function handle_settings_action(): ?array {
	if ( 'POST' !== ( $_SERVER['REQUEST_METHOD'] ?? '' ) ) {
		return null;
	}
	if ( ! current_user_can( 'manage_options' ) ) {
		wp_die( esc_html__( 'You are not allowed to do this.', 'newsroom-elements' ), 403 );
	}
	check_admin_referer( 'newsroom_elements_settings' );
	$action = isset( $_POST['newsroom_action'] ) ? sanitize_key( $_POST['newsroom_action'] ) : '';
	$id     = isset( $_POST['feed_id'] ) ? sanitize_key( $_POST['feed_id'] ) : '';
	$id     = isset( read_settings()['feeds'][ $id ] ) ? $id : null;
	$feed   = array(
		'url'         => isset( $_POST['feed_url'] ) ? esc_url_raw( trim( wp_unslash( $_POST['feed_url'] ) ), array( 'http', 'https' ) ) : '',
		'title'       => isset( $_POST['feed_title'] ) ? sanitize_text_field( wp_unslash( $_POST['feed_title'] ) ) : '',
		'image_hosts' => isset( $_POST['image_hosts'] ) ? strtolower( sanitize_text_field( wp_unslash( $_POST['image_hosts'] ) ) ) : '',
	);
	if ( 'test' === $action ) {
		return test_feed( $feed['url'] ) + $feed;
	}
	if ( 'allow' === $action ) {
		return allow_feed( $feed );
	}
	if ( 'renew' === $action && null !== $id ) {
		$failure = renew_copy( $id, ADMIN_WAIT_SECONDS );
		say( $failure ? $failure->get_error_message() : __( 'The feed was read.', 'newsroom-elements' ), $failure ? 'error' : 'success' );
	}
	if ( 'remove' === $action && null !== $id ) {
		remove_feed( $id );
		say( __( 'The feed was removed. Blocks and shortcodes that name it show nothing.', 'newsroom-elements' ) );
	}
	if ( 'subscribe' === $action && isset( $_POST['subscribe_url'] ) ) {
		set_subscribe_url( esc_url_raw( trim( wp_unslash( $_POST['subscribe_url'] ) ), array( 'http', 'https' ) ) );
		say( __( 'The address was saved.', 'newsroom-elements' ) );
	}
	return null;
}

/**
 * Reads a feed without keeping it. If the address leads to a web page that names a feed, it reads that one.
 *
 * @param string $url Address.
 * @return array{url: string, is_of_page: bool, feed: array}|array{url: string, is_of_page: bool, error: \WP_Error}
 */
function test_feed( string $url ): array {
	$feed       = read_feed( $url, ADMIN_WAIT_SECONDS );
	$is_of_page = is_wp_error( $feed ) && $feed->get_error_data();
	if ( $is_of_page ) {
		$url  = $feed->get_error_data();
		$feed = read_feed( $url, ADMIN_WAIT_SECONDS );
	}
	return compact( 'url', 'is_of_page' ) + ( is_wp_error( $feed ) ? array( 'error' => $feed ) : array( 'feed' => $feed ) );
}

/**
 * Allows a feed, if it can be read.
 *
 * @param array{url: string, title: string, image_hosts: string} $feed Sanitized.
 * @return array|null What the page shows if it cannot be read, or has an address that was not entered.
 */
function allow_feed( array $feed ): ?array {
	$test = test_feed( $feed['url'] );
	if ( $test['is_of_page'] || isset( $test['error'] ) ) {
		return $test + $feed;
	}
	foreach ( array( sanitize_text_field( $test['feed']['title'] ), (string) wp_parse_url( $feed['url'], PHP_URL_HOST ) ) as $name ) {
		$feed['title'] = '' === $feed['title'] ? $name : $feed['title'];
	}
	keep_copy( add_feed( $feed ), $test['feed'] );
	schedule_renewal();
	/* translators: %s: name of a feed. */
	say( sprintf( __( 'Authors can now show “%s”.', 'newsroom-elements' ), $feed['title'] ) );
	return null;
}

/**
 * Tells the administrator something at the top of the page.
 *
 * @param string $message Plain text.
 * @param string $kind    `success` or `error`.
 */
function say( string $message, string $kind = 'success' ): void {
	add_settings_error( 'newsroom_elements', 'newsroom_elements', esc_html( $message ), $kind );
}
