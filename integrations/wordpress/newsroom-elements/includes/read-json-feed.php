<?php
/**
 * JSON Feed, as newsrooms and the project's gateway send it. The gateway's releases are complete in the extension `_newsroom`.
 *
 * @package Newsroom_Elements
 */

namespace Newsroom_Elements;

defined( 'ABSPATH' ) || exit;

/**
 * Reads a JSON Feed 1.0 or 1.1.
 *
 * @param string $body The document.
 * @param string $url  Address of the feed.
 * @return array|null Null if it is not a JSON Feed.
 */
function read_json_feed( string $body, string $url ): ?array {
	$data = json_decode( preg_replace( '/^\xEF\xBB\xBF/', '', $body ), true, 32 );
	if ( ! is_array( $data ) || ! is_array( $data['items'] ?? null ) || ! is_string( $data['version'] ?? null ) ) {
		return null;
	}
	$items = array();
	foreach ( array_slice( $data['items'], 0, MAX_FEED_ITEMS ) as $item ) {
		$items[] = is_array( $item ) ? read_json_item( $item, $url ) : array();
	}
	return without_empty(
		array(
			'title'         => read_text( $data, 'title', 'label' ),
			'home_page_url' => read_value( $data['home_page_url'] ?? null, 'url', $url ),
			'language'      => read_text( $data, 'language', 'language' ),
		)
	) + array( 'items' => array_values( array_filter( $items ) ) );
}

/**
 * Reads a release. Everything in it is data, which the elements check; its HTML is cleaned here, too.
 *
 * @param array  $item Item of the feed.
 * @param string $base Address that relative ones are resolved against.
 * @return array Empty if there is nothing to show.
 */
function read_json_item( array $item, string $base ): array {
	$release = read_release( $item['_newsroom'] ?? null, $base );
	$title   = read_title( $release['title'] ?? read_text( $item, 'title', 'label' ) ?? '' );
	$summary = $release['lead'] ?? read_text( $item, 'summary' ) ?? read_text( $item, 'content_text' );
	if ( ! $title && ! $summary ) {
		return array();
	}
	$of   = function ( string $name, $rule ) use ( $item, $base ) {
		return read_value( $item[ $name ] ?? null, $rule, $base );
	};
	$file = array(
		'needs'         => 'url',
		'url'           => 'url',
		'mime_type'     => 'label',
		'title'         => 'label',
		'size_in_bytes' => 'size',
	);
	return without_empty(
		array(
			'id'             => $of( 'id', 'text' ),
			'url'            => $release['url'] ?? $of( 'url', 'url' ) ?? $of( 'external_url', 'url' ),
			'title'          => $title,
			'summary'        => $summary,
			'content_html'   => $release['body'] ?? $of( 'content_html', 'html' ),
			'content_text'   => $of( 'content_text', 'plain' ),
			'date_published' => $release['published'] ?? $of( 'date_published', 'label' ),
			'date_modified'  => $release['updated'] ?? $of( 'date_modified', 'label' ),
			'language'       => $release['language'] ?? $of( 'language', 'language' ),
			'tags'           => $of( 'tags', array( 'label' ) ),
			'image'          => $of( 'image', 'url' ),
			'attachments'    => $of( 'attachments', array( $file ) ),
			'_newsroom'      => $release,
		)
	);
}
