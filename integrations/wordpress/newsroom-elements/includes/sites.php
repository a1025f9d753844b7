<?php
/**
 * The sites of a network. Each has its own settings, copies and cron job.
 *
 * @package Newsroom_Elements
 */

namespace Newsroom_Elements;

defined( 'ABSPATH' ) || exit;

/**
 * Does something for the current site, or for every site of the network.
 *
 * @param bool     $is_network Whether to do it for every site.
 * @param callable $action     What to do, without arguments.
 */
function on_sites( bool $is_network, callable $action ): void {
	if ( ! $is_network ) {
		$action();
		return;
	}
	$sites = get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	);
	foreach ( $sites as $site ) {
		switch_to_blog( $site );
		$action();
		restore_current_blog();
	}
}
