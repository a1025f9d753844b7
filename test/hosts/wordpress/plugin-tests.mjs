/* The plugin from the upload of its zip to its removal, in any WordPress. The tests follow each other in one site. */
import assert from "node:assert/strict";
import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import axe from "axe-core";
import {
  chooseSetting,
  elementHeadlines,
  enterFeed,
  follow,
  insertBlock,
  installPlugin,
  logIn,
  named,
  openBlockEditor,
  openBrowser,
  publish,
  readNews,
  writeClassicPost,
} from "./browse.mjs";
import { textDirection } from "../../../dist/release/text-direction.js";
import { safeImage } from "../../../dist/sanitize/safe-url.js";
import { openSlowly, settleFonts } from "../helpers/first-paint.mjs";
import { headlines } from "./newsroom.mjs";

/** What the plugin stores: every option, transient and cron job, user field and table with its name. */
const traces = `global $wpdb; return array(
	'options' => $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%newsroom%' AND option_name <> 'test_newsroom_port' ORDER BY 1" ),
	'cron' => array_values( array_filter( array_merge( ...array_map( 'array_keys', array_filter( _get_cron_array(), 'is_array' ) ) ), fn( $hook ) => str_contains( $hook, 'newsroom' ) ) ),
	'users' => $wpdb->get_col( "SELECT meta_key FROM $wpdb->usermeta WHERE meta_key LIKE '%newsroom%'" ),
	'tables' => $wpdb->get_col( "SHOW TABLES LIKE '%newsroom%'" ),
);`;

/** The font of a heading, and the color of its link. */
const lookOf = async (page, heading, link) => [
  await page.$eval(heading, (element) => globalThis.getComputedStyle(element).fontFamily),
  await page.$eval(link, (element) => globalThis.getComputedStyle(element).color),
];

/** Options of the site that the tests start with, by name. */
export const startSettings = ({ newsroom, themes }) => ({
  test_newsroom_port: newsroom.port,
  // They are on the internet.
  show_avatars: "",
  timezone_string: "Europe/Copenhagen",
  permalink_structure: "/%postname%/",
  date_format: "j F Y",
  time_format: "H:i",
  template: themes.at(-1),
  stylesheet: themes.at(-1),
});

/**
 * Defines the tests.
 *
 * @param site A new site, with the settings above.
 * @param themes Names of three themes.
 */
export async function testPlugin({ fixture, plugin, newsroom, site, themes }) {
  const admin = await openBrowser(fixture);
  await logIn(admin, site, "admin");
  const author = await openBrowser(fixture);
  await logIn(author, site, "author");
  /** Address of a post with the block. */
  let post;

  /** Publishes a post, and returns its address. */
  const writePost = (content) =>
    site.run(
      `return get_permalink( wp_insert_post( array( 'post_title' => 'News', 'post_status' => 'publish', 'post_content' => '${content}' ) ) );`,
    );

  /** Lets the next page read the feed again. */
  const expire = () => site.run(`return delete_transient( 'newsroom_elements_copy_ministry' );`);

  test("an administrator uploads the zip, tests a feed and allows it (H1)", async () => {
    const text = () => admin.$eval(".wrap", (wrap) => wrap.innerText);
    await installPlugin(admin, site, plugin.zip);
    // The newsroom's page names its feed. It is shown first, as nobody has entered its address.
    await enterFeed(admin, site, { url: `${newsroom.url}/newsroom` }, "Allow this feed");
    assert.match(await text(), /The page that you entered names this feed: http.*feed\.rss/);
    assert.match(await text(), /This feed can be shown. It has 3 releases./);
    assert.equal(await admin.$eval("#newsroom-feed-url", (field) => field.value), `${newsroom.url}/feed.rss`);
    assert.deepEqual(
      await admin.$$eval(".newsroom-preview .press-title", (found) => found.map((one) => one.textContent)),
      headlines,
    );
    // A test stores nothing.
    assert.deepEqual((await site.run(traces)).options, []);
    // Its name is the feed's title.
    await follow(admin, named("button", "Allow this feed"));
    assert.deepEqual(
      await admin.$$eval(".notice-success p", (found) => found.map((one) => one.innerText.trim())),
      ["Authors can now show “Ministry”."],
    );
    await follow(admin, "a[href*='preview=ministry']");
    assert.deepEqual(await elementHeadlines(admin), headlines);
    assert.deepEqual(admin.errors, []);
  });

  test("the settings page has no faults that axe finds", async () => {
    await admin.evaluate(axe.source);
    const { violations } = await admin.evaluate(() => globalThis.axe.run(".newsroom-settings"));
    assert.deepEqual(
      violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
      [],
    );
  });

  test("a feed that is allowed again keeps its id, and gets the new name", async () => {
    const allowed = () => site.run(`return get_option( 'newsroom_elements' )['feeds'];`);
    const feed = { url: `${newsroom.url}/feed.rss`, image_hosts: "" };
    await enterFeed(admin, site, { ...feed, title: "The ministry" }, "Allow this feed");
    assert.deepEqual(await allowed(), { ministry: { ...feed, title: "The ministry" } });
    // A table of one column in a narrow window.
    await admin.setViewport({ width: 320, height: 900 });
    assert.deepEqual(
      await admin.$$eval("table.widefat tbody :is(th, td)", (cells) => [
        ...new Set(cells.map((cell) => globalThis.getComputedStyle(cell).display)),
      ]),
      ["block"],
    );
    assert.equal(await admin.evaluate(() => globalThis.document.documentElement.scrollWidth), 320);
    await admin.setViewport({ width: 1280, height: 900 });
  });

  test("the settings page says what is wrong with a feed", async () => {
    const faults = {
      // Playground takes every address for a public one.
      ...(!site.requestsAllHosts && {
        "http://10.0.0.1/feed": /WordPress requests only public web addresses/,
      }),
      "http://127.0.0.1:1/feed": /WordPress requests only public web addresses/,
      [`${newsroom.url}/missing`]: /answers with status 404/,
      [`${newsroom.url}/empty.rss`]: /The feed has no releases/,
      [`${newsroom.url}/deep.rss`]: /The feed is too large/,
      [`${newsroom.url}/other.json`]: /not a feed that WordPress can read/,
    };
    for (const [url, sentence] of Object.entries(faults)) {
      await enterFeed(admin, site, { url }, "Allow this feed");
      assert.match(await admin.$eval(".notice-error", (notice) => notice.innerText), sentence, url);
    }
    assert.deepEqual(Object.keys((await site.run(`return get_option( 'newsroom_elements' );`)).feeds), [
      "ministry",
    ]);
  });

  test("only administrators, with the page's nonce, change settings", async () => {
    const page = `${site.url}/wp-admin/options-general.php?page=newsroom-elements`;
    await author.goto(page);
    assert.match(await author.$eval("body", (body) => body.innerText), /not allowed to access this page/);
    const send = (person) =>
      person.evaluate(async (url) => {
        const body = new URLSearchParams({ newsroom_action: "remove", feed_id: "ministry", _wpnonce: "1" });
        return (await fetch(url, { method: "POST", body })).status;
      }, page);
    assert.equal(await send(author), 403);
    assert.equal(await send(admin), 403);
    assert.deepEqual(Object.keys((await site.run(`return get_option( 'newsroom_elements' );`)).feeds), [
      "ministry",
    ]);
    admin.errors.length = author.errors.length = 0;
  });

  test("an author without unfiltered_html inserts the block and publishes (H1, E9)", async () => {
    assert.equal(
      await site.run(`return user_can( get_user_by( 'login', 'author' ), 'unfiltered_html' );`),
      false,
    );
    await openBlockEditor(author, site, "News by block");
    const frame = await insertBlock(author, "newsroom-elements/press-list", "Press releases");
    // The preview, which WordPress writes.
    await frame.waitForSelector("press-list .press-title");
    await chooseSetting(author, "Layout", "headlines");
    await frame.waitForFunction(() => !globalThis.document.querySelector("press-list .press-lead"));
    post = await publish(author);
    assert.deepEqual(author.errors, []);
    const visitor = await openBrowser(fixture);
    const news = await readNews(visitor, post);
    assert.deepEqual(news.headlines, headlines);
    assert.deepEqual(news.leads, []);
    assert.match(news.dates[0], /^3 November 2026 10:30 CET$/);
    assert.match(news.dates[2], /^1 July 2026 11:30 CEST$/);
    assert.deepEqual(await elementHeadlines(visitor), headlines);
    assert.deepEqual(visitor.errors, []);
  });

  test("an author writes shortcodes in the classic editor (H1)", async (t) => {
    const text = `Our news: [press-list limit="2" open="inline"]`;
    const url = await writeClassicPost(author, site, "News by shortcode", text);
    const visitor = await openBrowser(t);
    const news = await readNews(visitor, url);
    assert.deepEqual(news.headlines, headlines.slice(0, 2));
    assert.match(news.leads[0], /^The lead of the third release/);
    assert.deepEqual(await elementHeadlines(visitor), headlines.slice(0, 2));
    // Opens in place, with its text.
    await visitor.click("press-list >>> [part~=link]");
    await visitor.waitForSelector("press-list >>> press-release >>> [part~=body]");
    assert.deepEqual(visitor.errors, []);
  });

  test("what a newsroom writes is text, runs nothing and no shortcode", async (t) => {
    const url = await writePost(
      `<!-- wp:newsroom-elements/press-release {"release":"14400003"} /--><!-- wp:shortcode -->[press-list][newsroom_test]<!-- /wp:shortcode -->`,
    );
    for (const hasScript of [true, false]) {
      const visitor = await openBrowser(t, { hasScript });
      const requests = [];
      visitor.on("request", (request) => requests.push(request.url()));
      await visitor.goto(url);
      if (hasScript) await visitor.waitForSelector("press-release >>> [part~=body]");
      const html = await visitor.content();
      // Once: the author's own.
      assert.equal(html.split("RAN-SHORTCODE").length, 2);
      assert.equal(await visitor.evaluate(() => globalThis.ran), undefined);
      const body = await visitor.$eval("press-release .press-body", (part) => part.innerHTML);
      assert.match(body, /<p>First paragraph\. \[newsroom_test\]<\/p>/);
      assert.match(body, new RegExp(`<a href="${newsroom.url}/report.pdf">`));
      assert.match(body, /<a href="https:\/\/www\.youtube\.com\/embed\/abc">/);
      assert.doesNotMatch(body, /<script|style|display|tracker|onerror|onclick|javascript:/);
      assert.deepEqual(
        requests.filter(
          (request) => request.includes("/files/") || (!hasScript && request.includes("tracker")),
        ),
        [],
      );
      assert.match(await visitor.$eval(".press-documents a", (link) => link.href), /14400003\.pdf$/);
    }
  });

  test("readers without JavaScript have the news in three themes (E9)", async (t) => {
    const visitor = await openBrowser(t, { hasScript: false });
    for (const theme of themes) {
      await site.run(`switch_theme( '${theme}' ); return true;`);
      assert.deepEqual((await readNews(visitor, post)).headlines, headlines, theme);
      const { left, right, display } = await visitor.$eval("press-list", (list) => ({
        ...list.getBoundingClientRect().toJSON(),
        display: globalThis.getComputedStyle(list).display,
      }));
      // Not at the edge of the window.
      assert.ok(
        left >= 16 && right <= 1264 && display === "flow-root",
        `${theme}: ${left} ${right} ${display}`,
      );
    }
  });

  test("the elements take over in three themes, with the colors and fonts of theme.json", async (t) => {
    for (const theme of themes) {
      await site.run(`switch_theme( '${theme}' ); return true;`);
      const visitor = await openBrowser(t);
      await visitor.goto(post);
      assert.deepEqual(await elementHeadlines(visitor), headlines, theme);
      if (theme !== "twentytwentyone") {
        const own = await lookOf(visitor, "press-list >>> [part~=heading]", "press-list >>> [part~=link]");
        const plain = await openBrowser(t, { hasScript: false });
        await plain.goto(post);
        assert.deepEqual(
          own,
          await lookOf(plain, "press-list .press-title", "press-list .press-title a"),
          theme,
        );
      }
      assert.deepEqual(visitor.errors, [], theme);
    }
  });

  test("the news is painted before any script, and nothing moves when the element takes over", async (t) => {
    const layouts = ["list", "cards", "compact", "headlines"];
    const lists = layouts.map((layout) => `[press-list limit="2" layout="${layout}"]`);
    const address = await writePost(lists.join("\n\n"));
    const copy = `${site.url}/wp-json/newsroom-elements/v1/feeds/ministry`;
    for (const theme of themes) {
      await site.run(`switch_theme( '${theme}' ); return true;`);
      for (const width of [1280, 320]) {
        const visitor = await openBrowser(t, { width });
        const heights = () => visitor.$$eval("press-list", (lists) => lists.map((list) => list.offsetHeight));
        let before;
        const seen = await openSlowly(
          visitor,
          address,
          {
            first: "press-list:not(:defined) .press-title",
            async look() {
              const titles = await visitor.$$eval(".press-title", (all) =>
                all.map((one) => one.textContent.trim()),
              );
              assert.deepEqual(
                titles,
                layouts.flatMap(() => headlines.slice(0, 2)),
                theme,
              );
              // A theme's font may arrive late.
              await settleFonts(visitor);
              before = await heights();
            },
            takenOver: () =>
              visitor.waitForFunction(() =>
                [...globalThis.document.querySelectorAll("press-list")].every((list) =>
                  list.shadowRoot?.querySelector("[part=item] time"),
                ),
              ),
            // Some of WordPress's own scripts stand before the text.
            scripts: "newsroom-elements",
          },
          copy,
        );
        assert.deepEqual(
          { after: await heights(), ...seen },
          { after: before, shifts: [], feedRequests: 1 },
          `${theme}, ${width} pixels`,
        );
        assert.deepEqual(visitor.errors, [], theme);
      }
    }
  });

  test("the script is only where it is used, as a module with its hash, and a changed one does not run", async (t) => {
    const visitor = await openBrowser(t);
    await visitor.goto(site.url + "/?s=nothing");
    assert.doesNotMatch(await visitor.content(), /newsroom-elements/);
    await visitor.goto(post);
    const tags = await visitor.$$eval("script[src*='newsroom-elements']", (scripts) =>
      scripts.map(({ id, type, integrity }) => [id, type, integrity.slice(0, 7)]),
    );
    assert.deepEqual(tags, [["newsroom-elements-js-module", "module", "sha384-"]]);
    const script = join(site.plugins, "newsroom-elements/script/newsroom-elements.js");
    const code = readFileSync(script);
    t.after(() => writeFileSync(script, code));
    appendFileSync(script, ";globalThis.changed = true;");
    const news = await readNews(visitor, post);
    assert.deepEqual(news.headlines, headlines);
    assert.deepEqual(
      await visitor.evaluate(() => [!!globalThis.changed, !!globalThis.customElements.get("press-list")]),
      [false, false],
    );
  });

  test("everything works under a strict policy with connect-src 'self'", async (t) => {
    const visitor = await openBrowser(t);
    await visitor.goto(`${post}?policy`);
    assert.deepEqual(await elementHeadlines(visitor), headlines);
    assert.deepEqual(visitor.errors, []);
  });

  test("the copy on this site is JSON and nothing else", async () => {
    const route = `${site.url}/wp-json/newsroom-elements/v1/feeds`;
    const answer = await fetch(`${route}/ministry`);
    assert.match(answer.headers.get("content-type"), /^application\/json/);
    assert.equal(answer.headers.get("x-content-type-options"), "nosniff");
    assert.match(answer.headers.get("cache-control"), /max-age=60/);
    const feed = await answer.json();
    assert.deepEqual([feed.version, feed.title], ["https://jsonfeed.org/version/1.1", "Ministry"]);
    assert.deepEqual(
      feed.items.map(({ title }) => title),
      headlines,
    );
    assert.deepEqual(
      await Promise.all(
        ["/ministry?_jsonp=alert", "/unknown", ""].map(async (path) => (await fetch(route + path)).status),
      ),
      [400, 404, 401],
    );
    assert.doesNotMatch(await (await fetch(`${route}/ministry?_jsonp=alert`)).text(), /Minister/);
  });

  test("while the newsroom fails, the last good copy is shown (E5)", async (t) => {
    t.after(() => (newsroom.fault = undefined));
    const visitor = await openBrowser(t, { hasScript: false });
    const faults = {
      "an error": (_, response) => response.writeHead(500).end("BROKEN"),
      "a web page": (_, response) => response.end("<!doctype html><title>BROKEN</title>"),
      "an empty feed": (_, response) => response.end(`<rss version="2.0"><channel></channel></rss>`),
      "no connection": (request) => request.socket.destroy(),
      "no answer in time": () => {},
    };
    for (const [name, fault] of Object.entries(faults)) {
      newsroom.fault = fault;
      newsroom.requests.length = 0;
      await expire();
      assert.deepEqual((await readNews(visitor, post)).headlines, headlines, name);
      assert.equal(newsroom.requests.length, 1, name);
      // For two minutes, no page asks again.
      assert.deepEqual((await readNews(visitor, post)).headlines, headlines, name);
      assert.equal(newsroom.requests.length, 1, name);
    }
    const seconds = await site.run(
      `return get_option( '_transient_timeout_newsroom_elements_copy_ministry' ) - time();`,
    );
    assert.ok(seconds > 60 && seconds <= 120, `${seconds}`);
    await admin.goto(`${site.url}/wp-admin/options-general.php?page=newsroom-elements`);
    assert.match(
      await admin.$eval("table.widefat", (table) => table.innerText),
      /The newsroom does not answer/,
    );
    newsroom.fault = undefined;
    await follow(admin, named("button", "Read now"));
    assert.match(await admin.$eval(".wrap", (wrap) => wrap.innerText), /The feed was read/);
  });

  test("cron renews the copy, and no page has to wait", async () => {
    newsroom.requests.length = 0;
    await expire();
    assert.equal(
      await site.run(
        `do_action( 'newsroom_elements_renew' ); return wp_get_schedule( 'newsroom_elements_renew' );`,
      ),
      "newsroom_elements_ten_minutes",
    );
    assert.deepEqual(newsroom.requests, ["/feed.rss"]);
    await (await fetch(post)).text();
    assert.deepEqual(newsroom.requests, ["/feed.rss"]);
  });

  test("a site whose time zone is an offset leaves the zone to the element", async (t) => {
    await site.run(
      `update_option( 'timezone_string', '' ); update_option( 'gmt_offset', '0' ); return true;`,
    );
    t.after(() => site.run(`update_option( 'timezone_string', 'Europe/Copenhagen' ); return true;`));
    const html = await (await fetch(post)).text();
    assert.match(html, /<press-list (?![^>]*time-zone)/);
    await admin.goto(`${site.url}/wp-admin/options-general.php?page=newsroom-elements`);
    assert.match(
      await admin.$eval(".wrap", (wrap) => wrap.innerText),
      /The time zone of this site is \+00:00/,
    );
  });

  test("JSON Feed and its extension are read, without what is under embargo", async (t) => {
    await enterFeed(admin, site, { url: `${newsroom.url}/feed.json`, title: "Gateway" }, "Allow this feed");
    const feed = await (await fetch(`${site.url}/wp-json/newsroom-elements/v1/feeds/gateway`)).json();
    assert.deepEqual(
      feed.items.map(({ title }) => title),
      headlines,
    );
    assert.equal(feed.items[0]._newsroom.boilerplate, "<p>About the ministry.</p>");
    assert.doesNotMatch(feed.items[0].content_html, /script|onclick|onerror|javascript/);
    const visitor = await openBrowser(t);
    const url = await writePost('[press-list feed="gateway"]');
    assert.deepEqual((await readNews(visitor, url)).headlines, headlines);
    assert.deepEqual(await elementHeadlines(visitor), headlines);
    // A feed that was removed takes its copy with it, and the page shows nothing of it.
    await admin.goto(`${site.url}/wp-admin/options-general.php?page=newsroom-elements`);
    await follow(admin, `form:has([value="gateway"]) ${"button[value=remove]"}`);
    assert.doesNotMatch(JSON.stringify(await site.run(traces)), /gateway/);
    assert.doesNotMatch(await (await fetch(url)).text(), /press-list[ >]/);
  });

  test("a release is whole before any script: picture, labels, notice, files, contacts and boilerplate (E9)", async (t) => {
    const feed = { url: `${newsroom.url}/feed.json`, title: "Gateway" };
    await enterFeed(admin, site, feed, "Allow this feed");
    const visitor = await openBrowser(t, { hasScript: false });
    await visitor.goto(
      await writePost(`[press-release feed="gateway" release="14400001" heading-level="4"]`),
    );
    // A host that nobody has allowed is not asked for a picture.
    assert.equal(await visitor.$eval(".press-image a", (link) => link.innerText), "A white house");
    await enterFeed(admin, site, { ...feed, imageHosts: `LOCALHOST:${newsroom.port}` }, "Allow this feed");
    await visitor.reload();
    assert.deepEqual(await visitor.$eval(".press-release", (article) => article.innerText.split(/\n+/)), [
      "Ministry opens embassy",
      "<b>",
      "Ministry of Trade",
      "Copenhagen",
      "1 July 2026 11:30 CEST",
      "Updated 5 November 2026 10:30 CET",
      "Corrected 5 November 2026 10:30 CET",
      "The embassy opens in May. [newsroom_test]",
      "The lead of the first release.",
      "The new embassy",
      "A. Person",
      "The text of the first release.",
      "Documents",
      "The agreement (PDF)",
      "Press contacts",
      "Anna Madsen",
      "Press officer",
      "+45 (0)33 92 00 00",
      "anna@ministry.example",
      "Duty phone",
      "data:text/html,call",
      "not an address",
      "About Ministry of Trade",
      "About the ministry.",
    ]);
    assert.deepEqual(
      await visitor.$$eval(".press-release a", (links) => links.map((link) => link.getAttribute("href"))),
      [`${newsroom.url}/files/14400001.pdf`, "tel:+4533920000", "mailto:anna@ministry.example", null, null],
    );
    assert.deepEqual(
      await visitor.$$eval(".press-release img", (images) => images.map(({ alt, src }) => [alt, src])),
      [["A white house", `http://localhost:${newsroom.port}/files/picture.svg`]],
    );
  });

  test("whatever a newsroom writes into the fields of a release, it is shown, and links to nothing else", async () => {
    await enterFeed(admin, site, { url: `${newsroom.url}/odd.json`, title: "Odd" }, "Allow this feed");
    const render = (shortcode) => site.run(`return do_shortcode( '${shortcode}' );`);
    const list = await render('[press-list feed="odd" limit="100" category="trade"]');
    assert.match(list, /<h3 class="press-title">Wrong<\/h3>/);
    const all = await render('[press-list feed="odd" limit="100"]');
    for (let index = 0; index < 10; index++) {
      assert.match(all, new RegExp(`>Odd ${index}<`));
      assert.match(
        await render(`[press-release feed="odd" release="odd-${index}"]`),
        new RegExp(`>Odd ${index}<`),
      );
    }
    const own = `${newsroom.url}/files/picture.svg`;
    const wrong = await render('[press-release feed="odd" release="wrong"]');
    const valuesOf = (name) =>
      [...wrong.matchAll(new RegExp(` ${name}="([^"]*)"`, "g"))].map(([, value]) => value);
    assert.deepEqual(valuesOf("href"), [
      "mailto:a@b.example?subject=Hi",
      `${newsroom.url}/wp-login.php?action=logout`,
      "tel:+453392",
      `${newsroom.url}/newsroom`,
    ]);
    assert.match(wrong, />wp-login\.php \(PHP\)</);
    assert.match(wrong, /<a dir="ltr">press\?bcc=spy@evil\.example<\/a>/);
    assert.deepEqual(valuesOf("src").slice(1), [own]);
    // No day that there is not, and no date that changes with the day.
    assert.doesNotMatch(wrong, /<time/);
    assert.doesNotMatch(await render('[press-release feed="odd" release="image"]'), /<img|<figure/);
  });

  test("a language has the same direction as in the elements", async () => {
    const tags = "en ar AR-eg he iw fa ur ps yi ckb sd da zh-Hans ks-Deva uz-Arab-AF sr-Latn arn ha".split(
      " ",
    );
    assert.deepEqual(
      await site.run(
        `return array_map( '\\Newsroom_Elements\\text_direction', array( ${tags.map((tag) => `'${tag}'`)} ) );`,
      ),
      tags.map(textDirection),
    );
  });

  test("images are asked from the same hosts as by the elements", async () => {
    const hosts = ["cdn.example", "*.press.example", "127.0.0.1:8080"];
    const addresses = [
      "https://cdn.example/a.png?width=300&height=200",
      "http://cdn.example/a.png",
      " HTTPS://CDN.example/a%20b.png ",
      "https://cdn.example:8443/a.png",
      "https://cdn.example.evil.example/a.png",
      "https://cdn.example@evil.example/a.png",
      "https://name:password@cdn.example/a.png",
      "https://evil.example/?cdn.example",
      "https://images.press.example/a.png",
      "https://press.example/a.png",
      "https://evilpress.example/a.png",
      "http://127.0.0.1:8080/a.png",
      "http://127.0.0.1/a.png",
      "https://cdn.example:443/a.png",
      "http://cdn.example:80/a.png",
      "https://cdn.example:80/a.png",
      "ftp://cdn.example/a.png",
      "data:text/html,cdn.example",
      "//cdn.example/a.png",
      "/a.png",
      "",
    ];
    const allowed = await site.run(
      `return array_map( fn( $url ) => \\Newsroom_Elements\\image_url( $url, '${hosts.join(" ")}' ), json_decode( '${JSON.stringify(addresses)}' ) );`,
    );
    assert.deepEqual(
      allowed.map((url) => url && new URL(url).href),
      addresses.map((url) => safeImage(url, hosts) ?? null),
    );
  });

  test("the pictures of a list are painted before any script, and nothing moves when the element takes over", async (t) => {
    // The element writes dates as the language does. Another format of the site may need more lines, or fewer.
    const setFormats = (date, time) =>
      site.run(
        `update_option( 'date_format', '${date}' ); return update_option( 'time_format', '${time}' );`,
      );
    await setFormats("F j, Y", "g:i A");
    t.after(() => setFormats("j F Y", "H:i"));
    const layouts = ["list", "cards", "compact", "headlines"];
    const lists = layouts.map((layout) => `[press-list feed="gateway" limit="2" layout="${layout}"]`);
    const address = await writePost(lists.join("\n\n"));
    for (const width of [1280, 320]) {
      const visitor = await openBrowser(t, { width });
      const heights = () => visitor.$$eval("press-list", (all) => all.map((list) => list.offsetHeight));
      let before;
      const seen = await openSlowly(
        visitor,
        address,
        {
          first: "press-list:not(:defined) .press-image",
          async look() {
            const pictures = await visitor.$$eval("press-list", (all) =>
              all.map((list) => list.querySelectorAll(".press-image").length),
            );
            assert.deepEqual(pictures, [2, 2, 0, 0]);
            await settleFonts(visitor);
            before = await heights();
          },
          takenOver: () => visitor.waitForSelector("press-list[layout=cards] >>> [part~=image] img"),
          scripts: "newsroom-elements",
        },
        `${site.url}/wp-json/newsroom-elements/v1/feeds/gateway`,
      );
      assert.deepEqual(
        { after: await heights(), ...seen },
        { after: before, shifts: [], feedRequests: 1 },
        `${width} pixels`,
      );
      assert.deepEqual(visitor.errors, []);
    }
  });

  test("an author's own address or a wrong value is no feed", async () => {
    const render = (content) => site.run(`return do_shortcode( '${content}' );`);
    assert.equal(await render('[press-list feed="http://evil.example/feed"]'), "");
    assert.equal(await render('[press-list feed="unknown"]'), "");
    // The address of an allowed feed, as the configurator of the documentation writes it.
    assert.match(await render(`[press-list feed="${newsroom.url}/feed.rss"]`), /feeds\/ministry"/);
    assert.doesNotMatch(await render('[press-list src="http://evil.example/" limit="1"]'), /evil/);
    assert.match(
      await render('[press-list limit="9999" layout="wide" heading-level="x"]'),
      /limit="10" layout="list".*heading-level="3"/,
    );
    assert.match(await render(`[press-list category="\\"><script>"]`), /^(?![^]*<script)/);
  });

  test("a form works without JavaScript and is checked by the element", async (t) => {
    const render = () => site.run(`return do_shortcode( '[subscribe-form list="news"]' );`);
    assert.equal(await render(), "");
    await admin.goto(`${site.url}/wp-admin/options-general.php?page=newsroom-elements`);
    await admin
      .locator(named("textbox", "Address that forms are sent to"))
      .fill(`${newsroom.url}/subscriptions`);
    await follow(admin, named("button", "Save address"));
    const posts = [];
    newsroom.fault = (request, response) => {
      let body = "";
      request
        .on("data", (part) => (body += part))
        .on("end", () => {
          if (request.method === "POST") posts.push(Object.fromEntries(new URLSearchParams(body)));
          response.writeHead(202, { "content-type": "text/html" }).end("<title>Check your email</title>");
        });
    };
    t.after(() => (newsroom.fault = undefined));
    const url = await writePost('<!-- wp:newsroom-elements/subscribe-form {"list":"news"} /-->');
    const reader = await openBrowser(t, { hasScript: false });
    await reader.goto(url);
    await reader.type(named("textbox", "Email address"), "reader@example.org");
    await reader.click("subscribe-form [name=consent]");
    await follow(reader, named("button", "Subscribe"));
    assert.equal(await reader.title(), "Check your email");
    assert.deepEqual(posts, [
      {
        email: "reader@example.org",
        consent: "yes",
        list: "news",
        "consent-version": "newsroom-elements-2",
        locale: "en-US",
      },
    ]);
    const visitor = await openBrowser(t);
    await visitor.goto(url);
    await visitor.waitForFunction(() => globalThis.customElements.get("subscribe-form"));
    await visitor.locator(named("button", "Subscribe")).click();
    await visitor.waitForSelector("subscribe-form [part~=error]");
    assert.equal(posts.length, 1);
  });

  test("a site in Danish has Danish words for readers, administrators and authors", async (t) => {
    // WordPress takes a language for installed if there was this file when it started.
    await site.run(`wp_mkdir_p( WP_LANG_DIR ); return touch( WP_LANG_DIR . '/da_DK.mo' );`);
    assert.equal(await site.run(`return update_option( 'WPLANG', 'da_DK' );`), true);
    t.after(() => site.run(`return update_option( 'WPLANG', '' );`));
    const reader = await openBrowser(t, { hasScript: false });
    await reader.goto(post);
    assert.equal(await reader.$eval(".press-newsroom", (link) => link.innerText), "Besøg vores nyhedsrum");
    await admin.goto(`${site.url}/wp-admin/options-general.php?page=newsroom-elements`);
    await admin.waitForSelector(named("button", "Test dette feed"));
    await openBlockEditor(author, site, "Nyheder");
    const [block, control] = await author.evaluate(() => {
      const { blocks, i18n } = globalThis.wp;
      return [
        blocks.getBlockType("newsroom-elements/press-list").title,
        i18n.__("Number of releases", "newsroom-elements"),
      ];
    });
    assert.deepEqual([block, control], ["Pressemeddelelser", "Antal pressemeddelelser"]);
  });

  test("nothing of the plugin is in WordPress's log", () => {
    assert.doesNotMatch(site.readLog(), /newsroom/i);
  });

  test("deleting the plugin leaves nothing but the words of authors (H1)", async () => {
    const stored = await site.run(traces);
    assert.ok(
      stored.options.includes("newsroom_elements") && stored.cron.length === 1,
      JSON.stringify(stored),
    );
    await admin.goto(`${site.url}/wp-admin/plugins.php`);
    await follow(admin, "#deactivate-newsroom-elements");
    assert.deepEqual((await site.run(traces)).cron, []);
    admin.on("dialog", (dialog) => dialog.accept());
    await admin.locator("#delete-newsroom-elements").click();
    await admin.waitForSelector("#newsroom-elements-deleted, tr.deleted");
    assert.deepEqual(await site.run(traces), { options: [], cron: [], users: [], tables: [] });
    assert.doesNotMatch(await (await fetch(post)).text(), /press-list|newsroom-elements\/script/);
  });
}
