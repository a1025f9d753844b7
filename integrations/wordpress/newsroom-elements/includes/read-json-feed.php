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
			'title'         => read_text( $data, 'title' ),
			'home_page_url' => absolute_url( (string) read_text( $data, 'home_page_url' ), $url ),
			'language'      => read_language( read_text( $data, 'language' ) ),
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
	$release = is_array( $item['_newsroom'] ?? null ) ? $item['_newsroom'] : array();
	$title   = read_title( read_text( $release, 'title' ) ?? read_text( $item, 'title' ) ?? '' );
	$summary = read_text( $release, 'lead' ) ?? read_text( $item, 'summary' ) ?? read_text( $item, 'content_text' );
	if ( ! $title && ! $summary ) {
		return array();
	}
	$html = read_text( $release, 'body' ) ?? read_text( $item, 'content_html' );
	foreach ( array( 'body', 'boilerplate', 'contactText' ) as $name ) {
		if ( isset( $release[ $name ] ) ) {
			$release[ $name ] = clean_html( (string) read_text( $release, $name ), $base );
		}
	}
	return without_empty(
		array(
			'id'             => read_text( $item, 'id' ),
			'url'            => absolute_url( (string) ( read_text( $release, 'url' ) ?? read_text( $item, 'url' ) ?? read_text( $item, 'external_url' ) ), $base ),
			'title'          => $title,
			'summary'        => $summary,
			'content_html'   => null === $html ? null : clean_html( $html, $base ),
			'content_text'   => read_text( $item, 'content_text' ),
			'date_published' => read_text( $release, 'published' ) ?? read_text( $item, 'date_published' ),
			'date_modified'  => read_text( $release, 'updated' ) ?? read_text( $item, 'date_modified' ),
			'language'       => read_language( read_text( $release, 'language' ) ?? read_text( $item, 'language' ) ),
			'tags'           => array_values( array_filter( (array) ( $item['tags'] ?? array() ), 'is_string' ) ),
			'image'          => absolute_url( (string) read_text( $item, 'image' ), $base ),
			'attachments'    => array_values( array_filter( (array) ( $item['attachments'] ?? array() ), 'is_array' ) ),
			'_newsroom'      => $release,
		)
	);
}

/**
 * A field that is text; a number counts as text, as an id may be one.
 *
 * @param array  $data Object of JSON.
 * @param string $name Name of the field.
 */
function read_text( array $data, string $name ): ?string {
	$value = $data[ $name ] ?? null;
	return is_string( $value ) || is_int( $value ) ? (string) $value : null;
}
