import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { init, parse as parseImports } from "es-module-lexer";
import { readFeed } from "../../dist/feed/index.js";
import {
  OptionError,
  renderPressList,
  renderPressRelease,
  renderSubscribeForm,
} from "../../dist/ssr/index.js";
import { parsePage } from "./parse-page.mjs";

const feed = {
  title: "News",
  link: "https://newsroom.example/",
  language: "da",
  releases: [
    {
      id: "1",
      title: "Vind på tværs",
      url: "https://newsroom.example/1",
      lead: "Aftalen tog to år.",
      type: "Pressemeddelelse",
      published: "2026-05-03T10:00:00Z",
      updated: "2026-05-04T08:30:00Z",
      place: "København",
      publisher: { name: "Ministeriet" },
      categories: ["Energi"],
      body: "<h1>Baggrund</h1><p>Tekst <a href='https://newsroom.example/x?utm_source=f'>læs</a></p>",
      boilerplate: "<p>Om os</p>",
      images: [
        {
          url: "https://newsroom.example/1.jpg",
          alt: "Møller",
          caption: "Ved kysten",
          credit: "Foto: A",
          width: 600,
          height: 400,
        },
        { url: "https://elsewhere.example/2.jpg", alt: "Havn" },
      ],
      attachments: [
        {
          url: "https://newsroom.example/aftale%20.pdf",
          title: "Aftalen",
          type: "application/pdf",
          size: 240_000,
        },
      ],
      videos: [{ url: "https://youtu.be/dQw4w9WgXcQ" }],
      contacts: [
        { name: "Ida Holm", role: "Pressechef", phone: "+45 41 53 26 39", email: "ida@newsroom.example" },
      ],
      links: [{ url: "https://newsroom.example/tal", title: "Tal" }],
      keywords: ["vind"],
      translations: [{ language: "en", id: "2" }],
      notice: { kind: "correction", text: "Et tal var forkert", date: "2026-05-04T08:30:00Z" },
    },
    {
      id: "2",
      title: "Wind across borders",
      url: "https://newsroom.example/2",
      language: "en",
      published: "2026-05-02",
    },
    { id: "3", title: "خبر", url: "https://newsroom.example/3", language: "ar", published: "2026-05-01" },
    { id: "4", title: "Later", embargo: "2999-01-01T00:00:00Z", url: "https://newsroom.example/4" },
  ],
};
const options = {
  src: "https://newsroom.example/feed",
  pageUrl: "https://host.example/news",
  lang: "en",
  timeZone: "Europe/Copenhagen",
};

const dataScript = ({ all }) =>
  all("script").find(({ attributes }) => attributes.type === "application/json");
const dataIn = (page) => JSON.parse(dataScript(page).text);
const idsIn = (page) => dataIn(page).items.map(({ id }) => id);

test("a list is headings, dates and links, each release in its language and direction", async () => {
  const page = parsePage(await renderPressList(feed, options));
  assert.deepEqual(page.errors, []);
  assert.deepEqual(
    page.all("h3").map(({ text }) => text),
    ["Vind på tværs", "Wind across borders", "خبر"],
  );
  assert.deepEqual(
    page.all("article").map(({ attributes: { lang, dir } }) => [lang, dir]),
    [
      ["da", "ltr"],
      ["en", "ltr"],
      ["ar", "rtl"],
    ],
  );
  assert.deepEqual(
    page.all("time").map(({ attributes, text }) => [attributes.datetime, attributes.lang, text]),
    [
      ["2026-05-03T10:00:00Z", "en", "3 May 2026 12:00 CEST"],
      ["2026-05-04T08:30:00Z", "en", "Updated 4 May 2026 10:30 CEST"],
      ["2026-05-02", "en", "2 May 2026"],
      ["2026-05-01", "en", "1 May 2026"],
    ],
  );
  assert.deepEqual(
    page.all("a").map(({ attributes: { href } }) => href),
    [
      "https://newsroom.example/1",
      "https://newsroom.example/2",
      "https://newsroom.example/3",
      "https://newsroom.example/",
    ],
  );
  assert.equal(page.all("p.press-lead")[0].text, "Aftalen tog to år.");
  assert.equal(page.all("strong.press-notice")[0].text, "Corrected");
  assert.deepEqual(
    page.all("li").map(({ parent }) => parent),
    ["ul", "ul", "ul"],
  );
});

test("the words and dates are those of the page's language, or the page's own", async () => {
  const page = parsePage(
    await renderPressList(feed, { ...options, lang: "da", strings: { correction: "Rettelse" } }),
  );
  assert.equal(page.all("time")[0].text, "3.5.2026 12.00 CEST");
  assert.equal(page.all("strong.press-notice")[0].text, "Rettelse");
  assert.equal(page.all("press-list")[0].attributes.lang, "da");
  assert.equal(page.all("press-list")[0].attributes.strings, '{"correction":"Rettelse"}');
});

test("limit, filters and heading level are those of the element, which gets them as attributes", async () => {
  const page = parsePage(
    await renderPressList(feed, { ...options, limit: 1, language: "en", headingLevel: 2, open: "inline" }),
  );
  assert.deepEqual(
    page.all("h2").map(({ text }) => text),
    ["Wind across borders"],
  );
  const { attributes } = page.all("press-list")[0];
  assert.deepEqual(
    [attributes.limit, attributes.language, attributes["heading-level"], attributes.open, attributes.src],
    ["1", "en", "2", "inline", options.src],
  );
  assert.deepEqual(idsIn(page), ["2"]);
});

test("the data has the texts of the releases only if readers can open or search them", async () => {
  const releaseIn = async (more) =>
    dataIn(parsePage(await renderPressList(feed, { ...options, ...more }))).items[0]._newsroom;
  const plain = await releaseIn({});
  assert.deepEqual(Object.keys(plain), [
    "id",
    "title",
    "url",
    "lead",
    "type",
    "published",
    "updated",
    "categories",
    "keywords",
    "images",
    "notice",
  ]);
  for (const more of [{ controls: "year search" }, { search: "vind" }]) {
    const { body, contacts } = await releaseIn(more);
    assert.deepEqual([body, contacts], [feed.releases[0].body, undefined]);
  }
  for (const open of ["dialog", "inline"]) assert.ok((await releaseIn({ open })).contacts);
});

test("P3 the data has the releases that the list shows, and the address of the others", async () => {
  const { src } = options;
  const dataOf = async (more, of = feed) => {
    const page = parsePage(await renderPressList(of, { ...options, ...more }));
    return [idsIn(page).join(), dataScript(page).attributes["data-next"]];
  };
  assert.deepEqual(await dataOf({}), ["1,2,3", undefined]);
  assert.deepEqual(await dataOf({ limit: 2 }), ["1,2", src]);
  assert.deepEqual(await dataOf({ limit: 1, category: "energi" }), ["1", undefined]);
  // An opened release has links to its translations.
  assert.deepEqual(await dataOf({ limit: 1, open: "dialog" }), ["1,2", src]);
  // It says that nothing was found, and not that there is no news.
  assert.deepEqual(await dataOf({ language: "fr" }), ["1", undefined]);
  // Controls count and filter all; and without one address there is nothing to request.
  for (const more of [{ controls: "year" }, { src: undefined }, { src: `${src} https://other.example/feed` }])
    assert.deepEqual(await dataOf({ limit: 1, ...more }), ["1,2,3", undefined]);
  const next = "https://newsroom.example/feed?page=2";
  assert.deepEqual(await dataOf({}, { ...feed, next }), ["1,2,3", next]);
  assert.deepEqual(await dataOf({ limit: 1 }, { ...feed, next }), ["1", src]);
  assert.deepEqual(await dataOf({}, { ...feed, next: "https://elsewhere.example/2" }), ["1,2,3", undefined]);
});

test("a release under embargo is neither in the HTML nor in the data", async () => {
  for (const { html } of [
    await renderPressList(feed, options),
    await renderPressRelease(feed, { ...options, releaseId: "4" }),
  ])
    assert.doesNotMatch(html, /Later/);
});

test("without data there is no script, and an empty list says so", async () => {
  const page = parsePage(await renderPressList({ releases: [] }, { data: false }));
  assert.deepEqual(page.all("script"), []);
  assert.equal(page.all("p.press-empty")[0].text, "There is no news right now");
});

test("a release is complete: headline, dateline, notice, lead, text, images, documents, contacts", async () => {
  const rendered = await renderPressRelease(feed, { ...options, releaseId: "1" });
  const page = parsePage(rendered);
  assert.deepEqual(page.errors, []);
  assert.equal(rendered.release.title, "Vind på tværs");
  assert.equal(page.all("h2")[0].text, "Vind på tværs");
  assert.deepEqual(
    page.all("h3").map(({ text }) => text),
    ["Baggrund", "Images", "Videos", "Documents", "Press contacts", "About Ministeriet", "Links"],
  );
  assert.deepEqual(
    page.all("article").map(({ attributes }) => [attributes.lang, attributes.dir]),
    [["da", "ltr"]],
  );
  assert.match(page.all("p.press-dateline")[0].text, /København\s+3 May 2026 12:00 CEST\s+Updated 4 May/);
  assert.match(page.all("div.press-notice")[0].text, /Corrected[^]*Et tal var forkert/);
  assert.deepEqual(
    page.all("img").map(({ attributes: { src, alt } }) => [src, alt]),
    [["https://newsroom.example/1.jpg", "Møller"]],
  );
  const links = page.all("a").map(({ attributes: { href }, text }) => [href, text]);
  for (const link of [
    ["https://newsroom.example/2", "English"],
    ["https://newsroom.example/x", "læs"],
    ["https://elsewhere.example/2.jpg", "Havn"],
    ["https://newsroom.example/aftale%20.pdf", "Aftalen (PDF, 240 kB)"],
    ["https://www.youtube.com/watch?v=dQw4w9WgXcQ", "Watch video on YouTube"],
    ["tel:+4541532639", "+45 41 53 26 39"],
    ["mailto:ida@newsroom.example", "ida@newsroom.example"],
    ["https://newsroom.example/1", "Read this press release in the newsroom"],
    ["https://newsroom.example/", "Visit the newsroom"],
  ])
    assert.deepEqual(
      links.find(([href]) => href === link[0]),
      link,
    );
  assert.deepEqual(idsIn(page), ["1", "2"]);
});

test("texts have ids of their own, of one release and of several elements in one page", async () => {
  const note = (text) => `<p>${text}<a href="#note">1</a></p><p id="note">Note</p>`;
  const release = (id) => ({ id, title: id, body: note("Body"), boilerplate: note("About") });
  const feed = { releases: [release("1"), release("2")] };
  const render = (more) => renderPressRelease(feed, { ...options, data: false, ...more });
  const pages = [
    await render({ releaseId: "1" }),
    await render({ releaseId: "2", id: "second" }),
    await render({ releaseId: "2", id: "again" }),
  ];
  const page = parsePage({ head: "", html: pages.map(({ html }) => html).join("") });
  const ids = page.all("p").flatMap(({ attributes: { id } }) => (id?.endsWith("note") ? id : []));
  assert.equal(new Set(ids).size, 6);
  assert.deepEqual(
    page.all("a").flatMap(({ attributes: { href } }) => (href.startsWith("#") ? href.slice(1) : [])),
    ids,
  );
  // No cache could tell otherwise that a page is unchanged.
  assert.equal((await render({ releaseId: "1" })).html, pages[0].html);
  const { html } = await render({ releaseId: "1", output: "shadow" });
  const shadowIds = html.match(/id="u[^"]*"/g);
  assert.equal(new Set(shadowIds).size, 2);
});

test("what a release does not have leaves no empty paragraph", async () => {
  const feed = { releases: [{ id: "1", title: "Wind" }] };
  for (const { html } of [
    await renderPressList(feed, options),
    await renderPressRelease(feed, { ...options, releaseId: "1" }),
  ])
    assert.doesNotMatch(html, /<p[ >]/);
});

test("a release that is not there, or is under embargo, says so", async () => {
  const missing = await renderPressRelease(feed, { ...options, releaseId: "nothing" });
  assert.equal(missing.release, undefined);
  assert.match(parsePage(missing).all("p.press-failure")[0].text, /cannot find this press release/);
  const later = await renderPressRelease(feed, { ...options, releaseId: "4" });
  assert.equal(later.release, undefined);
  assert.match(parsePage(later).all("p.press-failure")[0].text, /will be published here on 1 January 2999/);
});

test("the head has JSON-LD only if asked for, and no text can end its script", async () => {
  const [release] = feed.releases;
  const evil = { ...feed, releases: [{ ...release, title: "</script><script>alert(1)</script>" }] };
  assert.equal((await renderPressRelease(feed, { ...options, releaseId: "1" })).head, "");
  const page = parsePage(await renderPressRelease(evil, { ...options, releaseId: "1", jsonLd: true }));
  assert.deepEqual(page.errors, []);
  const [description, data, ...others] = page.all("script").map(({ text }) => JSON.parse(text));
  assert.deepEqual(others, []);
  assert.equal(description["@type"], "NewsArticle");
  assert.equal(description.headline, evil.releases[0].title);
  assert.equal(data.items[0]._newsroom.title, evil.releases[0].title);
});

test("a page's own host is asked for no image, nor any host if the page is unknown", async () => {
  const images = async (more) =>
    parsePage(await renderPressList(feed, { ...options, ...more })).all("img").length;
  assert.equal(await images({}), 1);
  assert.equal(await images({ pageUrl: "https://newsroom.example/press" }), 0);
  assert.equal(await images({ pageUrl: undefined }), 0);
  assert.equal(await images({ pageUrl: undefined, imageHosts: "newsroom.example" }), 1);
  assert.equal(await images({ imageHosts: "none" }), 0);
});

test("`live` is written as the attribute of each element (A11)", async () => {
  const action = "https://gateway.example/";
  for (const { html } of [
    await renderPressList(feed, { live: "off" }),
    await renderPressRelease(feed, { releaseId: "1", live: "off" }),
    await renderSubscribeForm({ action, live: "off" }),
  ])
    assert.match(html, /^<[a-z-]+ [^>]*live="off"/);
  const shadow = await renderPressList(feed, { live: "off", output: "shadow" });
  assert.match(shadow.html, /<div part="status" role="status" aria-live="off"/);
  await assert.rejects(renderPressList(feed, { live: "rude" }), { option: "live" });
});

test("host pages with Vue or AngularJS are told not to compile what a feed writes", async () => {
  for (const { html } of [await renderPressList(feed), await renderPressRelease(feed, { releaseId: "1" })])
    assert.match(html, /^<press-\w+ [^>]*v-pre ng-non-bindable/);
});

test("`theme` is written as the attribute of each element (T5)", async () => {
  const action = "https://gateway.example/";
  for (const { html } of [
    await renderPressList(feed, { theme: "dark" }),
    await renderPressRelease(feed, { releaseId: "1", theme: "dark" }),
    await renderSubscribeForm({ action, theme: "dark" }),
  ])
    assert.match(html, /^<[a-z-]+ [^>]*theme="dark"/);
  for (const output of ["light", "shadow"]) {
    const styled = await renderPressList(feed, { theme: "dark", output });
    assert.equal(styled.html.includes("color-scheme:dark"), output === "shadow");
  }
  await assert.rejects(renderPressList(feed, { theme: "sepia" }), { option: "theme" });
  await assert.rejects(renderSubscribeForm({ action, theme: "sepia" }), { option: "theme" });
});

test("a form is complete without a script", async () => {
  const page = parsePage(
    await renderSubscribeForm({
      action: "https://gateway.example/subscriptions",
      topics: { trade: "Trade & ports" },
      languages: "en da",
      frequencies: "weekly daily",
      privacyHref: "https://host.example/privacy",
      manageHref: "https://host.example/manage",
      list: "news",
    }),
  );
  assert.deepEqual(page.errors, []);
  const [form] = page.all("form");
  assert.deepEqual(
    [form.attributes.method, form.attributes.action],
    ["post", "https://gateway.example/subscriptions"],
  );
  assert.deepEqual(
    page.all("input").map(({ attributes: { name, type, value, checked } }) => [name, type, value, checked]),
    [
      ["email", "email", undefined, undefined],
      ["topic", "checkbox", "trade", undefined],
      ["language", "checkbox", "en", undefined],
      ["language", "checkbox", "da", undefined],
      ["frequency", "radio", "weekly", ""],
      ["frequency", "radio", "daily", undefined],
      ["consent", "checkbox", "yes", undefined],
      ["list", "hidden", "news", undefined],
      ["consent-version", "hidden", "newsroom-elements-2", undefined],
      ["locale", "hidden", "en", undefined],
    ],
  );
  assert.deepEqual(
    page.all("legend").map(({ text }) => text),
    ["Topics", "Languages", "How often do you want emails?"],
  );
  assert.equal(page.all("button")[0].text, "Subscribe");
  const [email] = page.all("input");
  assert.equal(
    page.all("label").find(({ attributes }) => attributes.for === email.attributes.id).text,
    "Email address",
  );
});

test("the version of the consent is that of the element", async () => {
  const { modules } = JSON.parse(
    readFileSync(new URL("../../custom-elements.json", import.meta.url), "utf8"),
  );
  const members = modules.flatMap(({ declarations = [] }) =>
    declarations.flatMap(({ members = [] }) => members),
  );
  const { default: version } = members.find(({ name }) => name === "consentVersion");
  const page = parsePage(await renderSubscribeForm({ action: "https://gateway.example/" }));
  const written = page.all("input").find(({ attributes }) => attributes.name === "consent-version");
  assert.equal(JSON.stringify(written.attributes.value), version);
});

/** The packages that a module imports, by itself or through others. */
async function packagesOf(module, { later }) {
  await init;
  const seen = new Set();
  const packages = new Set();
  const visit = (url) => {
    if (seen.has(url)) return;
    seen.add(url);
    // `d` is -1 for a static import.
    for (const { n: name, d } of parseImports(readFileSync(new URL(url), "utf8"))[0])
      if (d !== -1 && !later) continue;
      else if (name?.startsWith(".")) visit(new URL(name, url).href);
      else if (name) packages.add(name);
  };
  visit(new URL(module, import.meta.url).href);
  assert.ok(seen.size > 50);
  return [...packages].sort();
}

test("nothing that it imports needs Node, so that it runs in Deno, Bun and workers", async () => {
  const index = "../../dist/ssr/index.js";
  assert.deepEqual(await packagesOf(index, { later: false }), ["parse5"]);
  // The shadow output is rendered with the elements' own templates.
  assert.deepEqual(await packagesOf(index, { later: true }), [
    "@lit/task",
    "dompurify",
    "lit",
    "lit/directives/keyed.js",
    "parse5",
  ]);
});

test("an option that cannot be used is an error that names it", async () => {
  for (const [option, value] of Object.entries({
    limit: 0,
    limt: 5,
    lang: "!",
    timeZone: "Mars",
    controls: "search colour",
    headingLevel: 7,
    pageUrl: "/news",
    src: 5,
    data: "yes",
    strings: "{}",
    layout: "grid",
  }))
    await assert.rejects(
      renderPressList(feed, { [option]: value }),
      (error) =>
        error instanceof OptionError && error.option === option && error.message.includes(`"${option}"`),
      option,
    );
  await assert.rejects(renderPressRelease(feed, {}), { name: "OptionError", option: "releaseId" });
  await assert.rejects(renderSubscribeForm({}), { name: "OptionError", option: "action" });
  await assert.rejects(renderSubscribeForm({ action: "data:text/html,x" }), { option: "action" });
  await assert.rejects(renderSubscribeForm({ action: "https://a.example", provider: "mailchimp" }), {
    option: "provider",
  });
});

test("fields of a wrong type are left out, as in a feed", async () => {
  const releases = [
    { id: 1, title: { toString: 1 }, url: "data:text/html,x", lead: ["x"], images: "x", published: {} },
    null,
    5,
  ];
  const page = parsePage(await renderPressList({ releases, title: 5, link: {} }, options));
  assert.deepEqual(page.errors, []);
  assert.deepEqual(page.all("a"), []);
});

test("every feed of the corpus renders as valid HTML", async (t) => {
  const corpus =
    process.env.HOSTILE_CORPUS ?? fileURLToPath(new URL("../../../shared/hostile-corpus", import.meta.url));
  if (!existsSync(corpus)) return t.skip(`${corpus} does not exist`);
  const lines = readFileSync(`${corpus}/feeds.jsonl`, "utf8").split("\n").filter(Boolean);
  let rendered = 0;
  for (const line of lines) {
    const { id, html } = JSON.parse(line);
    const read = await readFeed(new TextEncoder().encode(html), {
      url: "https://feeds.example.gov/feed",
    }).catch(() => undefined);
    if (!read) continue;
    const list = parsePage(await renderPressList(read, { ...options, limit: 100 }));
    assert.deepEqual(list.errors, [], id);
    assert.equal(list.all("p").at(-1).parent, "body", id);
    const shadow = await renderPressList(read, { ...options, output: "shadow", limit: 100 });
    const shadowPage = parsePage(shadow);
    assert.deepEqual(shadowPage.errors, [], id);
    assert.equal(shadowPage.all("p").at(-1).parent, "body", id);
    const [release] = read.releases;
    if (!release) continue;
    const page = parsePage(
      await renderPressRelease(read, { ...options, releaseId: release.id, jsonLd: true }),
    );
    assert.equal(page.all("p").at(-1).parent, "body", id);
    const shadowRelease = await renderPressRelease(read, {
      ...options,
      releaseId: release.id,
      output: "shadow",
    });
    assert.equal(parsePage(shadowRelease).all("p").at(-1).parent, "body", id);
    rendered++;
  }
  assert.ok(rendered > 100, `${rendered} feeds`);
});
