<?php
/**
 * The words that readers see before the elements run. They are the elements' own, in all of their languages; the build writes them
 * into reader-words.php. Words for administrators and authors are translated as usual, in the folder languages.
 *
 * @package Newsroom_Elements
 */

namespace Newsroom_Elements;

defined( 'ABSPATH' ) || exit;

/**
 * The words in the language of the page; in English if the elements do not have it.
 *
 * @return array<string, string> With the language in `lang`.
 */
function reader_words(): array {
	static $all = null;
	$all        = $all ?? require dirname( PLUGIN_FILE ) . '/reader-words.php';
	$tag        = get_bloginfo( 'language' );
	// The elements have Chinese in simplified characters only.
	$language = preg_match( '/^zh-(?:tw|hk|mo|hant)\b/i', $tag ) ? 'en' : strtolower( strtok( $tag, '-' ) );
	return isset( $all[ $language ] ) ? array( 'lang' => $tag ) + $all[ $language ] : array( 'lang' => 'en' ) + $all['en'];
}
