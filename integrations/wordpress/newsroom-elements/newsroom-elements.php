<?php
/**
 * Plugin Name:       Newsroom Elements
 * Description:       Press releases from a newsroom’s feed, and a form to subscribe to them, as blocks and shortcodes.
 * Version:           0.0.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            The newsroom-elements project
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       newsroom-elements
 * Domain Path:       /languages
 *
 * @package Newsroom_Elements
 */

namespace Newsroom_Elements;

defined( 'ABSPATH' ) || exit;

const VERSION     = '0.0.0';
const PLUGIN_FILE = __FILE__;

require_once __DIR__ . '/includes/sites.php';
require_once __DIR__ . '/includes/settings.php';
require_once __DIR__ . '/includes/addresses.php';
require_once __DIR__ . '/includes/clean-html.php';
require_once __DIR__ . '/includes/read-feed.php';
require_once __DIR__ . '/includes/read-release.php';
require_once __DIR__ . '/includes/read-json-feed.php';
require_once __DIR__ . '/includes/read-xml-feed.php';
require_once __DIR__ . '/includes/copies.php';
require_once __DIR__ . '/includes/cron.php';
require_once __DIR__ . '/includes/rest.php';
require_once __DIR__ . '/includes/words.php';
require_once __DIR__ . '/includes/markup.php';
require_once __DIR__ . '/includes/dates.php';
require_once __DIR__ . '/includes/images.php';
require_once __DIR__ . '/includes/release-parts.php';
require_once __DIR__ . '/includes/render-list.php';
require_once __DIR__ . '/includes/render-release.php';
require_once __DIR__ . '/includes/render-form.php';
require_once __DIR__ . '/includes/script.php';
require_once __DIR__ . '/includes/theme-styles.php';
require_once __DIR__ . '/includes/elements.php';
require_once __DIR__ . '/includes/editor.php';

if ( is_admin() ) {
	require_once __DIR__ . '/includes/settings-page.php';
	require_once __DIR__ . '/includes/settings-actions.php';
}

add_action(
	'init',
	function () {
		load_plugin_textdomain( 'newsroom-elements', false, dirname( plugin_basename( PLUGIN_FILE ) ) . '/languages' );
	},
	// Before the blocks, whose titles are translated.
	5
);
