<?php
// For PHP's own server: the files of each site of a network, which a web server finds by WordPress's rewrite rules.

$path = parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH );
if ( ! preg_match( '~^/[\w-]+(/(?:wp-(?:content|admin|includes)/.*|wp-[\w-]+\.php))$~', $path, $found ) || str_starts_with( $path, '/wp-' ) ) {
	return false;
}
$file = $_SERVER['DOCUMENT_ROOT'] . $found[1] . ( str_ends_with( $path, '/' ) ? 'index.php' : '' );
if ( str_ends_with( $file, '.php' ) ) {
	$_SERVER['SCRIPT_FILENAME'] = $file;
	$_SERVER['SCRIPT_NAME']     = $_SERVER['PHP_SELF'] = substr( $file, strlen( $_SERVER['DOCUMENT_ROOT'] ) );
	chdir( dirname( $file ) );
	require $file;
	return;
}
$types = array( 'css' => 'text/css', 'js' => 'text/javascript', 'svg' => 'image/svg+xml', 'png' => 'image/png' );
header( 'Content-Type: ' . ( $types[ pathinfo( $file, PATHINFO_EXTENSION ) ] ?? 'application/octet-stream' ) );
readfile( $file );
