<?php
/**
 * Addresses that a feed names: of the web, of email and of phones, in a form that a page may link to.
 *
 * @package Newsroom_Elements
 */

namespace Newsroom_Elements;

defined( 'ABSPATH' ) || exit;

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
