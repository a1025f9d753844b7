<?php
/**
 * The HTML of a feed. WordPress's own KSES cleans it, twice: when it is stored, and more strictly when a page shows it.
 *
 * @package Newsroom_Elements
 */

namespace Newsroom_Elements;

defined( 'ABSPATH' ) || exit;

/**
 * Prepares HTML for KSES, which removes tags but not what is between them: takes scripts and styles away whole, and turns players,
 * which KSES would lose, into links.
 *
 * @param string $html HTML of a feed.
 */
function prepare_html( string $html ): string {
	$html = preg_replace( '@<(script|style|template|noscript)\b[^>]*>.*?(?:</\1\s*>|$)@is', '', $html );
	return (string) preg_replace(
		'@<iframe\b[^>]*?\ssrc\s*=\s*(["\'])(https?://[^"\'<>\s]+)\1[^>]*>(?:[^<]*</iframe\s*>)?@i',
		'<a href="$2">$2</a>',
		(string) $html
	);
}

/**
 * HTML that may be stored.
 *
 * @param string $html HTML of a feed.
 * @param string $base Absolute address that relative ones are resolved against.
 */
function clean_html( string $html, string $base ): string {
	return make_links_absolute( wp_kses_post( prepare_html( $html ) ), $base );
}

/**
 * HTML that a page may show before any script has run, and without JavaScript: text with structure and links. Nothing in it makes
 * a browser send a request, and it has no styles, classes or ids.
 *
 * @param string $html HTML from a copy.
 */
function readable_html( string $html ): string {
	$structure = array( 'p', 'br', 'hr', 'strong', 'b', 'em', 'i', 'u', 's', 'sub', 'sup', 'small', 'abbr', 'cite', 'code', 'pre' );
	$blocks    = array( 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'blockquote', 'figure', 'figcaption' );
	$tables    = array( 'table', 'caption', 'thead', 'tbody', 'tfoot', 'tr' );
	$tags      = array_fill_keys(
		array_merge( $structure, $blocks, $tables ),
		array(
			'lang' => true,
			'dir'  => true,
		)
	);
	$cell      = array(
		'colspan' => true,
		'rowspan' => true,
		'scope'   => true,
	);
	$tags      = array(
		'th' => $cell,
		'td' => $cell,
		'a'  => array(
			'href' => true,
			'lang' => true,
			'dir'  => true,
		),
	) + $tags;
	return without_shortcodes( wp_kses( $html, $tags, array( 'http', 'https', 'mailto', 'tel' ) ) );
}

/**
 * Writes brackets as character references: what a feed says must not run as a shortcode of the page.
 *
 * @param string $html HTML.
 */
function without_shortcodes( string $html ): string {
	return strtr(
		$html,
		array(
			'[' => '&#091;',
			']' => '&#093;',
		)
	);
}

/**
 * Resolves relative addresses in HTML, which would otherwise lead into this site.
 *
 * @param string $html HTML as KSES has written it, with quotes around each value.
 * @param string $base Absolute address.
 */
function make_links_absolute( string $html, string $base ): string {
	return (string) preg_replace_callback(
		'/(<[a-z][^>]*?\s(?:href|src)=)(["\'])(.*?)\2/i',
		function ( array $found ) use ( $base ): string {
			$url = absolute_url( html_entity_decode( $found[3], ENT_QUOTES | ENT_HTML5, 'UTF-8' ), $base );
			// An empty address would be that of the page.
			return null === $url ? preg_replace( '/\s\w+=$/', '', $found[1] ) : $found[1] . '"' . esc_attr( $url ) . '"';
		},
		$html
	);
}

/**
 * A title. It is text; newsrooms write character references into it all the same, and the elements read them, too.
 *
 * @param string $text Text of a feed.
 */
function read_title( string $text ): string {
	return trim( html_entity_decode( $text, ENT_QUOTES | ENT_HTML5, 'UTF-8' ) );
}

/**
 * The text of HTML.
 *
 * @param string|null $html HTML of a feed.
 */
function html_to_text( ?string $html ): string {
	$text = html_entity_decode( wp_strip_all_tags( (string) $html ), ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	return trim( (string) preg_replace( '/\s+/u', ' ', $text ) );
}
