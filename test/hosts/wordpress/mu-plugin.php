<?php
// What a test needs in WordPress: a newsroom on this machine, a choice of editors, and a policy as a header.

// WordPress requests no address on its own machine.
add_filter( 'http_request_host_is_external', fn( $is_external, $host ) => $is_external || '127.0.0.1' === $host, 10, 2 );
add_filter( 'http_allowed_safe_ports', fn( $ports ) => array_merge( $ports, array( (int) get_option( 'test_newsroom_port' ) ) ) );

// Nothing on this machine answers for WordPress's own servers.
add_filter( 'pre_http_request', fn( $answer, $arguments, $url ) => preg_match( '~^https?://127\.0\.0\.1[:/]~', $url ) ? $answer : new WP_Error( 'offline', 'No network' ), 10, 3 );

// The classic editor, as its plugin brings it back.
add_filter( 'use_block_editor_for_post', fn( $use ) => $use && ! get_option( 'test_classic_editor' ) );

// A shortcode that a feed must not be able to run.
add_shortcode( 'newsroom_test', fn() => 'RAN-SHORTCODE' );

// A strict policy for a page that asks for it, without what WordPress itself writes against it, and with a nonce for its import map.
if ( isset( $_GET['policy'] ) ) {
	remove_action( 'wp_head', 'print_emoji_detection_script', 7 );
	remove_action( 'wp_footer', 'the_block_template_skip_link' );
	add_action( 'wp_enqueue_scripts', fn() => wp_dequeue_script( 'wp-block-template-skip-link' ), 99 );
	add_filter( 'wp_inline_script_attributes', fn( $attributes ) => $attributes + array( 'nonce' => 'of-wordpress' ) );
	add_action( 'template_redirect', function () {
		header( "Content-Security-Policy: default-src 'none'; script-src 'self' 'nonce-of-wordpress'; connect-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'; trusted-types newsroom-elements newsroom-elements-loader" );
	} );
}
