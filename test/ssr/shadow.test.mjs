/* The shadow output, as Node writes it. What a browser makes of it: shadow-list.test.ts. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { html, nothing } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { fromTemplate, markup } from "../../dist/ssr/markup.js";
import { renderPressList, renderPressRelease } from "../../dist/ssr/index.js";
import { parsePage } from "./parse-page.mjs";

const feed = {
  title: "News",
  link: "https://newsroom.example/",
  language: "da",
  releases: [
    {
      id: "1",
      title: "</template><script>alert(1)</script>",
      url: "https://newsroom.example/1",
      published: "2026-05-03T10:00:00Z",
      categories: ["Energi"],
      images: [{ url: "https://newsroom.example/1.jpg" }],
    },
    { id: "2", title: "Wind", language: "en", url: "https://newsroom.example/2", published: "2026-05-02" },
  ],
};
const shadow = { output: "shadow", lang: "da", src: "https://newsroom.example/feed" };

test("a template is written as Lit renders it, and every value is escaped", () => {
  const value = `"<&>`;
  const written = fromTemplate(
    html`<p class="a b c" id=${value} lang=${nothing} ?hidden=${false} ?inert=${true} @click=${() => {}}>
      ${value}${[1, html`<b>${"x"}</b>`]}${nothing}${undefined}${keyed("key", html`<i></i>`)}${markup`<u></u>`}
    </p>`,
  ).text;
  assert.equal(
    written,
    `<p class="a b c" id="&quot;&lt;&amp;&gt;" inert> &quot;&lt;&amp;&gt;1<b>x</b><i></i><u></u> </p>`,
  );
});

test("a value that HTML cannot have is an error, and is not left out", () => {
  assert.throws(() => fromTemplate(html`<p .value=${1}></p>`), TypeError);
  assert.throws(() => fromTemplate(html`<p>${{}}</p>`), TypeError);
  assert.throws(() => fromTemplate(html`<p title=${{}}></p>`), TypeError);
});

test("a list is a declarative shadow root, the data and a link to the newsroom", async () => {
  const { html, head } = await renderPressList(feed, shadow);
  assert.match(html, /^<press-list [^>]*><template shadowrootmode="open"><style>/);
  const { errors, all } = parsePage({ html, head });
  assert.deepEqual(errors, []);
  assert.equal(all("script").length, 1);
  assert.equal(all("script")[0].attributes.type, "application/json");
  assert.equal(all("a")[0].attributes.href, "https://newsroom.example/");
  assert.ok(html.includes("&lt;/template&gt;&lt;script&gt;"));
  assert.ok(html.includes(`<time part="date" lang="da" dir="auto" datetime="2026-05-02">2.5.2026</time`));
});

test("a release links to the newsroom, also where the page's address is not known", async () => {
  for (const pageUrl of [undefined, "https://www.embassy.example/news"]) {
    const { html } = await renderPressRelease(feed, { ...shadow, releaseId: "2", pageUrl });
    assert.match(html, /<a part="link newsroom-link" href="https:\/\/newsroom\.example\/">/);
  }
});

test("the styles are a file of the package, or have the nonce of the page", async () => {
  const allFeatures = { controls: "search", open: "inline", layout: "cards" };
  const inline = await renderPressList(feed, { ...shadow, ...allFeatures, nonce: 'n"1' });
  assert.match(inline.html, /<style nonce="n&quot;1">[^<]*:host\{/);
  assert.equal(inline.head, "");
  const linked = await renderPressList(feed, { ...shadow, styleSheet: "/press-list.css" });
  assert.ok(!linked.html.includes("<style"));
  assert.ok(
    linked.html.includes('<template shadowrootmode="open"><link rel="stylesheet" href="/press-list.css">'),
  );
  assert.equal(linked.head, '<link rel="stylesheet" href="/press-list.css">');
});

test("the style sheet of a shadow root changes nothing in a page that links it in its head", async () => {
  const files = await Promise.all(
    ["press-list", "press-release"].map((tag) =>
      readFile(new URL(`../../dist/ssr/${tag}.css`, import.meta.url), "utf8"),
    ),
  );
  for (const css of files) {
    // Without what is nested in rules, and without what groups them.
    const rules = css.replace(/@[^{}]*\{/g, "").replace(/&[^{}]*\{[^{}]*\}/g, "");
    const selectors = rules.split(/\{[^{}]*\}/).map((list) => list.replace(/^\}+/, "").trim());
    assert.ok(selectors.length > 40);
    for (const list of selectors.filter(Boolean))
      for (const selector of list.replace(/\([^()]*(?:\([^()]*\)[^()]*)*\)/g, "").split(","))
        assert.match(selector, /^:host/);
  }
});

test("P3 styles in the HTML are those that the element uses, and the data comes after the news", async () => {
  const plain = { releases: [{ id: "1", title: "Wind" }] };
  const stylesOf = async (of, options) =>
    (await renderPressList(of, { ...shadow, ...options })).html.match(/<style>(.*?)<\/style>/s)[1];
  const styles = await stylesOf(plain, {});
  assert.doesNotMatch(styles, /controls|image|dialog|cards|notice|\s\s|;\}|\/\*/);
  assert.match(styles, /\[part="lead"\]\{/);
  assert.match(await stylesOf(plain, { controls: "search" }), /\[part="controls"\]/);
  assert.match(await stylesOf(feed, {}), /\[part="image"\]/);
  assert.match(await stylesOf(plain, { layout: "cards" }), /\[layout="cards"\]/);
  assert.match(await stylesOf(plain, { open: "dialog" }), /dialog\{/);
  for (const output of ["light", "shadow"])
    for (const { html } of [
      await renderPressList(feed, { output }),
      await renderPressRelease(feed, { output, releaseId: "2" }),
    ])
      assert.match(
        html,
        /Wind.*<script type="application\/json">[^<]*<\/script><\/press-(?:list|release)>$/s,
      );
});

test("the dates stay as they are when the element takes over: it gets the server's time zone", async () => {
  const { html } = await renderPressList(feed, shadow);
  assert.ok(html.includes(' time-zone="UTC"') && html.includes("3.5.2026 10.00 UTC"));
});

test("filters that are set are filled in", async () => {
  const options = { ...shadow, controls: "search category", search: "a", category: "energi" };
  const { html } = await renderPressList(feed, options);
  assert.match(html, /name="search" value="a"/);
  assert.match(html, /<option value="energi" lang="da" selected>/);
});

test("a release is sanitized, and a video in it has a button, which no button of the feed is", async () => {
  const body = `<p onclick="go()">Text<button onclick="go()">No</button><script>go()</script></p>
<iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ"></iframe></template>`;
  const releases = [{ id: "1", title: "Wind", body }];
  const { html, release } = await renderPressRelease(
    { releases },
    { ...shadow, data: false, releaseId: "1" },
  );
  assert.equal(release.id, "1");
  assert.doesNotMatch(html, /onclick|<script|go\(/);
  assert.equal(html.match(/<button/g).length, 1);
  assert.match(html, /<button type="button" class="press-video-play" dir="auto" part="button">Afspil video/);
  assert.equal(html.match(/<\/template>/g).length, 1);
});

test("a release that is not there is a sentence, for this output too", async () => {
  const { html, release } = await renderPressRelease(feed, { ...shadow, releaseId: "no" });
  assert.equal(release, undefined);
  assert.match(html, /^<press-release[^>]*>.*<p class="press-failure"/s);
  assert.doesNotMatch(html, /<template/);
});

test("a page's own host is asked for no image, nor any host if the page is unknown", async () => {
  const images = async (options) =>
    (await renderPressList(feed, { ...shadow, ...options })).html.match(/<img/g);
  assert.equal(await images({}), null);
  assert.equal((await images({ pageUrl: "https://www.embassy.example/" })).length, 1);
  assert.equal(await images({ pageUrl: "https://newsroom.example/news" }), null);
  assert.equal((await images({ imageHosts: "newsroom.example" })).length, 1);
});

test("styles without the shadow output, and both kinds of styles, are errors that name the option", async () => {
  for (const [option, options] of [
    ["output", { output: "dark" }],
    ["nonce", { nonce: "n" }],
    ["styleSheet", { styleSheet: "/a.css" }],
    ["nonce", { output: "shadow", nonce: "n", styleSheet: "/a.css" }],
  ])
    await assert.rejects(renderPressList(feed, options), { name: "OptionError", option });
});
