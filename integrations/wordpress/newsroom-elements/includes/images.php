<?php
/**
 * Images of releases, from the hosts that the site allows. The rules are those of the elements, so that a page has the same images before
 * and after their script has run.
 *
 * @package Newsroom_Elements
 */

namespace Newsroom_Elements;

defined( 'ABSPATH' ) || exit;

/**
 * The hosts that images may be requested from. The copy of a feed is on this site, and its images are still the newsroom's.
 *
 * @param string $id Id of an allowed feed.
 * @return string With spaces between them.
 */
function image_hosts( string $id ): string {
	$feed  = get_feeds()[ $id ];
	$parts = wp_parse_url( $feed['url'] );
	return trim( host_of( is_array( $parts ) ? $parts : array() ) . ' ' . $feed['image_hosts'] );
}

/**
 * The images of a release, the main one first.
 *
 * @param array $item Release.
 * @return array<array> Each with `url`, and perhaps `thumbnail`, `alt`, `caption`, `credit`, `width` and `height`.
 */
function find_images( array $item ): array {
	$images = isset( $item['image'] ) ? array( array( 'url' => $item['image'] ) ) : array();
	return $item['_newsroom']['images'] ?? $images;
}

/**
 * Writes an image.
 *
 * @param string|null $url        Address.
 * @param string      $alt        Text alternative; empty for a decoration.
 * @param string      $hosts      Hosts that it may be requested from, with spaces between them.
 * @param array       $attributes More attributes.
 * @return string Empty if it may not be requested.
 */
function image_to_html( ?string $url, string $alt, string $hosts, array $attributes = array() ): string {
	$src = image_url( (string) $url, $hosts );
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
 * The address of an image, if its host is allowed. It is asked with https, unless the address names a port, which then belongs to the
 * host.
 *
 * @param string $url   Address.
 * @param string $hosts Hosts, exact (`cdn.example.org`) or with all subdomains (`*.example.org`), with spaces between them.
 * @return string|null Null if it may not be requested.
 */
function image_url( string $url, string $hosts ): ?string {
	$clean = web_url( $url, '' );
	$parts = null === $clean ? false : wp_parse_url( $clean );
	if ( ! is_array( $parts ) || ! is_allowed_host( host_of( $parts ), $hosts ) ) {
		return null;
	}
	// The usual port of http is none for https.
	return false === strpos( host_of( $parts ), ':' ) ? preg_replace( '~^http://([^/?#:]+)(?::80)?~i', 'https://$1', $clean ) : $clean;
}

/**
 * The host of an address, with its port if that is not the usual one.
 *
 * @param array $parts Parts of the address.
 */
function host_of( array $parts ): string {
	$usual = array(
		'http'  => 80,
		'https' => 443,
	);
	$port  = $parts['port'] ?? null;
	$host  = strtolower( $parts['host'] ?? '' );
	return null === $port || ( $usual[ strtolower( $parts['scheme'] ?? '' ) ] ?? null ) === $port ? $host : "$host:$port";
}

/**
 * Whether a host is one of those that are allowed.
 *
 * @param string $host  Host, with its port if that is not the usual one.
 * @param string $hosts Hosts as for `image_url()`.
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
