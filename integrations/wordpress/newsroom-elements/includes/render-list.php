<?php
/**
 * `<press-list>` with the newest releases inside, for readers before any script has run and without JavaScript.
 *
 * @package Newsroom_Elements
 */

namespace Newsroom_Elements;

defined( 'ABSPATH' ) || exit;

/** Characters of a lead. */
const LEAD_LENGTH = 200;

/**
 * Writes a list.
 *
 * @param array $attributes Those of the block newsroom-elements/press-list, complete.
 * @return string HTML; empty if the feed is not allowed.
 */
function render_press_list( array $attributes ): string {
	$id = find_feed_id( $attributes['feed'] );
	if ( null === $id ) {
		return '';
	}
	$feed    = get_copy( $id );
	$shown   = $feed ? array_slice( find_releases( $feed, $attributes ), 0, $attributes['limit'] ) : array();
	$hosts   = image_hosts( $id );
	$content = '';
	foreach ( $shown as $item ) {
		$content .= render_list_item( $item, $feed, $attributes, $hosts );
	}
	$tag  = attributes_to_html(
		feed_attributes( $id ) + array(
			'limit'         => $attributes['limit'],
			'layout'        => $attributes['layout'],
			'open'          => $attributes['open'],
			'controls'      => $attributes['controls'],
			'category'      => $attributes['category'],
			'language'      => $attributes['language'],
			'heading-level' => $attributes['heading-level'],
		)
	);
	$list = $content ? "<ul class=\"press-list\">\n$content</ul>\n" : '';
	return "<press-list$tag>\n$list<p class=\"press-newsroom\">" . newsroom_link( $id, $feed ) . "</p>\n</press-list>";
}

/**
 * The releases that a list shows.
 *
 * @param array $feed       The feed.
 * @param array $attributes Attributes of the block.
 */
function find_releases( array $feed, array $attributes ): array {
	$category = to_lower_case( $attributes['category'] );
	$language = strtolower( $attributes['language'] );
	$found    = array_filter(
		$feed['items'],
		function ( array $item ) use ( $category, $language, $feed ): bool {
			$tags = array_map( __NAMESPACE__ . '\to_lower_case', $item['_newsroom']['categories'] ?? $item['tags'] ?? array() );
			$own  = strtolower( $item['language'] ?? $feed['language'] ?? '' );
			return ( '' === $category || in_array( $category, $tags, true ) )
				&& ( '' === $language || $own === $language || 0 === strpos( $own, "$language-" ) );
		}
	);
	// Newest first, as the element sorts them; those without a date last.
	usort(
		$found,
		function ( array $one, array $other ): int {
			return strtotime( $other['date_published'] ?? '@0' ) <=> strtotime( $one['date_published'] ?? '@0' );
		}
	);
	return $found;
}

/**
 * Writes one release of a list.
 *
 * @param array  $item       Release.
 * @param array  $feed       Its feed.
 * @param array  $attributes Attributes of the block.
 * @param string $hosts      Hosts of images, with spaces between them.
 */
function render_list_item( array $item, array $feed, array $attributes, string $hosts ): string {
	$summary = $item['summary'] ?? '';
	$title   = ( $item['title'] ?? '' ) ? $item['title'] : $summary;
	$has_url = isset( $item['url'] );
	$link    = $has_url ? link_to( $item['url'], $title, array( 'class' => 'press-link' ) ) : text_to_html( $title );
	$heading = "h{$attributes['heading-level']}";
	$is_long = in_array( $attributes['layout'], array( 'list', 'cards' ), true );
	$image   = $is_long ? find_images( $item )[0] ?? null : null;
	$lead    = $is_long && $summary && $summary !== $title
		? '<p class="press-lead">' . text_to_html( cut_text( $summary, LEAD_LENGTH ) ) . "</p>\n"
		: '';
	return '<li class="press-item"><article' . language_attributes( $item, $feed ) . ">\n"
		. "<$heading class=\"press-title\">$link</$heading>\n"
		. render_list_meta( $item )
		. $lead
		. ( $image ? render_list_image( $image, $hosts ) : '' )
		. "</article></li>\n";
}

/**
 * Writes the dates of a release in a list, its type, and whether it was corrected or withdrawn.
 *
 * @param array $item Release.
 */
function render_list_meta( array $item ): string {
	return render_line(
		'press-meta',
		array(
			date_to_html( $item['date_published'] ?? $item['date_modified'] ?? null, 'press-date' ),
			render_label( 'press-type', $item['_newsroom']['type'] ?? null ),
			render_change( $item ),
			render_notice_word( $item ),
		)
	);
}

/**
 * Writes the image of a release in a list.
 *
 * @param array  $image Image.
 * @param string $hosts Hosts of images, with spaces between them.
 */
function render_list_image( array $image, string $hosts ): string {
	return image_to_html( $image['thumbnail'] ?? $image['url'], $image['alt'] ?? '', $hosts, array( 'class' => 'press-image' ) ) . "\n";
}
