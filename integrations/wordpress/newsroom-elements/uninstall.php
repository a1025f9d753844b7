<?php
/**
 * Removes everything that the plugin has stored: its options, transients and cron job.
 *
 * @package Newsroom_Elements
 */

namespace Newsroom_Elements;

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

require_once __DIR__ . '/includes/sites.php';
require_once __DIR__ . '/includes/settings.php';
require_once __DIR__ . '/includes/copies.php';

on_sites(
	is_multisite(),
	function () {
		foreach ( array_keys( get_feeds() ) as $id ) {
			delete_copy( (string) $id );
		}
		delete_option( SETTINGS_OPTION );
		wp_clear_scheduled_hook( 'newsroom_elements_renew' );
	}
);
