<?php
/**
 * The script of the block editor.
 *
 * @package Newsroom_Elements
 */

namespace Newsroom_Elements;

defined( 'ABSPATH' ) || exit;

add_action(
	'init',
	function () {
		$handle = 'newsroom-elements-editor';
		wp_register_script(
			$handle,
			plugins_url( 'editor.js', PLUGIN_FILE ),
			array( 'wp-api-fetch', 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n', 'wp-server-side-render' ),
			VERSION,
			true
		);
		wp_set_script_translations( $handle, 'newsroom-elements', dirname( PLUGIN_FILE ) . '/languages' );
	},
	5
);
