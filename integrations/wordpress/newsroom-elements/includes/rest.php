<?php
/**
 * The copies as JSON, on this site: the elements read them with `connect-src 'self'`, and no other server learns who reads the page.
 *
 * @package Newsroom_Elements
 */

namespace Newsroom_Elements;

defined( 'ABSPATH' ) || exit;

const REST_NAMESPACE = 'newsroom-elements/v1';

add_action(
	'rest_api_init',
	function () {
		register_rest_route(
			REST_NAMESPACE,
			'/feeds',
			array(
				'methods'             => 'GET',
				'callback'            => __NAMESPACE__ . '\list_feeds',
				// Authors choose a feed by its name.
				'permission_callback' => function (): bool {
					return current_user_can( 'edit_posts' );
				},
			)
		);
		register_rest_route(
			REST_NAMESPACE,
			'/feeds/(?P<id>[a-z0-9-]+)',
			array(
				'methods'             => 'GET',
				'callback'            => __NAMESPACE__ . '\send_feed',
				'permission_callback' => '__return_true',
			)
		);
	}
);

/**
 * Address of a feed's copy.
 *
 * @param string $id Id of an allowed feed.
 */
function feed_url( string $id ): string {
	return rest_url( REST_NAMESPACE . "/feeds/$id" );
}

/**
 * The allowed feeds, for the block editor.
 */
function list_feeds(): array {
	$list = array();
	foreach ( get_feeds() as $id => $feed ) {
		$list[] = array(
			'id'    => (string) $id,
			'title' => $feed['title'],
		);
	}
	return $list;
}

/**
 * A feed's copy.
 *
 * @param \WP_REST_Request $request The request.
 * @return \WP_REST_Response|\WP_Error
 */
function send_feed( \WP_REST_Request $request ) {
	// WordPress would answer with a script, which `script-src 'self'` allows, and which holds what a newsroom writes.
	if ( $request->get_param( '_jsonp' ) ) {
		return new \WP_Error( 'newsroom_elements_json_only', 'Only JSON is sent.', array( 'status' => 400 ) );
	}
	$id = $request->get_param( 'id' );
	if ( null === find_feed_id( $id ) ) {
		return new \WP_Error( 'newsroom_elements_unknown', 'There is no such feed.', array( 'status' => 404 ) );
	}
	$feed = get_copy( $id );
	if ( null === $feed ) {
		return new \WP_Error( 'newsroom_elements_unread', 'The feed could not be read yet.', array( 'status' => 503 ) );
	}
	$response = new \WP_REST_Response( $feed );
	$response->header( 'Cache-Control', 'public, max-age=60, stale-while-revalidate=600, stale-if-error=604800' );
	return $response;
}
