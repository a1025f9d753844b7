<?php
/**
 * Reads a feed from a newsroom. Whatever its format, the result is a JSON Feed 1.1, which the elements read.
 *
 * @package Newsroom_Elements
 */

namespace Newsroom_Elements;

defined( 'ABSPATH' ) || exit;

const MAX_FEED_BYTES = 3 * MB_IN_BYTES;
const MAX_FEED_ITEMS = 100;

/** Characters. A feed without a text of its own for the lead has the whole release there. */
const MAX_SUMMARY_LENGTH = 1000;

/** Each element of XML, and each list or object of JSON, takes far more memory than its text. */
const MAX_FEED_PARTS = 50000;

/**
 * Reads a feed. It requests only public addresses, because WordPress checks them, after each redirect, too.
 *
 * @param string $url             Address of the feed.
 * @param int    $timeout_seconds How long to wait for the newsroom.
 * @return array|\WP_Error The feed as data, or the reason in words for an administrator.
 */
function read_feed( string $url, int $timeout_seconds ) {
	if ( ! wp_http_validate_url( $url ) ) {
		return new \WP_Error(
			'address',
			__( 'WordPress requests only public web addresses, with http or https and a usual port. This is not one.', 'newsroom-elements' )
		);
	}
	$answer = wp_safe_remote_get(
		$url,
		array(
			'timeout'             => $timeout_seconds,
			'redirection'         => 3,
			'limit_response_size' => MAX_FEED_BYTES,
			'user-agent'          => 'newsroom-elements (WordPress)',
			'headers'             => array(
				'Accept' => 'application/feed+json, application/json, application/rss+xml, application/atom+xml, application/xml, text/xml',
			),
		)
	);
	if ( is_wp_error( $answer ) ) {
		return new \WP_Error(
			'unreachable',
			/* translators: %s: message of WordPress or the server, in English. */
			sprintf( __( 'The newsroom does not answer: %s', 'newsroom-elements' ), $answer->get_error_message() )
		);
	}
	$status = wp_remote_retrieve_response_code( $answer );
	if ( 200 !== $status ) {
		return new \WP_Error(
			'status',
			/* translators: %d: status code of HTTP. */
			sprintf( __( 'The newsroom answers with status %d instead of a feed.', 'newsroom-elements' ), $status )
		);
	}
	return parse_feed( wp_remote_retrieve_body( $answer ), $url, (string) wp_remote_retrieve_header( $answer, 'content-type' ) );
}

/**
 * Reads the text of a feed.
 *
 * @param string $body         What the newsroom sent.
 * @param string $url          Address of the feed.
 * @param string $content_type Its media type, perhaps with a character encoding.
 * @return array|\WP_Error
 */
function parse_feed( string $body, string $url, string $content_type ) {
	$is_json = 1 === preg_match( '/^(?:\xEF\xBB\xBF)?\s*[{[]/', $body );
	$parts   = $is_json ? substr_count( $body, '{' ) + substr_count( $body, '[' ) : substr_count( $body, '<' );
	if ( strlen( $body ) >= MAX_FEED_BYTES || $parts > MAX_FEED_PARTS ) {
		return new \WP_Error( 'size', __( 'The feed is too large.', 'newsroom-elements' ) );
	}
	if ( preg_match( '/^\s*<(?:!doctype\s+html|html|head|body)\b/i', $body ) ) {
		return explain_web_page( $body, $url );
	}
	$feed = $is_json ? read_json_feed( $body, $url ) : read_xml_feed( $body, $url, $content_type );
	if ( null === $feed ) {
		return new \WP_Error(
			'format',
			__( 'This is not a feed that WordPress can read. It reads RSS, Atom and JSON Feed.', 'newsroom-elements' )
		);
	}
	if ( ! $feed['items'] ) {
		return new \WP_Error( 'empty', __( 'The feed has no releases.', 'newsroom-elements' ) );
	}
	return array( 'version' => 'https://jsonfeed.org/version/1.1' ) + $feed + array( 'title' => '' );
}

/**
 * Says that an address leads to a web page, and which feed that page names.
 *
 * @param string $html HTML of the page.
 * @param string $url  Address of the page.
 */
function explain_web_page( string $html, string $url ): \WP_Error {
	$is_link = '/<link\b[^>]*\btype\s*=\s*["\']?application\/(?:rss\+xml|atom\+xml|feed\+json)[^>]*>/i';
	if ( preg_match( $is_link, $html, $link ) && preg_match( '/\bhref\s*=\s*["\']([^"\']+)/i', $link[0], $href ) ) {
		$feed = absolute_url( html_entity_decode( $href[1], ENT_QUOTES | ENT_HTML5, 'UTF-8' ), $url );
		return new \WP_Error(
			'page',
			/* translators: %s: address of a feed. */
			sprintf( __( 'This is a web page, not a feed. The page names this feed: %s', 'newsroom-elements' ), $feed ),
			$feed
		);
	}
	return new \WP_Error( 'page', __( 'This is a web page, not a feed.', 'newsroom-elements' ) );
}

/**
 * Leaves out what is empty.
 *
 * @param array $fields Fields of a feed or a release.
 */
function without_empty( array $fields ): array {
	return array_filter(
		$fields,
		function ( $value ): bool {
			return null !== $value && '' !== $value && array() !== $value;
		}
	);
}
