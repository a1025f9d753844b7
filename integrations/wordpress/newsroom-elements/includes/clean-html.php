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

/** Bytes of an address. */
const MAX_URL_LENGTH = 2048;

/**
 * An address in its absolute form.
 *
 * @param string $url  Address, absolute or relative.
 * @param string $base Absolute address.
 * @return string|null Null if the address is neither of http, https, mailto or tel.
 */
function absolute_url( string $url, string $base ): ?string {
	$url = trim( $url );
	if ( 0 === stripos( $url, 'mailto:' ) ) {
		return clean_mail_url( $url );
	}
	return 0 === stripos( $url, 'tel:' ) ? phone_url( rawurldecode( substr( $url, strlen( 'tel:' ) ) ) ) : web_url( $url, $base );
}

/**
 * An absolute address of the web.
 *
 * @param string $url  Address, absolute or relative.
 * @param string $base Absolute address that a relative one is resolved against; without it, that is none. Never this site's own: a feed
 *                     must not name paths of it.
 * @return string|null Null if it is none, or one with the name of a user, which can look like a host.
 */
function web_url( string $url, string $base ): ?string {
	$url      = trim( $url );
	$absolute = '' === $url || '' === $base ? $url : \WP_Http::make_absolute_url( $url, $base );
	$clean    = preg_match( '~^https?://~i', $absolute ) ? esc_url_raw( $absolute, array( 'http', 'https' ) ) : '';
	$parts    = strlen( $clean ) > MAX_URL_LENGTH ? false : wp_parse_url( $clean );
	return is_array( $parts ) && isset( $parts['host'] ) && ! isset( $parts['user'] ) && ! isset( $parts['pass'] ) ? $clean : null;
}

/**
 * The address of a link for writing to an email address.
 *
 * @param string $email Email address.
 * @return string|null Null if it is none.
 */
function mail_url( string $email ): ?string {
	// No white space and no character that separates, quotes or encodes, so that it is one address and adds no header.
	$part = '[^\s@<>()[\]\\\\,;:"%?&#\/]';
	return preg_match( "/^{$part}{1,64}@{$part}{1,189}$/uD", trim( $email ) )
		? 'mailto:' . str_replace( '%40', '@', rawurlencode( trim( $email ) ) )
		: null;
}

/**
 * A link to an email address without what would add text or recipients to the reader's own email: of that, the subject is kept.
 *
 * @param string $url Address that begins with `mailto:`.
 */
function clean_mail_url( string $url ): ?string {
	$parts = explode( '?', substr( $url, strlen( 'mailto:' ) ), 2 );
	$clean = mail_url( explode( ',', rawurldecode( $parts[0] ) )[0] );
	return $clean && preg_match( '/(?:^|&)subject=([^&]*)/i', $parts[1] ?? '', $subject ) ? "$clean?subject=$subject[1]" : $clean;
}

/**
 * The address of a link for calling a phone number.
 *
 * @param string $phone Number as people write it.
 * @return string|null Null if it is none.
 */
function phone_url( string $phone ): ?string {
	$space  = '[\s\p{Z}]';
	$number = (string) preg_replace( "/^$space+|$space+$/u", '', $phone );
	if ( ! preg_match( '/^[+0-9().\-\s\p{Z};=]{2,40}$/uD', $number ) || ! preg_match( '/\d/', $number ) ) {
		return null;
	}
	// A zero in parentheses is for domestic calls only, and must not be dialed after a country code.
	return 'tel:' . preg_replace( array( '/^(\+.*)\(0\)/u', "/$space/u" ), array( '$1', '' ), $number );
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
