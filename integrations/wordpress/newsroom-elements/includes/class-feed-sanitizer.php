<?php
/**
 * What WordPress's feed reader does with the HTML of a feed. Loaded only with the reader.
 *
 * @package Newsroom_Elements
 */

namespace Newsroom_Elements;

defined( 'ABSPATH' ) || exit;

/**
 * WordPress's own sanitizer of feeds, which is KSES, without what KSES would leave behind.
 */
class Feed_Sanitizer extends \WP_SimplePie_Sanitize_KSES {

	/**
	 * Sanitizes a text.
	 *
	 * @param string $data Text of any type.
	 * @param int    $type Kind of text, as the reader calls it.
	 * @param string $base Address that the text comes from.
	 * @return string HTML.
	 */
	public function sanitize( $data, $type, $base = '' ) {
		return parent::sanitize( prepare_html( (string) $data ), $type, $base );
	}
}
