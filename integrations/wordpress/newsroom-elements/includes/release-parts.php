<?php
/**
 * The parts of a release around its text, as far as the feed has them: RSS has few, a feed of the project's gateway has all.
 *
 * @package Newsroom_Elements
 */

namespace Newsroom_Elements;

defined( 'ABSPATH' ) || exit;

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
 * Writes that a release was corrected or withdrawn, in a word.
 *
 * @param array $item Release.
 * @return string Empty if it was not.
 */
function render_notice_word( array $item ): string {
	$kind = $item['_newsroom']['notice']['kind'] ?? null;
	if ( null === $kind ) {
		return '';
	}
	return '<strong class="press-notice"' . attributes_to_html( page_language() ) . '>' . text_to_html( reader_words()[ $kind ] ) . '</strong>';
}

/**
 * Writes what the publisher says about a release that was corrected or withdrawn.
 *
 * @param array $item Release.
 */
function render_notice( array $item ): string {
	$notice = $item['_newsroom']['notice'] ?? null;
	if ( ! $notice ) {
		return '';
	}
	$kind = '<strong>' . text_to_html( reader_words()[ $notice['kind'] ] ) . '</strong>';
	$date = date_to_html( $notice['date'] ?? null, 'press-notice-date' );
	return '<div class="press-notice"><p' . attributes_to_html( page_language() ) . ">$kind $date</p>\n"
		. ( isset( $notice['text'] ) ? '<p>' . text_to_html( $notice['text'] ) . "</p>\n" : '' )
		. "</div>\n";
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
 * Writes a text of a part.
 *
 * @param string $html HTML from a copy.
 * @return string Empty if there is none.
 */
function render_text( string $html ): string {
	return '' === $html ? '' : '<div class="press-text">' . readable_html( $html ) . "</div>\n";
}

/**
 * Writes the main image with its caption; a link to it if its host may not be asked.
 *
 * @param array  $item  Release.
 * @param string $hosts Hosts of images, with spaces between them.
 */
function render_main_image( array $item, string $hosts ): string {
	$image = find_images( $item )[0] ?? null;
	if ( ! $image ) {
		return '';
	}
	$sizes  = array(
		'width'  => $image['width'] ?? null,
		'height' => $image['height'] ?? null,
	);
	$alt    = $image['alt'] ?? '';
	$shown  = image_to_html( $image['url'], '' === $alt ? $image['caption'] ?? '' : $alt, $hosts, $sizes );
	$credit = isset( $image['credit'] ) ? '<span class="press-credit">' . text_to_html( $image['credit'] ) . '</span>' : '';
	$text   = trim( text_to_html( $image['caption'] ?? '' ) . " $credit" );
	return '<figure class="press-image">'
		. ( '' === $shown ? link_to( $image['url'], '' === $alt ? $image['url'] : $alt ) : $shown )
		. ( '' === $text ? '' : "<figcaption>$text</figcaption>" )
		. "</figure>\n";
}

/**
 * Writes links to the files of a release, but not to those that are its images.
 *
 * @param array $item  Release.
 * @param int   $level Level of the release's heading.
 */
function render_documents( array $item, int $level ): string {
	$images = array_column( find_images( $item ), 'url' );
	$links  = '';
	foreach ( $item['attachments'] ?? array() as $file ) {
		$is_image = 0 === strpos( $file['mime_type'] ?? '', 'image/' );
		if ( ! $is_image || ! in_array( $file['url'], $images, true ) ) {
			$links .= '<li>' . link_to( $file['url'], describe_file( $file ) ) . "</li>\n";
		}
	}
	return render_section( 'documents', reader_words()['documents'], $level, $links ? "<ul>\n$links</ul>\n" : '' );
}

/**
 * The name of a file, with its type and size as far as they are known.
 *
 * @param array $file Attachment of a JSON Feed.
 * @return string Plain text, as "The agreement (PDF, 240 KB)".
 */
function describe_file( array $file ): string {
	$path    = (string) wp_parse_url( $file['url'], PHP_URL_PATH );
	$name    = $file['title'] ?? rawurldecode( basename( $path ) );
	$size    = $file['size_in_bytes'] ?? 0;
	$details = array_filter(
		array(
			preg_match( '/\.(\w{2,5})$/', $path, $end ) ? strtoupper( $end[1] ) : '',
			$size ? size_format( $size, $size < MB_IN_BYTES ? 0 : 1 ) : '',
		)
	);
	return ( '' === $name ? $file['url'] : $name ) . ( $details ? ' (' . implode( ', ', $details ) . ')' : '' );
}

/**
 * Writes the press contacts; the feed's own text about them if it has no list of them.
 *
 * @param array  $item  Release.
 * @param int    $level Level of the release's heading.
 * @param string $hosts Hosts of images, with spaces between them.
 */
function render_contacts( array $item, int $level, string $hosts ): string {
	$people = '';
	foreach ( $item['_newsroom']['contacts'] ?? array() as $contact ) {
		$people .= render_contact( $contact, $hosts );
	}
	$content = $people ? "<ul class=\"press-people\">\n$people</ul>\n" : render_text( $item['_newsroom']['contactText'] ?? '' );
	return render_section( 'contacts', reader_words()['contacts'], $level, $content );
}

/**
 * Writes a press contact.
 *
 * @param array  $contact Contact, with `name`, `role`, `phone`, `email` and `image`, if the feed has them.
 * @param string $hosts   Hosts of images, with spaces between them.
 */
function render_contact( array $contact, string $hosts ): string {
	$size     = array(
		'width'  => 64,
		'height' => 64,
	);
	$portrait = image_to_html( $contact['image'] ?? null, '', $hosts, $size );
	$lines    = array_filter(
		array(
			isset( $contact['name'] ) ? '<strong>' . text_to_html( $contact['name'] ) . '</strong>' : '',
			text_to_html( $contact['role'] ?? '' ),
			isset( $contact['phone'] ) ? left_to_right_link( phone_url( $contact['phone'] ), $contact['phone'] ) : '',
			isset( $contact['email'] ) ? left_to_right_link( mail_url( $contact['email'] ), $contact['email'] ) : '',
		)
	);
	return $lines ? "<li>$portrait<address><div>" . implode( "</div>\n<div>", $lines ) . "</div></address></li>\n" : '';
}

/**
 * A link with a text that is written from left to right in every language.
 *
 * @param string|null $href Address; without it, the text can be read but not followed.
 * @param string      $text Plain text.
 */
function left_to_right_link( ?string $href, string $text ): string {
	$attributes = array(
		'href' => $href,
		'dir'  => 'ltr',
	);
	return '<a' . attributes_to_html( $attributes ) . '>' . text_to_html( $text ) . '</a>';
}

/**
 * Writes the publisher's text about itself.
 *
 * @param array $item  Release.
 * @param int   $level Level of the release's heading.
 */
function render_boilerplate( array $item, int $level ): string {
	$words     = reader_words();
	$publisher = $item['_newsroom']['publisher']['name'] ?? null;
	$title     = null === $publisher ? $words['aboutPublisher'] : str_replace( '{publisher}', $publisher, $words['about'] );
	return render_section( 'boilerplate', $title, $level, render_text( $item['_newsroom']['boilerplate'] ?? '' ) );
}
