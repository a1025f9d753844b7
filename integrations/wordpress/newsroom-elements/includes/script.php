<?php
/**
 * The elements' script and the styles for what is shown before it runs, only on pages that need them. The build puts the script's
 * files into the folder script, and its hash into script-integrity.php.
 *
 * @package Newsroom_Elements
 */

namespace Newsroom_Elements;

defined( 'ABSPATH' ) || exit;

const ASSETS = 'newsroom-elements';

add_action( 'init', __NAMESPACE__ . '\register_styles', 5 );
add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\enqueue_for_post' );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\write_module_tag', 10, 3 );
add_filter( 'wp_script_attributes', __NAMESPACE__ . '\add_integrity' );

/**
 * Makes the styles known, under a name that blocks refer to.
 */
function register_styles(): void {
	wp_register_style( ASSETS, plugins_url( 'news.css', PLUGIN_FILE ), array(), VERSION );
}

/**
 * Loads script and styles in the head of a page whose text has an element. Elsewhere, such as in a widget, the element does it when it is
 * written.
 */
function enqueue_for_post(): void {
	$post = is_singular() ? get_queried_object() : null;
	if ( ! $post instanceof \WP_Post ) {
		return;
	}
	foreach ( array_keys( ELEMENTS ) as $element ) {
		if ( has_block( "newsroom-elements/$element", $post ) || has_shortcode( $post->post_content, $element ) ) {
			enqueue_assets();
			return;
		}
	}
}

/**
 * Loads script and styles.
 */
function enqueue_assets(): void {
	if ( ! wp_style_is( ASSETS, 'enqueued' ) ) {
		wp_enqueue_style( ASSETS );
		wp_add_inline_style( ASSETS, theme_css() );
	}
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( ASSETS, script_url(), array(), VERSION );
	} else {
		wp_enqueue_script( ASSETS, script_url(), array(), VERSION, true );
	}
}

/**
 * Address of the script. It checks every file that it loads, so its own hash covers all of them.
 */
function script_url(): string {
	return plugins_url( 'script/newsroom-elements.js', PLUGIN_FILE );
}

/**
 * Writes the tag of the script as that of a module, for WordPress before 6.5.
 *
 * @param string $tag    The tag.
 * @param string $handle Name of the script.
 * @param string $src    Its address.
 */
function write_module_tag( string $tag, string $handle, string $src ): string {
	if ( ASSETS !== $handle ) {
		return $tag;
	}
	return wp_get_script_tag(
		array(
			'type' => 'module',
			'src'  => $src,
			'id'   => ASSETS . '-js-module',
		)
	);
}

/**
 * Adds the hash of the script to its tag.
 *
 * @param array $attributes Attributes of a script.
 */
function add_integrity( array $attributes ): array {
	if ( ASSETS . '-js-module' !== ( $attributes['id'] ?? '' ) ) {
		return $attributes;
	}
	return $attributes + array(
		'integrity'   => require dirname( PLUGIN_FILE ) . '/script-integrity.php',
		'crossorigin' => 'anonymous',
	);
}
