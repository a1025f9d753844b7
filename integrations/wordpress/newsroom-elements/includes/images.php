<?php
/**
 * The main picture of a release, from the hosts that the site allows. The rules are those of the elements, so that a page has the same
 * pictures before and after their script has run.
 *
 * @package Newsroom_Elements
 */

namespace Newsroom_Elements;

defined( 'ABSPATH' ) || exit;

/** Characters of an address. */
const MAX_URL_LENGTH = 2048;

/**
 * The hosts that pictures may be requested from. The copy of a feed is on this site, and its pictures are still the newsroom's.
 *
 * @param string $id Id of an allowed feed.
 * @return string With spaces between them.
 */
function image_hosts( string $id ): string {
	$feed = get_feeds()[ $id ];
	return trim( wp_parse_url( $feed['url'], PHP_URL_HOST ) . ' ' . $feed['image_hosts'] );
}

/**
 * The pictures of a release, the main one first.
 *
 * @param array $item Release.
 * @return array<array> Each with the text `url`, and perhaps `thumbnail`, `alt`, `caption` and `credit`.
 */
function find_pictures( array $item ): array {
	$images   = $item['_newsroom']['images'] ?? null;
	$pictures = array();
	foreach ( is_array( $images ) ? $images : array() as $image ) {
		if ( is_array( $image ) && read_text( $image, 'url' ) ) {
			$pictures[] = $image;
		}
	}
	return $pictures || ! isset( $item['image'] ) ? $pictures : array( array( 'url' => $item['image'] ) );
}

/**
 * Writes a picture.
 *
 * @param string|null $url        Address.
 * @param string      $alt        Text in its place; empty if it says nothing.
 * @param string      $hosts      Hosts that it may be requested from, with spaces between them.
 * @param array       $attributes More attributes.
 * @return string Empty if it may not be requested.
 */
function picture_to_html( ?string $url, string $alt, string $hosts, array $attributes = array() ): string {
	$src = picture_url( (string) $url, $hosts );
	if ( null === $src ) {
		return '';
	}
	$attributes += array(
		'loading'        => 'lazy',
		'decoding'       => 'async',
		'referrerpolicy' => 'no-referrer',
	);
	return '<img' . attributes_to_html( array( 'src' => $src ) + $attributes ) . ' alt="' . text_to_html( $alt ) . '">';
}

/**
 * The address of a picture, if its host is allowed. It is asked with https, unless the address names a port, which then belongs to the
 * host.
 *
 * @param string $url   Address.
 * @param string $hosts Hosts, exact (`cdn.example.org`) or with all subdomains (`*.example.org`), with spaces between them.
 * @return string|null Null if it may not be requested.
 */
function picture_url( string $url, string $hosts ): ?string {
	$parts = wp_parse_url( trim( $url ) );
	if ( strlen( $url ) > MAX_URL_LENGTH || ! is_array( $parts ) || isset( $parts['user'] ) || isset( $parts['pass'] ) ) {
		return null;
	}
	$scheme = strtolower( $parts['scheme'] ?? '' );
	$host   = strtolower( $parts['host'] ?? '' ) . ( isset( $parts['port'] ) ? ":{$parts['port']}" : '' );
	if ( ! in_array( $scheme, array( 'http', 'https' ), true ) || ! is_allowed_host( $host, $hosts ) ) {
		return null;
	}
	$clean = esc_url_raw( trim( $url ), array( 'http', 'https' ) );
	return isset( $parts['port'] ) ? $clean : set_url_scheme( $clean, 'https' );
}

/**
 * Whether a host is one of those that are allowed.
 *
 * @param string $host  Host, with the port that the address names.
 * @param string $hosts Hosts as for `picture_url()`.
 */
function is_allowed_host( string $host, string $hosts ): bool {
	foreach ( preg_split( '/\s+/', $hosts, -1, PREG_SPLIT_NO_EMPTY ) as $allowed ) {
		$end = '*.' === substr( $allowed, 0, 2 ) ? substr( $allowed, 1 ) : null;
		if ( null === $end ? $host === $allowed : substr( $host, -strlen( $end ) ) === $end ) {
			return true;
		}
	}
	return false;
}
