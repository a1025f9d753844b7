<?php
/**
 * RSS and Atom, through SimplePie, which is WordPress's own feed reader.
 *
 * @package Newsroom_Elements
 */

namespace Newsroom_Elements;

defined( 'ABSPATH' ) || exit;

/**
 * Reads RSS or Atom.
 *
 * @param string $body         The document.
 * @param string $url          Address of the feed.
 * @param string $content_type Media type of the answer, perhaps with a character encoding.
 * @return array|null Null if it cannot be read.
 */
function read_xml_feed( string $body, string $url, string $content_type ): ?array {
	$reader = make_feed_reader();
	$reader->set_raw_data( $body );
	if ( preg_match( '/\bcharset\s*=\s*"?([\w-]+)/i', $content_type, $charset ) ) {
		$reader->set_input_encoding( $charset[1] );
	}
	if ( ! $reader->init() || $reader->error() ) {
		return null;
	}
	$link  = absolute_url( (string) $reader->get_permalink(), $url );
	$items = array();
	foreach ( array_slice( $reader->get_items(), 0, MAX_FEED_ITEMS ) as $item ) {
		$items[] = read_xml_item( $item, $link ?? $url );
	}
	return without_empty(
		array(
			'title'         => read_title( html_to_text( $reader->get_title() ) ),
			'home_page_url' => $link,
			'language'      => read_language( $reader->get_language() ),
		)
	) + array( 'items' => array_values( array_filter( $items ) ) );
}

/**
 * WordPress's feed reader, as `fetch_feed()` makes it, but for a text that is here already: what was read is stored by this plugin,
 * which also removes it.
 *
 * @return \SimplePie
 */
function make_feed_reader() {
	if ( ! class_exists( 'SimplePie', false ) ) {
		require_once ABSPATH . WPINC . '/class-simplepie.php';
	}
	require_once ABSPATH . WPINC . '/class-wp-simplepie-sanitize-kses.php';
	require_once __DIR__ . '/class-feed-sanitizer.php';
	$reader = new \SimplePie();
	// Its constructor has made another one already.
	$reader->sanitize = new Feed_Sanitizer();
	$reader->enable_cache( false );
	return $reader;
}

/**
 * Reads a release.
 *
 * @param \SimplePie_Item $item Item of the feed.
 * @param string          $base Address that relative ones are resolved against.
 * @return array Empty if there is nothing to show.
 */
function read_xml_item( $item, string $base ): array {
	$url     = absolute_url( (string) $item->get_permalink(), $base );
	$summary = html_to_text( $item->get_description( true ) );
	$content = (string) ( $item->get_content( true ) ?? $item->get_description( true ) );
	$title   = read_title( html_to_text( $item->get_title() ) );
	if ( '' === $title && '' === $summary ) {
		return array();
	}
	$files = read_enclosures( $item, $url ?? $base );
	return without_empty(
		array(
			'id'             => (string) $item->get_id(),
			'url'            => $url,
			'title'          => $title,
			'summary'        => cut_text( $summary, MAX_SUMMARY_LENGTH ),
			'content_html'   => make_links_absolute( $content, $url ?? $base ),
			'date_published' => $item->get_gmdate( 'Y-m-d\TH:i:s\Z' ),
			'date_modified'  => $item->get_updated_gmdate( 'Y-m-d\TH:i:s\Z' ),
			'language'       => read_language( $item->get_item_tags( 'http://purl.org/dc/elements/1.1/', 'language' )[0]['data'] ?? null ),
			'tags'           => array_values( array_unique( array_filter( array_map( __NAMESPACE__ . '\read_label', (array) $item->get_categories() ) ) ) ),
			'image'          => find_image( $files ),
			'attachments'    => $files,
		)
	);
}

/**
 * The label of a category.
 *
 * @param \SimplePie_Category|null $category Category of an item.
 */
function read_label( $category ): string {
	return $category ? html_to_text( $category->get_label() ) : '';
}

/**
 * The tag of a language, if it looks like one.
 *
 * @param string|null $language Text of the feed.
 */
function read_language( ?string $language ): ?string {
	$tag = trim( (string) $language );
	return preg_match( '/^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i', $tag ) ? $tag : null;
}

/**
 * The files of a release.
 *
 * @param \SimplePie_Item $item Item of the feed.
 * @param string          $base Address that relative ones are resolved against.
 * @return array As the attachments of a JSON Feed.
 */
function read_enclosures( $item, string $base ): array {
	$files = array();
	foreach ( (array) $item->get_enclosures() as $enclosure ) {
		$url = $enclosure ? web_url( html_entity_decode( (string) $enclosure->get_link(), ENT_QUOTES | ENT_HTML5, 'UTF-8' ), $base ) : null;
		if ( $url ) {
			$files[ $url ] = without_empty(
				array(
					'url'           => $url,
					'mime_type'     => html_to_text( $enclosure->get_type() ),
					'title'         => html_to_text( $enclosure->get_title() ),
					'size_in_bytes' => (int) $enclosure->get_length() > 0 ? (int) $enclosure->get_length() : null,
				)
			) + array( 'mime_type' => 'application/octet-stream' );
		}
	}
	return array_values( $files );
}

/**
 * The address of the first image among files.
 *
 * @param array $files Attachments.
 */
function find_image( array $files ): ?string {
	foreach ( $files as $file ) {
		if ( 0 === strpos( $file['mime_type'], 'image/' ) ) {
			return $file['url'];
		}
	}
	return null;
}
