<?php
/**
 * `<subscribe-form>` around a complete form, which works without JavaScript. The element checks it and sends it in the page.
 *
 * @package Newsroom_Elements
 */

namespace Newsroom_Elements;

defined( 'ABSPATH' ) || exit;

/** The version of the elements' own text of the consent, which is the text of this form. */
const CONSENT_VERSION = 'newsroom-elements-2';

/**
 * Writes a form.
 *
 * @param array $attributes Those of the block newsroom-elements/subscribe-form, complete.
 * @return string HTML; empty if the settings do not say where to send it.
 */
function render_subscribe_form( array $attributes ): string {
	$action = read_settings()['subscribe_url'];
	if ( '' === $action ) {
		return '';
	}
	$words   = reader_words();
	$field   = wp_unique_id( 'press-form-email-' );
	$privacy = get_privacy_policy_url();
	$form    = attributes_to_html(
		array(
			'class'  => 'press-form',
			'method' => 'post',
			'action' => $action,
			'lang'   => $words['lang'],
			'dir'    => 'auto',
		)
	);
	$hidden  = array(
		'list'            => $attributes['list'],
		'consent-version' => CONSENT_VERSION,
		'locale'          => $words['lang'],
	);
	$html    = "<subscribe-form><form$form>\n"
		. "<p><label for=\"$field\">" . text_to_html( $words['email'] ) . "</label>\n"
		. "<input id=\"$field\" name=\"email\" type=\"email\" autocomplete=\"email\" dir=\"ltr\" required></p>\n"
		. '<p><label><input name="consent" type="checkbox" value="yes" required> ' . text_to_html( $words['consent'] ) . "</label></p>\n"
		. ( $privacy ? '<p>' . link_to( $privacy, $words['privacy'] ) . "</p>\n" : '' );
	foreach ( array_filter( $hidden ) as $name => $value ) {
		$html .= '<input type="hidden"' . attributes_to_html( compact( 'name', 'value' ) ) . ">\n";
	}
	return $html . '<p><button class="wp-element-button">' . text_to_html( $words['submit'] ) . "</button></p>\n</form></subscribe-form>";
}
