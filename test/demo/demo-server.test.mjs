import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { releases } from "../../demo/newsroom/releases.mjs";
import { startDemo } from "../../demo/server.mjs";
import { formOf } from "../gateway/helpers/subscription-gateway.mjs";

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; " +
  "base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'";

const pages = ["", "da/", "ar/", "release/", "privacy/", "da/privatliv/", "ar/privacy/"];
const embargoed = releases.find(({ embargo }) => embargo);
const published = releases.filter(({ embargo }) => !embargo);

let demo;
before(async () => (demo = await startDemo()));
after(() => demo.close());

const get = (path, options) => fetch(new URL(path, demo.url), options);
const textOf = async (path) => (await get(path)).text();

/** The status for a path that is sent exactly as written; `fetch` would normalize it. */
const statusOf = (path) =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(demo.url);
    request({ hostname, port, path }, (response) => resolve(response.resume().statusCode))
      .on("error", reject)
      .end();
  });

describe("the pages", () => {
  for (const path of pages) {
    it(`serves /${path} under the strict policy`, async () => {
      const response = await get(path);
      assert.equal(response.status, 200);
      assert.equal(response.headers.get("content-security-policy"), policy);
      assert.equal(response.headers.get("content-type"), "text/html; charset=utf-8");
      assert.deepEqual(inlineCode(await response.text()), []);
    });
  }

  it("has a detector that finds inline code", () => {
    const bad = `<script>1</script><style>a{}</style><p style="x" onclick="y"><a href="javascript:1">`;
    assert.equal(inlineCode(bad).length, 5);
  });

  it("has no broken links", async () => {
    const links = new Set();
    for (const path of [...pages, "newsroom/", ...published.map(({ slug }) => `newsroom/releases/${slug}`)]) {
      for (const [, link] of (await textOf(path)).matchAll(/(?:href|src)="(\/[^"#]*)/g)) links.add(link);
    }
    assert.ok(links.size > 40);
    for (const link of links) {
      // Other tests cover the build.
      if (!link.startsWith("/newsroom-elements/")) assert.equal((await get(link)).status, 200, link);
    }
  });

  it("redirects to a folder's trailing slash, and answers 404 for an unknown path", async () => {
    const response = await get("da", { redirect: "manual" });
    assert.equal(response.status, 301);
    assert.equal(response.headers.get("location"), "/da/");
    assert.equal((await get("no-such-page")).status, 404);
    assert.equal((await get("newsroom/releases/no-such-release")).status, 404);
    assert.equal((await get("", { method: "DELETE" })).status, 405);
  });

  it("answers HEAD without a body", async () => {
    const response = await get("", { method: "HEAD" });
    assert.equal(response.status, 200);
    assert.equal(await response.text(), "");
  });

  for (const path of [
    "/../server.mjs",
    "/%2e%2e/server.mjs",
    "/..%2fserver.mjs",
    "/..%5cserver.mjs",
    "//etc/passwd",
    "/newsroom/media/..%2freleases.mjs",
    "/newsroom-elements/..%2f..%2fpackage.json",
    "/newsroom-elements/%2e%2e/%2e%2e/package.json",
    "/given-feed/..%2f..%2fpackage.json",
    "/%00",
    "/%",
  ]) {
    it(`refuses ${path}`, async () => assert.match(String(await statusOf(path)), /^40[04]$/));
  }
});

describe("the feeds", () => {
  it("serves JSON Feed 1.1 in pages of eight, newest first, to other sites", async () => {
    const ids = [];
    const sizes = [];
    for (let url = new URL("newsroom/feed.json", demo.url); url;) {
      const response = await fetch(url);
      assert.equal(response.headers.get("content-type"), "application/feed+json");
      assert.equal(response.headers.get("access-control-allow-origin"), "*");
      const feed = await response.json();
      assert.equal(feed.version, "https://jsonfeed.org/version/1.1");
      sizes.push(feed.items.length);
      ids.push(...feed.items.map(({ id }) => id));
      url = feed.next_url;
    }
    assert.deepEqual(sizes, [8, 8, 2]);
    assert.deepEqual(
      ids,
      releases.map(({ id }) => id),
    );
    const instants = releases
      .filter((release) => release.published)
      .map((release) => Date.parse(release.published));
    assert.deepEqual(
      instants,
      instants.toSorted((a, b) => b - a),
    );
  });

  it("includes the fields that JSON Feed does not have, with absolute URLs", async () => {
    const { items } = JSON.parse(await textOf("newsroom/feed.json"));
    const { _newsroom: further, attachments } = items.find(({ id }) => id === "2026119");
    assert.equal(further.contacts[0].image, `${demo.url}newsroom/media/asta-brimvold.webp`);
    assert.equal(further.images[0].width, 1200);
    assert.deepEqual(
      further.translations.map(({ language, id }) => [language, id]),
      [
        ["da", "2026118"],
        ["ar", "2026120"],
      ],
    );
    assert.equal(attachments[0].mime_type, "application/pdf");
  });

  it("serves one language on request, with only the URLs of translations", async () => {
    const { items } = JSON.parse(await textOf("newsroom/feed.json?language=ar"));
    assert.deepEqual(new Set(items.map(({ language }) => language)), new Set(["ar"]));
    const [{ url, id }] = items[0]._newsroom.translations;
    assert.equal(id, undefined);
    assert.equal((await fetch(url)).status, 200);
    assert.equal((await get("newsroom/feed.json?language=xx")).status, 400);
    assert.equal((await get("newsroom/feed.json?page=0")).status, 400);
  });

  for (const [name, item, type] of [
    ["rss", "item", "application/rss+xml; charset=utf-8"],
    ["atom", "entry", "application/atom+xml; charset=utf-8"],
  ]) {
    it(`serves well-formed ${name} with each published release`, async () => {
      const pages = [];
      for (const page of [1, 2, 3]) {
        const response = await get(`newsroom/${name}.xml?page=${page}`);
        assert.equal(response.headers.get("content-type"), type);
        pages.push(await response.text());
        assert.equal(xmlFault(pages.at(-1)), undefined);
      }
      const xml = pages.join("");
      assert.equal(xml.split(`</${item}>`).length - 1, published.length);
      for (const { id } of published) assert.ok(xml.includes(id), id);
    });
  }

  it("has a check that finds XML that is not well-formed", () => {
    assert.equal(xmlFault(`<?xml version="1.0"?><a b="&lt;"><c/><![CDATA[<x>]]></a>`), undefined);
    for (const bad of ["<a>", "<a></b>", "<a>&nbsp;</a>", "<a>x & y</a>", "<a b=c></a>", "<a/><a/>"])
      assert.ok(xmlFault(bad), bad);
  });

  it("serves the Via format, with relative URLs of releases and embed markup for video", async () => {
    const pages = [1, 2, 3].map((page) => textOf(`newsroom/json/v2/releases?page=${page}`));
    const [{ releases: onFirst, totalCount }, ...others] = (await Promise.all(pages)).map((text) =>
      JSON.parse(text),
    );
    const items = [...onFirst, ...others.flatMap((page) => page.releases)];
    assert.equal(totalCount, published.length);
    assert.deepEqual(
      items.map(({ id }) => id),
      published.map(({ id }) => Number(id)),
    );
    const first = items[0];
    assert.ok(first.url.startsWith("/newsroom/releases/"));
    assert.equal(first.documents[0].caption, "Foreløbigt program for konferencen");
    assert.equal(first.contacts.persons[0].title, "Pressechef");
    assert.equal(first.versions.length, 2);
    assert.match(items.find(({ video }) => video).video.url, /^<iframe /);
  });

  it("includes a release under embargo only in the format that has a field for it", async () => {
    assert.ok(Date.parse(embargoed.embargo) > Date.parse("2090-01-01"));
    assert.match(await textOf("newsroom/feed.json"), /"embargo": "2099/);
    for (const path of ["rss.xml", "atom.xml", "json/v2/releases", ""])
      assert.ok(!(await textOf(`newsroom/${path}`)).includes(embargoed.title), path);
    assert.equal((await get(`newsroom/releases/${embargoed.slug}`)).status, 404);
  });

  it("names the real size of each file, and has small files", async () => {
    const fileOf = (url) => new URL(`../../demo${url}`, import.meta.url);
    const sizeOf = async (url) => (await stat(fileOf(url))).size;
    for (const { images = [], attachments = [], contacts = [] } of releases) {
      for (const { url, size } of attachments) {
        assert.equal(await sizeOf(url), size, url);
        assert.ok(size <= 40_000, url);
      }
      for (const url of [
        ...images.flatMap((image) => [image.url, image.thumbnail]),
        ...contacts.map(({ image }) => image),
      ])
        if (url) assert.ok((await sizeOf(url)) <= 60_000, url);
    }
  });
});

describe("the subscription", () => {
  const inboxes = { en: "inbox/", da: "da/indbakke/", ar: "ar/inbox/" };
  const post = (path, fields, accept = "text/html") =>
    get(path, { method: "POST", body: new URLSearchParams(fields), headers: { accept } });

  /** The page of the newest email to an address, as soon as it has arrived. */
  async function mailTo(address, inbox) {
    for (;;) {
      const entry = (await textOf(inbox)).split("<li>").find((item) => item.includes(address));
      if (entry) return `${inbox}${/href="(\d+\/)"/.exec(entry)[1]}`;
    }
  }

  /** Presses the button of a page. */
  const press = async (page) => {
    const { action, fields } = formOf(page);
    return (await post(action, fields)).text();
  };

  const linkOf = (page, purpose) =>
    new RegExp(`<a href="([^"]+/${purpose}\\?token=[^"]+)"`).exec(page)[1].replaceAll("&amp;", "&");

  for (const [language, path, words] of [
    ["en", "", ["Check your email", "Confirm your subscription", "You’ve subscribed", "You’ve unsubscribed"]],
    ["da", "da/", ["Tjek din mail", "Bekræft din tilmelding", "Du er tilmeldt", "Du er afmeldt"]],
    ["ar", "ar/", ["يُرجى تفقّد البريد الإلكتروني", "تأكيد الاشتراك", "اكتمل اشتراكك", "أُلغي اشتراكك"]],
  ]) {
    it(`lets a reader subscribe, confirm by email and unsubscribe, in ${language}, without JavaScript`, async () => {
      const [pending, confirm, confirmed, unsubscribed] = words.map(
        (title) =>
          `<html lang="${language}" dir="${language === "ar" ? "rtl" : "ltr"}">[^]*<h1>${title}</h1>`,
      );
      const address = `reader-${language}@example.org`;
      const { action, fields } = formOf(await textOf(path));
      const accepted = await post(action, { ...fields, email: address, consent: "yes" });
      assert.equal(accepted.status, 202);
      assert.match(await accepted.text(), new RegExp(pending));

      const mail = await textOf(await mailTo(address, inboxes[language]));
      assert.match(mail, new RegExp(`<html lang="${language}"[^]*<h1 lang="${language}"`));
      const question = await textOf(linkOf(mail, "confirm"));
      assert.match(question, new RegExp(confirm));
      assert.match(await press(question), new RegExp(confirmed));

      assert.match(await press(await textOf(linkOf(mail, "unsubscribe"))), new RegExp(unsubscribed));
    });
  }

  it("sends the version of the consent text and the page", async () => {
    for (const [path, page] of [
      ["", "/"],
      ["da/", "/da/"],
      ["ar/", "/ar/"],
    ]) {
      const { fields } = formOf(await textOf(path));
      assert.deepEqual([fields.page, fields["consent-version"]], [page, "embassy-2026-11-27"]);
    }
  });

  it("shows the markup of an email where it cannot run, load or send anything", async () => {
    await post("gateway/subscriptions", { email: "safe@example.org", consent: "yes" });
    const mail = await mailTo("safe@example.org", "inbox/");
    const page = await get(mail);
    assert.equal(page.headers.get("content-security-policy"), `${policy}; frame-src 'self'`);
    assert.equal(page.headers.get("cache-control"), "no-store");
    assert.deepEqual(inlineCode(await page.text()), []);
    const markup = await get(`${mail}html`);
    assert.equal(
      markup.headers.get("content-security-policy"),
      "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'; " +
        "frame-ancestors 'self'; sandbox allow-top-navigation-by-user-activation",
    );
    assert.match(
      await markup.text(),
      /<base target="_top">[^]*<a href="[^"]+\/confirm\?token=[^"]+" class="button"/,
    );
  });

  it("unsubscribes with one click, as an email app does", async () => {
    await post("gateway/subscriptions", { email: "one-click@example.org", consent: "yes" });
    const page = await textOf(await mailTo("one-click@example.org", "inbox/"));
    assert.equal(formOf(page).fields["List-Unsubscribe"], "One-Click");
    assert.match(await press(page), /<h1>You’ve unsubscribed<\/h1>/);
  });

  it("says that the inbox is empty, and answers 404 for an unknown email", async (test) => {
    const fresh = await startDemo();
    test.after(() => fresh.close());
    for (const [inbox, words] of [
      ["inbox/", "No emails yet."],
      ["da/indbakke/", "Ingen mails endnu."],
      ["ar/inbox/", "لا رسائل بعد."],
    ]) {
      assert.ok((await (await fetch(new URL(inbox, fresh.url))).text()).includes(words));
      assert.equal((await fetch(new URL(`${inbox}1/`, fresh.url))).status, 404);
      assert.equal((await fetch(new URL(`${inbox}1/html`, fresh.url))).status, 404);
    }
  });

  it("answers a script with JSON that names the errors", async () => {
    const json = "application/json";
    const accepted = await post("gateway/subscriptions", { email: "json@example.org", consent: "yes" }, json);
    assert.equal(accepted.status, 202);
    assert.deepEqual(await accepted.json(), { status: "pending" });
    const refused = await post("gateway/subscriptions", { email: "reader@", locale: "da" }, json);
    assert.equal(refused.status, 422);
    assert.deepEqual(Object.keys((await refused.json()).errors), ["email", "consent"]);
  });
});

describe("the documentation and its configurator", () => {
  const read = (address, { origin = "https://embassy.example", headers, at = demo } = {}) =>
    fetch(new URL(`docs/feed?${new URLSearchParams({ address, origin })}`, at.url), { headers });

  it("serves the documentation under its own policy, with WebAssembly for the search alone", async () => {
    const policyOfPage = async (path) => (await get(`docs/${path}`)).headers.get("content-security-policy");
    assert.match(
      await policyOfPage("index.html"),
      /^default-src 'none'; script-src 'self'; .*frame-ancestors 'none'$/,
    );
    assert.match(await policyOfPage("search.html"), /script-src 'self' 'wasm-unsafe-eval';/);
  });

  it("reads a feed for the configurator: the bytes, the headers, and each request on the way", async () => {
    const address = new URL("newsroom/rss.xml", demo.url).href;
    const answer = await (await read(address)).json();
    assert.match(Buffer.from(answer.bytes, "base64").toString(), /^<\?xml/);
    assert.deepEqual(answer.hops, [
      { url: address, status: 200, originHeader: "https://embassy.example", allowedOrigin: "*" },
    ]);
    assert.ok(answer.headers.some(([name, value]) => name === "content-type" && value.includes("rss")));
  });

  it("asks no address of a private network, and nobody else's page may make it ask", async () => {
    for (const address of [
      "http://10.0.0.1/",
      "http://127.0.0.1:9/",
      "http://[::1]/",
      "http://169.254.169.254/",
    ])
      assert.deepEqual((await (await read(address)).json()).failure, {
        code: "unreachable",
        message: "the address is not one of the public Internet",
        hops: [],
      });
    const address = new URL("newsroom/rss.xml", demo.url).href;
    assert.equal((await read(address, { headers: { "sec-fetch-site": "cross-site" } })).status, 403);
    for (const wrong of ["file:///etc/passwd", "no address", ""])
      assert.equal((await read(wrong)).status, 400);
    assert.equal((await read(address, { origin: "null" })).status, 400);
  });
});

describe("a given feed", () => {
  it("is served from a file unchanged, without a charset in its media type", async (test) => {
    const folder = await mkdtemp(join(tmpdir(), "given-feed-"));
    test.after(() => rm(folder, { recursive: true }));
    const file = join(folder, "nyt & gammelt.rss");
    await writeFile(file, Buffer.from([0x3c, 0xe6, 0xf8, 0xe5, 0x00]));
    const shown = await startDemo({ feed: file });
    test.after(() => shown.close());

    for (const path of pages.slice(0, 4)) {
      const response = await fetch(new URL(path, shown.url));
      const html = await response.text();
      assert.ok(html.includes(`src="/given-feed/nyt%20%26%20gammelt.rss"`), path);
      assert.ok(!html.includes("/newsroom/feed.json"), path);
      assert.equal(
        response.headers.get("content-security-policy"),
        policy.replace("img-src 'self'", "img-src 'self' https:"),
      );
    }
    const response = await fetch(new URL("/given-feed/nyt%20%26%20gammelt.rss", shown.url));
    assert.equal(response.headers.get("content-type"), "application/rss+xml");
    assert.deepEqual(Buffer.from(await response.arrayBuffer()), await readFile(file));
  });

  it("is requested by the page itself from a URL, which the policy then allows", async (test) => {
    const shown = await startDemo({ feed: "https://newsroom.example/rss?a=1&b=2" });
    test.after(() => shown.close());
    const response = await fetch(shown.url);
    assert.ok(
      response.headers
        .get("content-security-policy")
        .includes("connect-src 'self' https://newsroom.example;"),
    );
    assert.ok((await response.text()).includes(`src="https://newsroom.example/rss?a=1&amp;b=2"`));
  });

  it("must exist", async () => {
    await assert.rejects(startDemo({ feed: "no-such-feed.xml" }), { code: "ENOENT" });
  });
});

it("rejects if its port is in use", async () => {
  await assert.rejects(startDemo({ port: Number(new URL(demo.url).port) }), { code: "EADDRINUSE" });
});

/** Markup of a page that a strict policy would block. */
function inlineCode(html) {
  return [
    /<script(?![^>]*\ssrc=)[^>]*>/gi,
    /<style\b/gi,
    /<[^>]+\sstyle=/gi,
    /<[^>]+\son\w+=/gi,
    /(?:href|src)="javascript:/gi,
  ].flatMap((pattern) => html.match(pattern) ?? []);
}

/** The first error of an XML document, of those that a feed could have: nesting, attributes, entities, more than one root. */
function xmlFault(xml) {
  const open = [];
  let roots = 0;
  const text = xml.replace(/^<\?xml[^>]*\?>/, "").replace(/<!\[CDATA\[[^]*?\]\]>/g, "");
  for (const [token, name, attributes] of text.matchAll(/<\/?([\w:]+)((?:[^>"]|"[^"]*")*)>|[^<]+|</g)) {
    const strayed = token.replace(/&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);/gi, "").includes("&");
    if (strayed) return `stray & in ${token.slice(0, 80)}`;
    if (name === undefined) {
      if (token === "<" || (open.length === 0 && token.trim())) return `stray text ${token.slice(0, 80)}`;
    } else if (token.startsWith("</")) {
      if (open.pop() !== name) return `unexpected </${name}>`;
    } else {
      if (!/^(?:\s+[\w:]+="[^"<]*")*\s*\/?$/.test(attributes)) return `attributes of ${token.slice(0, 80)}`;
      if (open.length === 0 && ++roots > 1) return "more than one root";
      if (!token.endsWith("/>")) open.push(name);
    }
  }
  return open.length > 0 ? `<${open.pop()}> is not closed` : undefined;
}
