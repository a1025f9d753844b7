<?php
/**
 * The colors and fonts of a theme's theme.json, and what the site's owner has changed of them, as the elements' custom properties.
 *
 * @package Newsroom_Elements
 */

namespace Newsroom_Elements;

defined( 'ABSPATH' ) || exit;

/** Where theme.json has the value of each custom property: the first that is there counts. */
const THEME_VALUES = array(
	'--press-heading-font'          => array( 'elements.h3.typography.fontFamily', 'elements.heading.typography.fontFamily' ),
	'--press-heading-weight'        => array( 'elements.h3.typography.fontWeight', 'elements.heading.typography.fontWeight' ),
	'--press-heading-line-height'   => array( 'elements.h3.typography.lineHeight', 'elements.heading.typography.lineHeight' ),
	'--press-heading-color'         => array( 'elements.h3.color.text', 'elements.heading.color.text' ),
	'--press-link-color'            => array( 'elements.link.color.text' ),
	'--press-link-decoration'       => array( 'elements.link.typography.textDecoration' ),
	'--press-link-hover-color'      => array( 'elements.link.:hover.color.text' ),
	'--press-link-hover-decoration' => array( 'elements.link.:hover.typography.textDecoration' ),
	'--press-primary-background'    => array( 'elements.button.color.background' ),
	'--press-primary-color'         => array( 'elements.button.color.text' ),
	'--press-primary-radius'        => array( 'elements.button.border.radius' ),
	'--press-dialog-color'          => array( 'color.text' ),
	'--press-dialog-background'     => array( 'color.background' ),
);

/**
 * The custom properties as CSS. A strict Content Security Policy that refuses WordPress's own inline styles refuses this one, too; then
 * the elements have the font and color of the text around them.
 *
 * @return string Empty if the theme has no theme.json.
 */
function theme_css(): string {
	if ( ! is_readable( get_theme_file_path( 'theme.json' ) ) ) {
		return '';
	}
	$styles = wp_get_global_styles();
	// Themes give links in the text of a page a color of their own.
	return theme_rule( '', $styles ) . theme_rule( '.wp-block-post-content ', $styles['blocks']['core/post-content'] ?? array() );
}

/**
 * The custom properties of the elements in a part of the page.
 *
 * @param string $context Selector of the part, with a space; empty for the page.
 * @param array  $styles  Styles of theme.json for it.
 */
function theme_rule( string $context, array $styles ): string {
	$css = '';
	foreach ( THEME_VALUES as $property => $places ) {
		$value = find_theme_value( $styles, $places );
		if ( null !== $value ) {
			$css .= "$property:$value;";
		}
	}
	return $css ? "$context:is(press-list,press-release,subscribe-form){{$css}}" : '';
}

/**
 * The first value that is there.
 *
 * @param array    $styles Styles of theme.json.
 * @param string[] $places Paths in it, with dots.
 */
function find_theme_value( array $styles, array $places ): ?string {
	foreach ( $places as $place ) {
		$value = _wp_array_get( $styles, explode( '.', $place ) );
		// Not a reference to another value, and nothing that could end the declaration.
		if ( is_scalar( $value ) && '' !== (string) $value && ! preg_match( '/[;{}<>\\\\]/', (string) $value ) ) {
			return preg_replace_callback(
				'/^var:([\w|-]+)$/',
				function ( array $found ): string {
					return 'var(--wp--' . str_replace( '|', '--', $found[1] ) . ')';
				},
				(string) $value
			);
		}
	}
	return null;
}
