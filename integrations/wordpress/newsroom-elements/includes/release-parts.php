<?php
/**
 * The parts of a release around its text, as far as the feed has them: RSS has few, a feed of the project's gateway has all.
 *
 * @package Newsroom_Elements
 */

namespace Newsroom_Elements;

defined( 'ABSPATH' ) || exit;

/**
 * What the publisher says about a release that it has corrected or withdrawn.
 *
 * @param array $item Release.
 * @return array|null With `kind`, and perhaps `date` and `text`; null if the publisher says nothing.
 */
function find_notice( array $item ): ?array {
	$notice = $item['_newsroom']['notice'] ?? null;
	return is_array( $notice ) && in_array( $notice['kind'] ?? null, array( 'correction', 'withdrawal' ), true ) ? $notice : null;
}

/**
 * When a release was changed after its publication.
 *
 * @param array $item Release.
 * @return string|null Null if a reader would see the same date and time.
 */
function last_change( array $item ): ?string {
	$published = $item['date_published'] ?? '';
	$notice    = find_notice( $item );
	$changes   = array( $item['date_modified'] ?? null, $notice ? read_text( $notice, 'date' ) : null );
	foreach ( $changes as $date ) {
		$written = array( date_to_text( $published ), date_to_text( (string) $date ) );
		if ( ! in_array( '', $written, true ) && $written[0] !== $written[1] && strtotime( $date ) > strtotime( $published ) ) {
			return $date;
		}
	}
	return null;
}

/**
 * Writes when a release was changed.
 *
 * @param array $item Release.
 * @return string Empty if it was not.
 */
function render_change( array $item ): string {
	return date_to_html( last_change( $item ), 'press-updated', reader_words()['updated'] );
}

/**
 * Writes a part with its heading.
 *
 * @param string $name    Name of the part.
 * @param string $title   Text of the heading, in the language of the page.
 * @param int    $level   Level of the release's heading.
 * @param string $content HTML; without any, there is no part.
 */
function render_section( string $name, string $title, int $level, string $content ): string {
	if ( '' === $content ) {
		return '';
	}
	$heading = 'h' . min( $level + 1, 6 );
	$text    = '<span' . attributes_to_html( page_language() ) . '>' . text_to_html( $title ) . '</span>';
	return "<section class=\"press-$name\"><$heading>$text</$heading>\n$content</section>\n";
}

/**
 * Says that the publisher has corrected or withdrawn the release.
 *
 * @param array $item Release.
 */
function render_notice( array $item ): string {
	$notice = find_notice( $item );
	if ( ! $notice ) {
		return '';
	}
	$kind = '<strong>' . text_to_html( reader_words()[ $notice['kind'] ] ) . '</strong>';
	$date = date_to_html( read_text( $notice, 'date' ), 'press-notice-date' );
	$text = read_text( $notice, 'text' );
	return '<div class="press-notice"><p' . attributes_to_html( page_language() ) . ">$kind $date</p>\n"
		. ( $text ? '<p>' . text_to_html( $text ) . "</p>\n" : '' )
		. "</div>\n";
}

/**
 * Writes the main picture with its caption; a link to it if its host may not be asked.
 *
 * @param array  $item  Release.
 * @param string $hosts Hosts of pictures, with spaces between them.
 */
function render_main_picture( array $item, string $hosts ): string {
	$picture = find_pictures( $item )[0] ?? null;
	if ( ! $picture ) {
		return '';
	}
	$caption = (string) read_text( $picture, 'caption' );
	$credit  = (string) read_text( $picture, 'credit' );
	$alt     = (string) read_text( $picture, 'alt' );
	$alt     = '' === $alt ? $caption : $alt;
	$sizes   = array(
		'width'  => read_text( $picture, 'width' ),
		'height' => read_text( $picture, 'height' ),
	);
	$shown   = picture_to_html( $picture['url'], $alt, $hosts, $sizes );
	$credit  = '' === $credit ? '' : '<span class="press-credit">' . text_to_html( $credit ) . '</span>';
	$text    = trim( text_to_html( $caption ) . " $credit" );
	return '<figure class="press-image">'
		. ( '' === $shown ? link_to( $picture['url'], '' === $alt ? $picture['url'] : $alt ) : $shown )
		. ( '' === $text ? '' : "<figcaption>$text</figcaption>" )
		. "</figure>\n";
}

/**
 * Writes links to the files of a release, but not to those that are its pictures.
 *
 * @param array $item  Release.
 * @param int   $level Level of the release's heading.
 */
function render_documents( array $item, int $level ): string {
	$pictures = array_column( find_pictures( $item ), 'url' );
	$links    = '';
	foreach ( $item['attachments'] ?? array() as $file ) {
		$url      = (string) read_text( $file, 'url' );
		$is_image = 0 === strpos( (string) read_text( $file, 'mime_type' ), 'image/' );
		if ( $url && ! ( $is_image && in_array( $url, $pictures, true ) ) ) {
			$name   = read_text( $file, 'title' ) ?? rawurldecode( basename( (string) wp_parse_url( $url, PHP_URL_PATH ) ) );
			$links .= '<li>' . link_to( $url, $name ) . "</li>\n";
		}
	}
	return render_section( 'documents', reader_words()['documents'], $level, $links ? "<ul>\n$links</ul>\n" : '' );
}

/**
 * Writes the press contacts; the feed's own text about them if it has no list of them.
 *
 * @param array  $item  Release.
 * @param int    $level Level of the release's heading.
 * @param string $hosts Hosts of pictures, with spaces between them.
 */
function render_contacts( array $item, int $level, string $hosts ): string {
	$contacts = $item['_newsroom']['contacts'] ?? null;
	$people   = '';
	foreach ( is_array( $contacts ) ? $contacts : array() as $contact ) {
		$people .= is_array( $contact ) ? render_contact( $contact, $hosts ) : '';
	}
	$content = $people ? "<ul>\n$people</ul>\n" : readable_html( $item['_newsroom']['contactText'] ?? '' );
	return render_section( 'contacts', reader_words()['contacts'], $level, $content );
}

/**
 * Writes a press contact.
 *
 * @param array  $contact Contact, with `name`, `role`, `phone`, `email` and `image`, if the feed has them.
 * @param string $hosts   Hosts of pictures, with spaces between them.
 */
function render_contact( array $contact, string $hosts ): string {
	$name     = read_text( $contact, 'name' );
	$phone    = read_text( $contact, 'phone' );
	$email    = read_text( $contact, 'email' );
	$portrait = array(
		'width'  => 64,
		'height' => 64,
	);
	$lines    = array_filter(
		array(
			$name ? '<strong>' . text_to_html( $name ) . '</strong>' : '',
			text_to_html( (string) read_text( $contact, 'role' ) ),
			$phone ? link_to_phone( $phone ) : '',
			$email ? link_to_email( $email ) : '',
		)
	);
	if ( ! $lines ) {
		return '';
	}
	$picture = picture_to_html( read_text( $contact, 'image' ), '', $hosts, $portrait );
	return "<li>$picture<address><div>" . implode( "</div>\n<div>", $lines ) . "</div></address></li>\n";
}

/**
 * A link to a phone number.
 *
 * @param string $phone Number as people write it.
 */
function link_to_phone( string $phone ): string {
	$is_number = preg_match( '/^[+0-9().\-\s;=]{2,40}$/', $phone ) && preg_match( '/\d/', $phone );
	// A zero in parentheses is for domestic calls only, and must not be dialed after a country code.
	$number = preg_replace( array( '/^(\+.*)\(0\)/', '/\s/' ), array( '$1', '' ), $phone );
	return left_to_right_link( $is_number ? "tel:$number" : null, $phone );
}

/**
 * A link to an email address.
 *
 * @param string $email Address.
 */
function link_to_email( string $email ): string {
	return left_to_right_link( is_email( $email ) ? "mailto:$email" : null, $email );
}

/**
 * A link with a text that is written from left to right in every language.
 *
 * @param string|null $href Address; without it, the text can be read but not selected.
 * @param string      $text Plain text.
 */
function left_to_right_link( ?string $href, string $text ): string {
	return '<a' . attributes_to_html(
		array(
			'href' => $href,
			'dir'  => 'ltr',
		)
	) . '>' . text_to_html( $text ) . '</a>';
}

/**
 * Writes the publisher's text about itself.
 *
 * @param array $item  Release.
 * @param int   $level Level of the release's heading.
 */
function render_boilerplate( array $item, int $level ): string {
	$words     = reader_words();
	$publisher = find_publisher( $item );
	$title     = $publisher ? str_replace( '{publisher}', $publisher, $words['about'] ) : $words['aboutPublisher'];
	return render_section( 'boilerplate', $title, $level, readable_html( $item['_newsroom']['boilerplate'] ?? '' ) );
}

/**
 * The name of a release's publisher.
 *
 * @param array $item Release.
 */
function find_publisher( array $item ): ?string {
	$publisher = $item['_newsroom']['publisher'] ?? null;
	return is_array( $publisher ) ? read_text( $publisher, 'name' ) : null;
}
