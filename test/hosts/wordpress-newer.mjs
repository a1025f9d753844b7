/* The plugin in a newer WordPress, 6.5, which has script modules of its own and puts the editor's text into a frame. The tests follow each
   other in one site. `npm run build` comes first. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { installNewerWordPress, installWordPress } from "../../scripts/install-tools.mjs";
import { skip as noBrowser } from "../helpers/launch-chromium.mjs";
import {
  elementHeadlines,
  enterFeed,
  follow,
  insertBlock,
  installPlugin,
  logIn,
  openBlockEditor,
  openBrowser,
  publish,
  readNews,
  writeClassicPost,
} from "./wordpress/browse.mjs";
import { startDebianSite } from "./wordpress/debian-site.mjs";
import { headlines } from "./wordpress/newsroom.mjs";
import { openPluginFixture } from "./wordpress/plugin-fixture.mjs";

const skip = noBrowser || (!installWordPress() && "PHP or MariaDB is not installed");

if (skip) test("the plugin in WordPress 6.5", { skip }, () => {});
else {
  const { fixture, plugin, newsroom } = await openPluginFixture();
  const settings = {
    test_newsroom_port: newsroom.port,
    timezone_string: "Europe/Copenhagen",
    permalink_structure: "/%postname%/",
    // They are on the internet.
    show_avatars: "",
    template: "twentytwentyfour",
    stylesheet: "twentytwentyfour",
  };
  const site = await startDebianSite(fixture, settings, installNewerWordPress(fixture.folder()));
  const admin = await openBrowser(fixture);
  await logIn(admin, site, "admin");
  /** Address of a post with the block. */
  let post;

  test("an administrator uploads the zip and allows a feed (H1)", async () => {
    assert.match(await site.run(`return get_bloginfo( 'version' );`), /^6\.5/);
    await installPlugin(admin, site, plugin.zip);
    await enterFeed(admin, site, { url: `${newsroom.url}/feed.rss`, title: "Ministry" }, "Allow this feed");
    await follow(admin, "a[href*='preview=ministry']");
    assert.deepEqual(await elementHeadlines(admin), headlines);
    assert.deepEqual(admin.errors, []);
  });

  test("an author inserts the block and publishes (H1)", async () => {
    const author = await openBrowser(fixture);
    await logIn(author, site, "author");
    const frame = await openBlockEditor(author, site, "News by block");
    await insertBlock(author, "newsroom-elements/press-list", "Press releases");
    await frame.waitForSelector("press-list .press-title");
    post = await publish(author);
    assert.deepEqual(author.errors, []);
    const url = await writeClassicPost(author, site, "News by shortcode", `[press-list limit="2"]`);
    const visitor = await openBrowser(fixture);
    assert.deepEqual((await readNews(visitor, url)).headlines, headlines.slice(0, 2));
    assert.deepEqual(await elementHeadlines(visitor), headlines.slice(0, 2));
    assert.deepEqual(visitor.errors, []);
  });

  test("the script is a module of WordPress with its hash, in three themes", async (t) => {
    for (const theme of ["twentytwentytwo", "twentytwentythree", "twentytwentyfour"]) {
      await site.run(`switch_theme( '${theme}' ); return true;`);
      const visitor = await openBrowser(t);
      assert.deepEqual((await readNews(visitor, post)).headlines, headlines, theme);
      assert.deepEqual(await elementHeadlines(visitor), headlines, theme);
      const tags = await visitor.$$eval("script[src*='newsroom-elements']", (scripts) =>
        scripts.map(({ id, type, integrity }) => [id, type, integrity.slice(0, 7)]),
      );
      assert.deepEqual(tags, [["newsroom-elements-js-module", "module", "sha384-"]], theme);
      assert.deepEqual(visitor.errors, [], theme);
    }
  });

  test("readers without JavaScript have the last good copy while the newsroom is down", async (t) => {
    const visitor = await openBrowser(t, { hasScript: false });
    newsroom.fault = (_, response) => response.writeHead(500).end();
    t.after(() => (newsroom.fault = undefined));
    await site.run(`return delete_transient( 'newsroom_elements_copy_ministry' );`);
    assert.deepEqual((await readNews(visitor, post)).headlines, headlines);
    assert.equal(newsroom.requests.at(-1), "/feed.rss");
  });

  test("deleting the plugin leaves nothing (H1)", async () => {
    await admin.goto(`${site.url}/wp-admin/plugins.php`);
    await follow(admin, "#deactivate-newsroom-elements");
    admin.on("dialog", (dialog) => dialog.accept());
    await admin.locator("#delete-newsroom-elements").click();
    await admin.waitForSelector("tr.deleted");
    const options = `global $wpdb; return $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%newsroom_elements%'" );`;
    assert.deepEqual(await site.run(options), []);
    assert.equal(await site.run(`return wp_next_scheduled( 'newsroom_elements_renew' );`), false);
  });
}
