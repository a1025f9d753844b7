<?php
/**
 * The extension `_newsroom` of a JSON Feed, which has all fields of a release. Whoever writes the feed decides what is in it, so each
 * field is read as what it has to be, by the rules of the elements. What is something else is left out.
 *
 * @package Newsroom_Elements
 */

namespace Newsroom_Elements;

defined( 'ABSPATH' ) || exit;

/** Entries of a list. */
const MAX_ENTRIES = 100;

/** Characters of a title, a name or a phone number. */
const MAX_LABEL_LENGTH = 500;

/** Characters of a lead, a caption or another text. */
const MAX_TEXT_LENGTH = 9999;

/** Characters of a word: browsers take long to find lines in one that has no end. */
const MAX_WORD_LENGTH = 500;

/**
 * Reads a release.
 *
 * @param mixed  $given What the feed has.
 * @param string $base  Absolute address that relative ones are resolved against.
 * @return array The fields that could be read.
 */
function read_release( $given, string $base ): array {
	if ( ! is_array( $given ) ) {
		return array();
	}
	$link    = array(
		'needs' => 'url',
		'url'   => 'url',
		'title' => 'label',
	);
	$release = read_fields(
		$given,
		array(
			'id'           => 'text',
			'title'        => 'label',
			'url'          => 'url',
			'lead'         => 'text',
			'body'         => 'html',
			'boilerplate'  => 'html',
			'type'         => 'label',
			'published'    => 'label',
			'updated'      => 'label',
			'language'     => 'language',
			'place'        => 'label',
			'publisher'    => array(
				'id'   => 'text',
				'name' => 'label',
				'url'  => 'url',
			),
			'authors'      => array(
				array(
					'name'  => 'label',
					'email' => 'label',
					'url'   => 'url',
				),
			),
			'keywords'     => array( 'label' ),
			'categories'   => array( 'label' ),
			'images'       => array(
				array(
					'needs'     => 'url',
					'url'       => 'url',
					'thumbnail' => 'url',
					'alt'       => 'alternative',
					'caption'   => 'text',
					'credit'    => 'label',
					'width'     => 'size',
					'height'    => 'size',
				),
			),
			'attachments'  => array(
				$link + array(
					'type' => 'label',
					'size' => 'size',
				),
			),
			'videos'       => array( $link ),
			'contacts'     => array(
				array(
					'name'  => 'label',
					'role'  => 'label',
					'phone' => 'label',
					'email' => 'label',
					'image' => 'url',
				),
			),
			'contactText'  => 'html',
			'links'        => array( $link ),
			'translations' => array(
				array(
					'needs'    => 'language',
					'language' => 'language',
					'id'       => 'text',
				) + $link,
			),
			'notice'       => array(
				'needs' => 'kind',
				'kind'  => 'notice-kind',
				'text'  => 'text',
				'date'  => 'label',
			),
			'source'       => $link,
		),
		$base
	) ?? array();
	// One that cannot be read has not ended.
	return isset( $given['embargo'] ) ? array( 'embargo' => read_text( $given, 'embargo' ) ?? 'unknown' ) + $release : $release;
}

/**
 * Reads the fields of an object.
 *
 * @param array  $given What the feed has.
 * @param array  $rules Rules of the fields, by name, as for `read_value()`; the field that `needs` names must be there.
 * @param string $base  Absolute address that relative ones are resolved against.
 * @return array|null Null if there is nothing, or not what is needed.
 */
function read_fields( array $given, array $rules, string $base ): ?array {
	$needed = $rules['needs'] ?? null;
	unset( $rules['needs'] );
	$found = array();
	foreach ( $rules as $name => $rule ) {
		$value = read_value( $given[ $name ] ?? null, $rule, $base );
		if ( null !== $value ) {
			$found[ $name ] = $value;
		}
	}
	return $found && ( null === $needed || isset( $found[ $needed ] ) ) ? $found : null;
}

/**
 * Reads a list of at most a hundred entries. One value alone counts as a list of one.
 *
 * @param mixed        $given What the feed has.
 * @param array|string $rule  Rule of an entry, as for `read_value()`.
 * @param string       $base  Absolute address that relative ones are resolved against.
 * @return array|null Null if it would be empty.
 */
function read_list( $given, $rule, string $base ): ?array {
	$entries = array();
	foreach ( is_array( $given ) && isset( $given[0] ) ? $given : array( $given ) as $one ) {
		$entry = read_value( $one, $rule, $base );
		if ( null !== $entry && ! in_array( $entry, $entries, true ) ) {
			$entries[] = $entry;
		}
		if ( MAX_ENTRIES === count( $entries ) ) {
			break;
		}
	}
	return $entries ? $entries : null;
}

/**
 * Reads a value.
 *
 * @param mixed        $given What the feed has.
 * @param array|string $rule  The kind of a text, of which `plain` has no limit; or an array of one rule, for a list; or rules by name,
 *                            for an object.
 * @param string       $base  Absolute address that relative ones are resolved against.
 * @return array|string|int|null Null if it is something else.
 */
function read_value( $given, $rule, string $base ) {
	if ( is_array( $rule ) ) {
		if ( isset( $rule[0] ) ) {
			return read_list( $given, $rule[0], $base );
		}
		return is_array( $given ) ? read_fields( $given, $rule, $base ) : null;
	}
	$text = is_string( $given ) || is_int( $given ) || is_float( $given ) ? trim( (string) $given ) : '';
	if ( '' === $text ) {
		// An empty text alternative says that an image is decoration. A missing one says nothing.
		return 'alternative' === $rule && is_string( $given ) ? '' : null;
	}
	switch ( $rule ) {
		case 'html':
			return clean_html( $text, $base );
		case 'plain':
			return $text;
		case 'url':
			return web_url( $text, $base );
		case 'language':
			return read_language( $text );
		case 'size':
			return is_numeric( $text ) && (int) $text > 0 ? (int) $text : null;
		case 'notice-kind':
			return in_array( $text, array( 'correction', 'withdrawal' ), true ) ? $text : null;
		case 'label':
			return limit_text( $text, MAX_LABEL_LENGTH );
		default:
			return limit_text( $text, MAX_TEXT_LENGTH );
	}
}

/**
 * The beginning of a text, and of each word in it.
 *
 * @param string $text   Plain text.
 * @param int    $length Characters at most.
 */
function limit_text( string $text, int $length ): string {
	$word = MAX_WORD_LENGTH;
	preg_match( "/^.{0,$length}/us", $text, $start );
	return (string) preg_replace( "/(\S{{$word}})\S+/u", '$1', $start[0] ?? '' );
}

/**
 * A field that is a text.
 *
 * @param array  $data Object of JSON.
 * @param string $name Name of the field.
 * @param string $kind Kind of text, as for `read_value()`.
 * @return string|null Null if there is none.
 */
function read_text( array $data, string $name, string $kind = 'text' ): ?string {
	return read_value( $data[ $name ] ?? null, $kind, '' );
}
