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

/** The status for a path sent exactly as written; `fetch` would tidy it up first. */
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

  it("has a detector of inline code that finds what is there", () => {
    const bad = `<script>1</script><style>a{}</style><p style="x" onclick="y"><a href="javascript:1">`;
    assert.equal(inlineCode(bad).length, 5);
  });

  it("links to nothing that is not there", async () => {
    const links = new Set();
    for (const path of [...pages, "newsroom/", ...published.map(({ slug }) => `newsroom/releases/${slug}`)]) {
      for (const [, link] of (await textOf(path)).matchAll(/(?:href|src)="(\/[^"#]*)/g)) links.add(link);
    }
    assert.ok(links.size > 40);
    for (const link of links) {
      // The build is another's to test.
      if (!link.startsWith("/newsroom-elements/")) assert.equal((await get(link)).status, 200, link);
    }
  });

  it("leads from a folder's name to the folder, and says 404 where nothing is", async () => {
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
  it("gives JSON Feed 1.1 in pages of eight, newest first, readable from other sites", async () => {
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

  it("carries what JSON Feed has no field for, with absolute addresses", async () => {
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

  it("gives one language when asked, and then names other languages by address only", async () => {
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
    it(`gives well-formed ${name} with each published release`, async () => {
      const response = await get(`newsroom/${name}.xml`);
      assert.equal(response.headers.get("content-type"), type);
      const xml = await response.text();
      assert.equal(xmlFault(xml), undefined);
      assert.equal(xml.split(`</${item}>`).length - 1, published.length);
      for (const { id } of published) assert.ok(xml.includes(id), id);
    });
  }

  it("has a check for well-formed XML that finds faults", () => {
    assert.equal(xmlFault(`<?xml version="1.0"?><a b="&lt;"><c/><![CDATA[<x>]]></a>`), undefined);
    for (const bad of ["<a>", "<a></b>", "<a>&nbsp;</a>", "<a>x & y</a>", "<a b=c></a>", "<a/><a/>"])
      assert.ok(xmlFault(bad), bad);
  });

  it("gives the Via shape, with relative addresses of releases and embed markup for video", async () => {
    const { releases: items, totalCount } = JSON.parse(await textOf("newsroom/via.json"));
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

  it("shows a release under embargo in the one format that can say so, and nowhere else", async () => {
    assert.ok(Date.parse(embargoed.embargo) > Date.parse("2090-01-01"));
    assert.match(await textOf("newsroom/feed.json"), /"embargo": "2099/);
    for (const path of ["rss.xml", "atom.xml", "via.json", ""])
      assert.ok(!(await textOf(`newsroom/${path}`)).includes(embargoed.title), path);
    assert.equal((await get(`newsroom/releases/${embargoed.slug}`)).status, 404);
  });

  it("tells the size of each file as it is, and keeps them small", async () => {
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

  /** The page of the newest mail to an address, as soon as it is there. */
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
    ["ar", "ar/", ["تفقّد بريدك الإلكتروني", "أكّد اشتراكك", "تم اشتراكك", "تم إلغاء اشتراكك"]],
  ]) {
    it(`goes from the form to the mail and back out of it, in ${language}, without JavaScript`, async () => {
      const [pending, confirm, confirmed, unsubscribed] = words.map(
        (title) =>
          `<html lang="${language}" dir="${language === "ar" ? "rtl" : "ltr"}">[^]*<h1>${title}</h1>`,
      );
      const address = `reader-${language}@example.org`;
      const { action, fields } = formOf(await textOf(path));
      const taken = await post(action, { ...fields, email: address, consent: "yes" });
      assert.equal(taken.status, 202);
      assert.match(await taken.text(), new RegExp(pending));

      const mail = await textOf(await mailTo(address, inboxes[language]));
      assert.match(mail, new RegExp(`<html lang="${language}"[^]*<h1 lang="${language}"`));
      const question = await textOf(linkOf(mail, "confirm"));
      assert.match(question, new RegExp(confirm));
      assert.match(await press(question), new RegExp(confirmed));

      assert.match(await press(await textOf(linkOf(mail, "unsubscribe"))), new RegExp(unsubscribed));
    });
  }

  it("keeps the consent with its text and page", async () => {
    for (const [path, page] of [
      ["", "/"],
      ["da/", "/da/"],
      ["ar/", "/ar/"],
    ]) {
      const { fields } = formOf(await textOf(path));
      assert.deepEqual([fields.page, fields["consent-version"]], [page, "embassy-2026-11-27"]);
    }
  });

  it("shows a mail's markup where nothing of it runs, loads or is sent", async () => {
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
      /<base target="_top">[^]*<a class="button" href="[^"]+\/confirm\?token=/,
    );
  });

  it("unsubscribes with one click, as a mail program does", async () => {
    await post("gateway/subscriptions", { email: "one-click@example.org", consent: "yes" });
    const page = await textOf(await mailTo("one-click@example.org", "inbox/"));
    assert.equal(formOf(page).fields["List-Unsubscribe"], "One-Click");
    assert.match(await press(page), /<h1>You’ve unsubscribed<\/h1>/);
  });

  it("says that the inbox is empty, or has no such mail", async (test) => {
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

  it("answers a script in JSON, and tells what is wrong", async () => {
    const json = "application/json";
    const taken = await post("gateway/subscriptions", { email: "json@example.org", consent: "yes" }, json);
    assert.equal(taken.status, 202);
    assert.deepEqual(await taken.json(), { status: "pending" });
    const refused = await post("gateway/subscriptions", { email: "reader@", locale: "da" }, json);
    assert.equal(refused.status, 422);
    assert.deepEqual(Object.keys((await refused.json()).errors), ["email", "consent"]);
  });
});

describe("a given feed", () => {
  it("is shown from a file, byte for byte, without a charset that the file does not name", async (test) => {
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

  it("is read by the page itself from an address, which the policy then allows", async (test) => {
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

  it("must be there", async () => {
    await assert.rejects(startDemo({ feed: "no-such-feed.xml" }), { code: "ENOENT" });
  });
});

it("says when its port is taken", async () => {
  await assert.rejects(startDemo({ port: Number(new URL(demo.url).port) }), { code: "EADDRINUSE" });
});

/** What a strict policy would block in a page's own markup. */
function inlineCode(html) {
  return [
    /<script(?![^>]*\ssrc=)[^>]*>/gi,
    /<style\b/gi,
    /<[^>]+\sstyle=/gi,
    /<[^>]+\son\w+=/gi,
    /(?:href|src)="javascript:/gi,
  ].flatMap((pattern) => html.match(pattern) ?? []);
}

/** The first fault of an XML document, as far as a feed can have them: nesting, attributes, entities, one root. */
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
