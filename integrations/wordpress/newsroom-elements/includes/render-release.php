<?php
/**
 * `<press-release>` with a whole release inside, for readers before any script has run and without JavaScript.
 *
 * @package Newsroom_Elements
 */

namespace Newsroom_Elements;

defined( 'ABSPATH' ) || exit;

/**
 * Writes a release.
 *
 * @param array $attributes Those of the block newsroom-elements/press-release, complete.
 * @return string HTML; empty if the feed is not allowed.
 */
function render_press_release( array $attributes ): string {
	$id = find_feed_id( $attributes['feed'] );
	if ( null === $id ) {
		return '';
	}
	$feed  = get_copy( $id );
	$item  = $feed ? find_release( $feed, $attributes['release'] ) : null;
	$words = reader_words();
	$tag   = attributes_to_html(
		feed_attributes( $id ) + array(
			'release-id'    => $item['id'] ?? $attributes['release'],
			'tools'         => $attributes['tools'],
			'more'          => $attributes['more'] > 0 ? $attributes['more'] : null,
			'heading-level' => $attributes['heading-level'],
		)
	);
	if ( $item ) {
		$content = render_article( $item, $feed, (int) $attributes['heading-level'], image_hosts( $id ) );
	} else {
		// Without a copy, nobody knows whether the newsroom has the release.
		$content = $feed ? '<p class="press-failure">' . text_to_html( $words['notFound'] ) . "</p>\n" : '';
	}
	$original = isset( $item['url'] )
		? link_to( $item['url'], $words['original'], page_language() ) . "\n"
		: '';
	return "<press-release$tag>\n$content<p class=\"press-sources\">$original" . newsroom_link( $id, $feed ) . "</p>\n</press-release>";
}

/**
 * Finds a release by its id or the last part of its address.
 *
 * @param array  $feed The feed.
 * @param string $name What the author wrote; empty for the newest release.
 */
function find_release( array $feed, string $name ): ?array {
	$newest_first = find_releases(
		$feed,
		array(
			'category' => '',
			'language' => '',
		)
	);
	if ( '' === $name ) {
		return $newest_first[0] ?? null;
	}
	foreach ( $newest_first as $item ) {
		if ( ( $item['id'] ?? null ) === $name ) {
			return $item;
		}
	}
	foreach ( $newest_first as $item ) {
		if ( basename( (string) wp_parse_url( $item['url'] ?? '', PHP_URL_PATH ) ) === $name ) {
			return $item;
		}
	}
	return null;
}

/**
 * Writes the article.
 *
 * @param array  $item  Release.
 * @param array  $feed  Its feed.
 * @param int    $level Level of its heading.
 * @param string $hosts Hosts of images, with spaces between them.
 */
function render_article( array $item, array $feed, int $level, string $hosts ): string {
	$release  = $item['_newsroom'] ?? array();
	$summary  = $item['summary'] ?? '';
	$title    = ( $item['title'] ?? '' ) ? $item['title'] : $summary;
	$html     = $item['content_html'] ?? '';
	$body     = '' !== $html ? readable_html( $html ) : wpautop( text_to_html( $item['content_text'] ?? $summary ) );
	$has_lead = $summary && $summary !== $title && '' !== $html && false === strpos( html_to_text( $html ), rtrim( $summary, '…' ) );
	return '<article class="press-release"' . language_attributes( $item, $feed ) . ">\n"
		. "<h$level class=\"press-title\">" . text_to_html( $title ) . "</h$level>\n"
		. render_line(
			'press-meta',
			array(
				render_label( 'press-type', $release['type'] ?? null ),
				render_label( 'press-publisher', $release['publisher']['name'] ?? null ),
			)
		)
		. render_line(
			'press-dateline',
			array(
				render_label( 'press-place', $release['place'] ?? null ),
				date_to_html( $item['date_published'] ?? $item['date_modified'] ?? null, 'press-date' ),
				render_change( $item ),
			)
		)
		. render_notice( $item )
		. ( $has_lead ? '<p class="press-lead">' . text_to_html( $summary ) . "</p>\n" : '' )
		. render_main_image( $item, $hosts )
		. "<div class=\"press-body\">$body</div>\n"
		. render_documents( $item, $level )
		. render_contacts( $item, $level, $hosts )
		. render_boilerplate( $item, $level )
		. "</article>\n";
}
