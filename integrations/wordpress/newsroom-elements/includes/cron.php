<?php
/**
 * Renews the copies every ten minutes, while the plugin is active.
 *
 * @package Newsroom_Elements
 */

namespace Newsroom_Elements;

defined( 'ABSPATH' ) || exit;

const CRON_HOOK     = 'newsroom_elements_renew';
const CRON_SCHEDULE = 'newsroom_elements_ten_minutes';

add_filter(
	'cron_schedules', // phpcs:ignore WordPress.WP.CronInterval.CronSchedulesInterval -- News is old after ten minutes.
	function ( array $schedules ): array {
		$schedules[ CRON_SCHEDULE ] = array(
			'interval' => 10 * MINUTE_IN_SECONDS,
			'display'  => __( 'Every ten minutes', 'newsroom-elements' ),
		);
		return $schedules;
	}
);

add_action(
	CRON_HOOK,
	function () {
		foreach ( array_keys( get_feeds() ) as $id ) {
			renew_copy( (string) $id, ADMIN_WAIT_SECONDS );
		}
	}
);

register_activation_hook(
	PLUGIN_FILE,
	function ( $is_network ) {
		on_sites( (bool) $is_network, __NAMESPACE__ . '\schedule_renewal' );
	}
);
register_deactivation_hook(
	PLUGIN_FILE,
	function ( $is_network ) {
		on_sites( (bool) $is_network, __NAMESPACE__ . '\stop_renewal' );
	}
);

/**
 * Schedules the renewal of the current site's copies, if it has a feed and that was not done yet.
 */
function schedule_renewal(): void {
	if ( get_feeds() && ! wp_next_scheduled( CRON_HOOK ) ) {
		wp_schedule_event( time() + 10 * MINUTE_IN_SECONDS, CRON_SCHEDULE, CRON_HOOK );
	}
}

/**
 * Ends the renewal of the current site's copies.
 */
function stop_renewal(): void {
	wp_clear_scheduled_hook( CRON_HOOK );
}
