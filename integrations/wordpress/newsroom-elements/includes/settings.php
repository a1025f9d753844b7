<?php
/**
 * The settings: the feeds that may be shown, and where subscriptions are sent. All of them are one option.
 *
 * @package Newsroom_Elements
 */

namespace Newsroom_Elements;

defined( 'ABSPATH' ) || exit;

const SETTINGS_OPTION = 'newsroom_elements';

/**
 * The settings, complete.
 *
 * @return array{feeds: array<string, array{url: string, title: string, image_hosts: string}>, subscribe_url: string}
 */
function read_settings(): array {
	$settings = get_option( SETTINGS_OPTION );
	return wp_parse_args(
		is_array( $settings ) ? $settings : array(),
		array(
			'feeds'         => array(),
			'subscribe_url' => '',
		)
	);
}

/**
 * The allowed feeds by id.
 */
function get_feeds(): array {
	return read_settings()['feeds'];
}

/**
 * The id of the feed that a block or shortcode shows: the one that it names, or the first if it names none.
 *
 * @param string $name Id or address of a feed, as the author gave it.
 * @return string|null Null if the feed is not allowed.
 */
function find_feed_id( string $name ): ?string {
	foreach ( get_feeds() as $id => $feed ) {
		if ( in_array( $name, array( '', (string) $id, $feed['url'] ), true ) ) {
			return (string) $id;
		}
	}
	return null;
}

/**
 * Allows a feed. One that is allowed already keeps its id, and gets the new name and the new hosts of images.
 *
 * @param array{url: string, title: string, image_hosts: string} $feed Sanitized.
 * @return string Its id.
 */
function add_feed( array $feed ): string {
	$settings                 = read_settings();
	$id                       = find_feed_id( $feed['url'] ) ?? new_feed_id( $feed['title'] );
	$settings['feeds'][ $id ] = $feed;
	update_option( SETTINGS_OPTION, $settings );
	return $id;
}

/**
 * An id for a new feed.
 *
 * @param string $title Name of the feed.
 */
function new_feed_id( string $title ): string {
	$feeds = get_feeds();
	$name  = substr( sanitize_title( remove_accents( $title ) ), 0, 40 );
	// A title in other letters gives a name full of percent signs.
	$base = preg_match( '/^[a-z][a-z0-9-]*$/', $name ) ? $name : 'feed';
	$id   = $base;
	for ( $number = 2; isset( $feeds[ $id ] ); $number++ ) {
		$id = "$base-$number";
	}
	return $id;
}

/**
 * Forgets a feed, with all that is stored for it.
 *
 * @param string $id Id of the feed.
 */
function remove_feed( string $id ): void {
	$settings = read_settings();
	unset( $settings['feeds'][ $id ] );
	update_option( SETTINGS_OPTION, $settings );
	delete_copy( $id );
}

/**
 * Says where the forms send subscriptions.
 *
 * @param string $url Address of the gateway's subscriptions, sanitized; empty for none.
 */
function set_subscribe_url( string $url ): void {
	update_option( SETTINGS_OPTION, array( 'subscribe_url' => $url ) + read_settings() );
}
