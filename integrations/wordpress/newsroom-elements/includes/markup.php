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
	$href = esc_url_raw( $url, array( 'http', 'https' ) );
	if ( '' === $href ) {
		return text_to_html( $text );
	}
	return '<a' . attributes_to_html( array( 'href' => $href ) + $attributes ) . '>' . text_to_html( $text ) . '</a>';
}

/**
 * A date in the way and the time zone of the site; a day without a time stays that day.
 *
 * @param string|null $date       As in a JSON Feed.
 * @param string      $class_name Class.
 * @return string Empty if there is no date.
 */
function date_to_html( ?string $date, string $class_name ): string {
	$instant = $date ? date_create_immutable( $date ) : false;
	if ( ! $instant ) {
		return '';
	}
	$is_day  = 10 === strlen( $date );
	$format  = get_option( 'date_format' ) . ( $is_day ? '' : ' ' . get_option( 'time_format' ) . ' T' );
	$written = wp_date( $format, $instant->getTimestamp(), $is_day ? new \DateTimeZone( 'UTC' ) : null );
	$machine = $is_day ? $date : gmdate( 'Y-m-d\TH:i:s\Z', $instant->getTimestamp() );
	return '<time' . attributes_to_html(
		array(
			'class'    => $class_name,
			'lang'     => get_bloginfo( 'language' ),
			'dir'      => 'auto',
			'datetime' => $machine,
		)
	) . '>' . text_to_html( $written ) . '</time>';
}

/**
 * What `<press-list>` and `<press-release>` have in common.
 *
 * @param string $id Id of an allowed feed.
 * @return array Attributes.
 */
function feed_attributes( string $id ): array {
	$feed = get_feeds()[ $id ];
	$zone = wp_timezone_string();
	return array(
		'src'         => feed_url( $id ),
		// A site may have an offset such as +02:00 instead of a city. Browsers do not know the offset of another day from it.
		'time-zone'   => preg_match( '/^[+-]/', $zone ) ? null : $zone,
		// The copy is on this site, and the images are still the newsroom's.
		'image-hosts' => trim( wp_parse_url( $feed['url'], PHP_URL_HOST ) . ' ' . $feed['image_hosts'] ),
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
	return link_to(
		$url,
		$words['newsroom'],
		array(
			'lang' => $words['lang'],
			'dir'  => 'auto',
		)
	);
}

/**
 * Attributes for the language of a release.
 *
 * @param array $item Release.
 * @param array $feed Its feed.
 */
function language_attributes( array $item, array $feed ): string {
	return attributes_to_html(
		array(
			'lang' => $item['language'] ?? $feed['language'] ?? null,
			'dir'  => 'auto',
		)
	);
}
