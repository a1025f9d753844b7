/* The plugin in a network of two sites, in Debian's WordPress 6.1. The tests follow each other. `npm run build` comes first. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { installWordPress } from "../../scripts/install-tools.mjs";
import { skip as noBrowser } from "../helpers/launch-chromium.mjs";
import {
  elementHeadlines,
  enterFeed,
  follow,
  installPlugin,
  logIn,
  openBrowser,
  readNews,
} from "./wordpress/browse.mjs";
import { startDebianSite } from "./wordpress/debian-site.mjs";
import { headlines } from "./wordpress/newsroom.mjs";
import { openPluginFixture } from "./wordpress/plugin-fixture.mjs";
import { startSettings } from "./wordpress/plugin-tests.mjs";

const skip = noBrowser || (!installWordPress() && "WordPress is not installed (Debian package wordpress)");

if (skip) test("the plugin in a network", { skip }, () => {});
else {
  const { fixture, plugin, newsroom } = await openPluginFixture();
  const settings = startSettings({ newsroom, themes: ["twentytwentythree"] });
  const network = await startDebianSite(fixture, settings, { isNetwork: true });
  // The second site has an administrator of its own, who may do nothing in the network.
  await network.run(`global $wpdb;
$id = wpmu_create_user( 'second', 'second-password', 'second@embassy.example' );
$site = wp_insert_site( array( 'domain' => get_network()->domain, 'path' => '/second/', 'title' => 'Second', 'user_id' => $id ) );
// WordPress has taken the colon before the port out.
$wpdb->update( $wpdb->blogs, array( 'domain' => get_network()->domain ), array( 'blog_id' => $site ) );
clean_blog_cache( $site );
switch_to_blog( $site );
foreach ( array( 'siteurl', 'home' ) as $name ) update_option( $name, '${network.url}/second' );
foreach ( json_decode( '${JSON.stringify(settings)}', true ) as $name => $value ) update_option( $name, $value );
return $site;`);
  const first = network;
  const second = { url: `${network.url}/second` };
  const admin = await openBrowser(fixture);
  await logIn(admin, first, "admin");
  const other = await openBrowser(fixture);
  await logIn(other, second, "second");

  /** What each site of the network stores, by its number: names of options and transients, and hooks of cron. */
  const stored = () =>
    network.run(`global $wpdb; $all = array( 'network' => $wpdb->get_col( "SELECT meta_key FROM $wpdb->sitemeta WHERE meta_key LIKE '%newsroom%' AND meta_key <> 'active_sitewide_plugins'" ) );
foreach ( get_sites( array( 'fields' => 'ids' ) ) as $site ) {
  switch_to_blog( $site );
  $all[ "site $site" ] = array_merge(
    $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%newsroom%' AND option_name <> 'test_newsroom_port' ORDER BY 1" ),
    array_values( array_filter( array_merge( ...array_map( 'array_keys', array_filter( _get_cron_array(), 'is_array' ) ) ), fn( $hook ) => str_contains( $hook, 'newsroom' ) ) )
  );
  restore_current_blog();
}
return $all;`);
  const copyOf = (feed) => [
    `_transient_newsroom_elements_copy_${feed}`,
    `_transient_timeout_newsroom_elements_copy_${feed}`,
    "newsroom_elements",
    `newsroom_elements_copy_${feed}`,
  ];
  const cron = ["newsroom_elements_renew"];

  test("a network's administrator activates the plugin for all sites", async () => {
    await installPlugin(admin, first, plugin.zip, "wp-admin/network");
    assert.match(await admin.$eval(".wrap", (wrap) => wrap.innerText), /Newsroom Elements/);
    assert.deepEqual(await stored(), { network: [], "site 1": [], "site 2": [] });
  });

  test("each site has feeds of its own, which its administrator allows", async () => {
    await enterFeed(admin, first, { url: `${newsroom.url}/feed.rss`, title: "Ministry" }, "Allow this feed");
    await enterFeed(other, second, { url: `${newsroom.url}/feed.json`, title: "Gateway" }, "Allow this feed");
    assert.deepEqual(await stored(), {
      network: [],
      "site 1": [...copyOf("ministry"), ...cron],
      "site 2": [...copyOf("gateway"), ...cron],
    });
    const statuses = await Promise.all(
      [first, second].flatMap(({ url }) =>
        ["ministry", "gateway"].map(
          async (feed) => (await fetch(`${url}/wp-json/newsroom-elements/v1/feeds/${feed}`)).status,
        ),
      ),
    );
    assert.deepEqual(statuses, [200, 404, 404, 200]);
    assert.deepEqual([...admin.errors, ...other.errors], []);
  });

  test("each site shows its own news, and no other site's", async (t) => {
    const [own, foreign] =
      await network.run(`switch_to_blog( 2 ); return array_map( fn( $feed ) => get_permalink( wp_insert_post( array( 'post_title' => $feed, 'post_status' => 'publish',
'post_content' => "<!-- wp:newsroom-elements/press-list {\\"feed\\":\\"$feed\\"} /-->" ) ) ), array( 'gateway', 'ministry' ) );`);
    const visitor = await openBrowser(t);
    assert.deepEqual((await readNews(visitor, own)).headlines, headlines);
    assert.deepEqual(await elementHeadlines(visitor), headlines);
    assert.deepEqual(visitor.errors, []);
    assert.deepEqual((await readNews(visitor, foreign)).headlines, []);
  });

  test("without the plugin, no site runs its cron job, and with it again, each does", async () => {
    await admin.goto(`${first.url}/wp-admin/network/plugins.php`);
    await follow(admin, "#deactivate-newsroom-elements");
    assert.deepEqual(await stored(), {
      network: [],
      "site 1": copyOf("ministry"),
      "site 2": copyOf("gateway"),
    });
    await follow(admin, "#activate-newsroom-elements");
    const again = await stored();
    assert.deepEqual([again["site 1"].at(-1), again["site 2"].at(-1)], [...cron, ...cron]);
  });

  test("deleting the plugin leaves nothing on any site", async () => {
    await admin.goto(`${first.url}/wp-admin/network/plugins.php`);
    await follow(admin, "#deactivate-newsroom-elements");
    admin.on("dialog", (dialog) => dialog.accept());
    await admin.locator("#delete-newsroom-elements").click();
    await admin.waitForSelector("tr.deleted");
    assert.deepEqual(await stored(), { network: [], "site 1": [], "site 2": [] });
    assert.doesNotMatch(network.readLog(), /newsroom/i);
  });
}
