<?php
/**
 * Dates of releases, for readers.
 *
 * @package Newsroom_Elements
 */

namespace Newsroom_Elements;

defined( 'ABSPATH' ) || exit;

/**
 * The instant of a date; of a day, its beginning in UTC.
 *
 * @param string $date As in a JSON Feed (RFC 3339), or as in RSS (RFC 822).
 * @return \DateTimeImmutable|null Null for any other text, of which PHP takes many for dates, and for a day that does not exist.
 */
function find_instant( string $date ): ?\DateTimeImmutable {
	if ( ! preg_match( '/^\d{4}-\d\d-\d\d(?:$|[T ]\d\d:\d\d)|^(?:[a-z]{3}, *)?\d{1,2} [a-z]{3} \d{4} \d\d:\d\d/i', $date ) ) {
		return null;
	}
	$instant = date_create_immutable( $date, new \DateTimeZone( 'UTC' ) );
	$errors  = \DateTimeImmutable::getLastErrors();
	return $instant && ! ( $errors['warning_count'] ?? 0 ) ? $instant : null;
}

/**
 * Whether a date is a day without a time.
 *
 * @param string $date As for `find_instant()`.
 */
function is_day( string $date ): bool {
	return 10 === strlen( $date );
}

/**
 * A date in the way and the time zone of the site; a day without a time stays that day.
 *
 * @param string $date As for `find_instant()`.
 * @return string Plain text; empty if it is no date.
 */
function date_to_text( string $date ): string {
	$instant = find_instant( $date );
	if ( ! $instant ) {
		return '';
	}
	$format = get_option( 'date_format' ) . ( is_day( $date ) ? '' : ' ' . get_option( 'time_format' ) . ' T' );
	return (string) wp_date( $format, $instant->getTimestamp(), is_day( $date ) ? new \DateTimeZone( 'UTC' ) : null );
}

/**
 * Writes a date.
 *
 * @param string|null $date       As for `find_instant()`.
 * @param string      $class_name Class.
 * @param string      $pattern    Plain text around it.
 * @return string Empty if there is no date.
 */
function date_to_html( ?string $date, string $class_name, string $pattern = '{date}' ): string {
	$date    = (string) $date;
	$written = date_to_text( $date );
	if ( '' === $written ) {
		return '';
	}
	$attributes = array(
		'class'    => $class_name,
		'lang'     => get_bloginfo( 'language' ),
		'dir'      => 'auto',
		'datetime' => is_day( $date ) ? $date : gmdate( 'Y-m-d\TH:i:s\Z', find_instant( $date )->getTimestamp() ),
	);
	return '<time' . attributes_to_html( $attributes ) . '>' . text_to_html( str_replace( '{date}', $written, $pattern ) ) . '</time>';
}

/**
 * When a release was changed after its publication.
 *
 * @param array $item Release.
 * @return string|null Null if a reader would see the same date and time.
 */
function last_change( array $item ): ?string {
	$published = $item['date_published'] ?? '';
	$written   = date_to_text( $published );
	if ( '' === $written ) {
		return null;
	}
	foreach ( array( $item['date_modified'] ?? '', $item['_newsroom']['notice']['date'] ?? '' ) as $date ) {
		$is_other = ! in_array( date_to_text( $date ), array( '', $written ), true );
		if ( $is_other && find_instant( $date ) > find_instant( $published ) ) {
			return $date;
		}
	}
	return null;
}
