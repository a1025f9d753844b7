<?php
/**
 * HTML: text and attributes, escaped, and what a list and a release have in common.
 *
 * @package Newsroom_Elements
 */

namespace Newsroom_Elements;

defined( 'ABSPATH' ) || exit;

/**
 * Text as HTML. Unlike `esc_html()`, it also shows character references in a text as they are, and runs no shortcode.
 *
 * @param string $text Plain text.
 */
function text_to_html( string $text ): string {
	return without_shortcodes( htmlspecialchars( $text, ENT_QUOTES | ENT_SUBSTITUTE | ENT_HTML5, 'UTF-8' ) );
}

/**
 * Attributes of an element.
 *
 * @param array<string, string|int|bool|null> $attributes By name; those that are null, false or empty are left out.
 */
function attributes_to_html( array $attributes ): string {
	$html = '';
	foreach ( $attributes as $name => $value ) {
		if ( true === $value ) {
			$html .= " $name";
		} elseif ( null !== $value && false !== $value && '' !== $value ) {
			$html .= " $name=\"" . text_to_html( (string) $value ) . '"';
		}
	}
	return $html;
}

/**
 * A text that is cut at the end of a word.
 *
 * @param string $text   Plain text.
 * @param int    $length Characters at most.
 */
function cut_text( string $text, int $length ): string {
	if ( preg_match( "/^.{0,$length}$/us", $text ) ) {
		return $text;
	}
	$most = $length - 1;
	preg_match( "/^.{1,$most}(?=\s)|^.{1,$most}/us", $text, $found );
	return rtrim( $found[0] ?? '' ) . '…';
}

/**
 * A text in small letters, for comparing.
 *
 * @param string $text Plain text.
 */
function to_lower_case( string $text ): string {
	return function_exists( 'mb_strtolower' ) ? mb_strtolower( $text, 'UTF-8' ) : strtolower( $text );
}

/**
 * A link.
 *
 * @param string $url        Address.
 * @param string $text       Plain text.
 * @param array  $attributes More attributes.
 */
function link_to( string $url, string $text, array $attributes = array() ): string {
	$href = web_url( $url, '' );
	if ( null === $href ) {
		return text_to_html( $text );
	}
	return '<a' . attributes_to_html( array( 'href' => $href ) + $attributes ) . '>' . text_to_html( $text ) . '</a>';
}

/**
 * A label in a line.
 *
 * @param string      $class_name Class.
 * @param string|null $text       Plain text.
 * @return string Empty if there is no text.
 */
function render_label( string $class_name, ?string $text ): string {
	return null === $text || '' === $text ? '' : "<span class=\"$class_name\">" . text_to_html( $text ) . '</span>';
}

/**
 * A line of the parts that are there.
 *
 * @param string   $class_name Class.
 * @param string[] $parts      HTML; those that are empty are left out.
 * @return string Empty if there are none.
 */
function render_line( string $class_name, array $parts ): string {
	$present = array_filter( $parts );
	return $present ? "<p class=\"$class_name\">" . implode( "\n", $present ) . "</p>\n" : '';
}

/**
 * What `<press-list>` and `<press-release>` have in common.
 *
 * @param string $id Id of an allowed feed.
 * @return array Attributes.
 */
function feed_attributes( string $id ): array {
	$zone = wp_timezone_string();
	return array(
		'src'         => feed_url( $id ),
		// A site may have an offset such as +02:00 instead of a city. Browsers do not know the offset of another day from it.
		'time-zone'   => preg_match( '/^[+-]/', $zone ) ? null : $zone,
		'image-hosts' => image_hosts( $id ),
	);
}

/**
 * A link to the newsroom.
 *
 * @param string     $id   Id of an allowed feed.
 * @param array|null $feed Its copy.
 */
function newsroom_link( string $id, ?array $feed ): string {
	$words = reader_words();
	$url   = $feed['home_page_url'] ?? \WP_Http::make_absolute_url( '/', get_feeds()[ $id ]['url'] );
	return link_to( $url, $words['newsroom'], page_language() );
}

/**
 * Attributes for words in the page's language, inside a release that may be in another.
 */
function page_language(): array {
	return array(
		'lang' => reader_words()['lang'],
		'dir'  => 'auto',
	);
}

/**
 * Attributes for the language of a release.
 *
 * @param array $item Release.
 * @param array $feed Its feed.
 */
function language_attributes( array $item, array $feed ): string {
	$language = $item['language'] ?? $feed['language'] ?? null;
	return attributes_to_html(
		array(
			'lang' => $language,
			'dir'  => text_direction( $language ),
		)
	);
}

/**
 * The direction of text in a language, as the elements give it.
 *
 * @param string|null $language BCP 47 tag.
 * @return string `auto`, by which the letters decide, if the language is unknown.
 */
function text_direction( ?string $language ): string {
	if ( null === $language ) {
		return 'auto';
	}
	$has_script = preg_match( '/^[a-z]{2,3}-([a-z]{4})(?:-|$)/i', $language, $script );
	$is_rtl     = $has_script
		? in_array( strtolower( $script[1] ), array( 'adlm', 'arab', 'hebr', 'nkoo', 'rohg', 'syrc', 'thaa' ), true )
		: preg_match( '/^(?:ar|arc|ckb|dv|fa|he|iw|ks|lrc|mzn|nqo|pnb|prs|ps|sd|skr|syr|ug|ur|yi)(?:-|$)/i', $language );
	return $is_rtl ? 'rtl' : 'ltr';
}
