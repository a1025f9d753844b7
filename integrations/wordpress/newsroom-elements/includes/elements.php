<?php
/**
 * The three elements as blocks and as shortcodes. Both are written by the same functions, when a page is shown: what an author saves is
 * the comment of a block or the text of a shortcode, which KSES, the classic editor and `wpautop()` leave alone.
 *
 * @package Newsroom_Elements
 */

namespace Newsroom_Elements;

defined( 'ABSPATH' ) || exit;

/** The elements, each with the function that writes it. A shortcode has the name of its element. */
const ELEMENTS = array(
	'press-list'     => __NAMESPACE__ . '\render_press_list',
	'press-release'  => __NAMESPACE__ . '\render_press_release',
	'subscribe-form' => __NAMESPACE__ . '\render_subscribe_form',
);

add_action( 'init', __NAMESPACE__ . '\register_elements' );

/**
 * Registers blocks and shortcodes.
 */
function register_elements(): void {
	foreach ( array_keys( ELEMENTS ) as $element ) {
		register_block_type(
			dirname( PLUGIN_FILE ) . "/blocks/$element",
			array(
				'render_callback' => function ( array $attributes ) use ( $element ): string {
					return wrap_element( render_element( $element, $attributes ), get_block_wrapper_attributes() );
				},
			)
		);
		add_shortcode(
			$element,
			function ( $given ) use ( $element ): string {
				$attributes = read_shortcode_attributes( $element, is_array( $given ) ? $given : array() );
				return wrap_element( render_element( $element, $attributes ), "class=\"wp-block-newsroom-elements-$element\"" );
			}
		);
	}
}

/**
 * Writes an element, and loads its script.
 *
 * @param string $element    Name of the element.
 * @param array  $attributes Attributes of its block, complete.
 */
function render_element( string $element, array $attributes ): string {
	$html = call_user_func( ELEMENTS[ $element ], $attributes );
	if ( '' !== $html ) {
		enqueue_assets();
	}
	return $html;
}

/**
 * Puts an element into the wrapper of a block, which themes align.
 *
 * @param string $html       The element.
 * @param string $attributes HTML of the wrapper's attributes.
 */
function wrap_element( string $html, string $attributes ): string {
	return '' === $html ? '' : "<div $attributes>$html</div>";
}

/**
 * The attributes of a shortcode as those of a block: of the same types, checked by the same rules, and with the same defaults.
 *
 * @param string $element Name of the element.
 * @param array  $given   What the author wrote.
 */
function read_shortcode_attributes( string $element, array $given ): array {
	$type       = \WP_Block_Type_Registry::get_instance()->get_registered( "newsroom-elements/$element" );
	$attributes = array();
	foreach ( $type->attributes as $name => $rule ) {
		if ( isset( $given[ $name ] ) ) {
			$is_number           = 'integer' === ( $rule['type'] ?? '' ) && is_numeric( $given[ $name ] );
			$attributes[ $name ] = $is_number ? (int) $given[ $name ] : wp_specialchars_decode( $given[ $name ], ENT_QUOTES );
		}
	}
	return $type->prepare_attributes_for_render( $attributes );
}
