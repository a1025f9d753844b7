<?php
/**
 * Removes everything that the plugin has stored: its options, transients and cron job.
 *
 * @package Newsroom_Elements
 */

namespace Newsroom_Elements;

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

require_once __DIR__ . '/includes/settings.php';
require_once __DIR__ . '/includes/copies.php';

/**
 * Removes what is stored for the current site.
 */
function remove_all(): void {
	foreach ( array_keys( get_feeds() ) as $id ) {
		delete_copy( (string) $id );
	}
	delete_option( SETTINGS_OPTION );
	wp_clear_scheduled_hook( 'newsroom_elements_renew' );
}

if ( is_multisite() ) {
	foreach ( get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	) as $newsroom_elements_site ) {
		switch_to_blog( $newsroom_elements_site );
		remove_all();
		restore_current_blog();
	}
} else {
	remove_all();
}
