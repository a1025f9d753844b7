<?php
/**
 * The last good copy of each feed. A transient says how long it counts as new; after a failure, which is shorter, the old copy stays.
 *
 * @package Newsroom_Elements
 */

namespace Newsroom_Elements;

defined( 'ABSPATH' ) || exit;

/** Longer than the cron job's interval, so that it renews a copy before a page has to. */
const FRESH_SECONDS      = 15 * MINUTE_IN_SECONDS;
const AFTER_FAILURE      = 2 * MINUTE_IN_SECONDS;
const PAGE_WAIT_SECONDS  = 3;
const ADMIN_WAIT_SECONDS = 15;

/**
 * Name of the option with a feed's copy, and of its transient.
 *
 * @param string $id Id of the feed.
 */
function copy_name( string $id ): string {
	return "newsroom_elements_copy_$id";
}

/**
 * A feed for a page: the copy, and at once. Only if cron has not renewed it, or there is none yet, the page reads the feed, and waits
 * for it three seconds at most.
 *
 * @param string $id Id of an allowed feed.
 * @return array|null The feed without releases under embargo; null if there is no copy.
 */
function get_copy( string $id ): ?array {
	$name = copy_name( $id );
	if ( false === get_transient( $name ) ) {
		renew_copy( $id, PAGE_WAIT_SECONDS );
	}
	$copy = get_option( $name );
	return is_array( $copy ) ? without_embargoed( $copy['feed'] ) : null;
}

/**
 * Reads a feed and keeps the result, unless that failed.
 *
 * @param string $id              Id of an allowed feed.
 * @param int    $timeout_seconds How long to wait for the newsroom.
 * @return \WP_Error|null The reason of a failure.
 */
function renew_copy( string $id, int $timeout_seconds ): ?\WP_Error {
	$name = copy_name( $id );
	// Other requests do not read the feed meanwhile.
	set_transient( $name, 'reading', AFTER_FAILURE );
	$feed = read_feed( get_feeds()[ $id ]['url'], $timeout_seconds );
	if ( is_wp_error( $feed ) ) {
		set_transient( $name, $feed->get_error_message(), AFTER_FAILURE );
		return $feed;
	}
	keep_copy( $id, $feed );
	return null;
}

/**
 * Keeps a feed that was read.
 *
 * @param string $id   Id of an allowed feed.
 * @param array  $feed The feed.
 */
function keep_copy( string $id, array $feed ): void {
	$name = copy_name( $id );
	update_option(
		$name,
		array(
			'time' => time(),
			'feed' => $feed,
		),
		false
	);
	set_transient( $name, '', FRESH_SECONDS );
}

/**
 * When the copy of a feed was read.
 *
 * @param string $id Id of an allowed feed.
 * @return int|null Unix time.
 */
function copy_time( string $id ): ?int {
	$copy = get_option( copy_name( $id ) );
	return is_array( $copy ) ? $copy['time'] : null;
}

/**
 * Why the last attempt to read a feed failed.
 *
 * @param string $id Id of an allowed feed.
 * @return string Empty if it did not fail, or that was some time ago.
 */
function last_failure( string $id ): string {
	$failure = (string) get_transient( copy_name( $id ) );
	return 'reading' === $failure ? '' : $failure;
}

/**
 * Removes what is stored for a feed.
 *
 * @param string $id Id of a feed.
 */
function delete_copy( string $id ): void {
	delete_option( copy_name( $id ) );
	delete_transient( copy_name( $id ) );
}

/**
 * Leaves out releases whose embargo has not ended.
 *
 * @param array $feed The feed.
 */
function without_embargoed( array $feed ): array {
	$may_be_shown  = function ( array $item ): bool {
		$embargo = $item['_newsroom']['embargo'] ?? null;
		$end     = is_string( $embargo ) ? strtotime( $embargo ) : false;
		return null === $embargo || ( false !== $end && $end <= time() );
	};
	$feed['items'] = array_values( array_filter( $feed['items'], $may_be_shown ) );
	return $feed;
}
