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
		$content = render_article( $item, $feed, $attributes );
	} else {
		// Without a copy, nobody knows whether the newsroom has the release.
		$content = $feed ? '<p class="press-failure">' . text_to_html( $words['notFound'] ) . "</p>\n" : '';
	}
	$original = isset( $item['url'] )
		? link_to(
			$item['url'],
			$words['original'],
			array(
				'lang' => $words['lang'],
				'dir'  => 'auto',
			)
		) . "\n"
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
 * @param array $item       Release.
 * @param array $feed       Its feed.
 * @param array $attributes Attributes of the block.
 */
function render_article( array $item, array $feed, array $attributes ): string {
	$summary  = $item['summary'] ?? '';
	$title    = ( $item['title'] ?? '' ) ? $item['title'] : $summary;
	$heading  = "h{$attributes['heading-level']}";
	$date     = date_to_html( $item['date_published'] ?? $item['date_modified'] ?? null, 'press-date' );
	$html     = $item['content_html'] ?? '';
	$body     = '' !== $html ? readable_html( $html ) : wpautop( text_to_html( $item['content_text'] ?? $summary ) );
	$has_lead = $summary && $summary !== $title && '' !== $html && false === strpos( html_to_text( $html ), rtrim( $summary, '…' ) );
	return '<article class="press-release"' . language_attributes( $item, $feed ) . ">\n"
		. "<$heading class=\"press-title\">" . text_to_html( $title ) . "</$heading>\n"
		. ( $date ? "<p class=\"press-dateline\">$date</p>\n" : '' )
		. ( $has_lead ? '<p class="press-lead">' . text_to_html( $summary ) . "</p>\n" : '' )
		. "<div class=\"press-body\">$body</div>\n"
		. render_documents( $item )
		. "</article>\n";
}

/**
 * Writes links to the files of a release.
 *
 * @param array $item Release.
 */
function render_documents( array $item ): string {
	$links = '';
	foreach ( $item['attachments'] ?? array() as $file ) {
		$url = (string) read_text( $file, 'url' );
		if ( $url && 0 !== strpos( (string) read_text( $file, 'mime_type' ), 'image/' ) ) {
			$name   = read_text( $file, 'title' ) ?? rawurldecode( basename( (string) wp_parse_url( $url, PHP_URL_PATH ) ) );
			$links .= '<li>' . link_to( $url, $name ) . "</li>\n";
		}
	}
	return $links ? "<ul class=\"press-documents\">\n$links</ul>\n" : '';
}
