/* What other programs say about the mails and the pages: the Nu HTML checker, axe, SpamAssassin, and Chromium in a narrow window.
   Part of `npm run test:more`; `npm run build` comes first. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { createClient } from "@libsql/client";
import { prepareNews } from "../../dist/gateway/mail/news-mail.js";
import { writeMail } from "../../dist/gateway/mail/write-mail.js";
import { createComposer } from "../../dist/gateway/delivery/compose-message.js";
import { installHtmlChecker } from "../../scripts/install-tools.mjs";
import { findProgram } from "../helpers/find-engine.mjs";
import { browser, skip as skipBrowser } from "../helpers/launch-chromium.mjs";
import { demoReleases, hardRelease, newsContext, reader } from "./helpers/mail-fixtures.mjs";
import { filledIn, linksOf, openSubscriptions } from "./helpers/subscription-gateway.mjs";

const folder = mkdtempSync(join(tmpdir(), "mails-"));
after(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
const now = Date.parse("2026-11-30T06:00:00Z");
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** One mail of each kind, by name. */
async function writeMails() {
  const releases = [...(await demoReleases()), await hardRelease()].map((release, index) => ({
    id: `release-${index}`,
    release,
  }));
  const mails = new Map();
  for (const locale of ["en", "da", "ar"]) {
    const kinds = [
      ...releases.flatMap((one) => ["release", "correction"].map((kind) => [kind, [one], one.release.id])),
      ["digest", releases, "all"],
    ];
    for (const [kind, some, name] of kinds)
      for (const images of [false, true]) {
        const content = { kind, list: "news", locale, releases: some };
        const prepared = await prepareNews(content, newsContext({ images }), now);
        mails.set(`${kind}-${name}-${locale}${images ? "-images" : ""}`, await prepared.to(reader, now));
      }
    for (const kind of ["confirm", "known", "welcome"]) {
      const context = newsContext();
      const choices = { topics: [], languages: [], frequency: "weekly" };
      const mail = {
        ...reader,
        id: "mail",
        kind,
        locale,
        list: "news",
        requestId: "request",
        choices,
        timeZone: null,
      };
      mails.set(`${kind}-${locale}`, await writeMail(mail, context, context.links, now));
    }
  }
  return mails;
}
const mails = await writeMails();

const checker = installHtmlChecker(folder);

test(
  "The Nu checker finds no error in the HTML of any mail (N21)",
  { skip: !checker && "Java is not installed" },
  () => {
    const files = [...mails].map(([name, { html }]) => {
      const file = join(folder, `${name.replace(/[^\w-]/g, "_")}.html`);
      writeFileSync(file, html);
      return file;
    });
    const { stderr, error } = spawnSync(
      "java",
      ["-jar", checker, "--errors-only", "--format", "json", ...files],
      {
        encoding: "utf8",
        maxBuffer: 1e8,
      },
    );
    if (error) throw error;
    assert.deepEqual(JSON.parse(stderr).messages, []);
  },
);

const spamAssassin = findProgram("spamassassin");

test(
  "SpamAssassin, without the network, gives no mail 2.0 points or more (N21)",
  { skip: !spamAssassin && "SpamAssassin is not installed" },
  async (t) => {
    const compose = await createComposer(undefined);
    // Each takes a second. A mailbox lets one process read all of them.
    const shown = [...mails].filter(([name]) => /^(?:confirm|known|welcome|digest)|2026119|hard/.test(name));
    const mailbox = await Promise.all(
      shown.map(async ([name, message]) => {
        const mail = (await compose(message)).toString("utf8").replaceAll("\r\n", "\n");
        return `From news@ministry.example Mon Nov 30 06:00:00 2026\nX-Mail: ${name}\n${mail.replace(/^From /gm, ">From ")}\n`;
      }),
    );
    const { stdout, error } = spawnSync(
      spamAssassin,
      ["--test-mode", "--local", "--mbox", "--prefspath=/dev/null"],
      { input: mailbox.join(""), encoding: "utf8", maxBuffer: 1e8, env: { ...process.env, HOME: folder } },
    );
    if (error) throw error;
    const results = stdout.split(/^From /m).slice(1);
    assert.equal(results.length, shown.length, stdout.slice(0, 2000));
    for (const result of results) {
      const [, name] = /^X-Mail: (.*)$/m.exec(result) ?? [];
      const [, score, tests] = /^X-Spam-Status: \w+, score=(\S+)[^]*?tests=([^]*?) \w+=/m.exec(result) ?? [];
      const line = `${name}: ${score} ${tests?.replace(/\s+/g, "")}`;
      t.diagnostic(line);
      assert.ok(Number(score) < 2, line);
    }
  },
);

/** What axe finds in a document. Mails have no landmarks, because a mail program shows them inside its own page. */
async function violationsOf(page) {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations } = await globalThis.axe.run({
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
    });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join("\n")}`,
    );
  });
}

const schemes = ["light", "dark"];

async function openPage(scheme) {
  const page = await browser.newPage();
  await page.setBypassCSP(true);
  await page.setViewport({ width: 320, height: 800 });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
  return page;
}

test(
  "No mail is wider than a phone, and axe finds nothing, light and dark (N21)",
  { skip: skipBrowser },
  async () => {
    const shown = [...mails].filter(([name]) => !/images/.test(name) || /2026119|digest/.test(name));
    for (const scheme of schemes) {
      const page = await openPage(scheme);
      await page.setRequestInterception(true);
      page.on("request", (request) =>
        request.url().startsWith("http") ? request.abort() : request.continue(),
      );
      for (const [name, { html }] of shown) {
        await page.setContent(html);
        assert.equal(await page.evaluate(() => globalThis.document.documentElement.scrollWidth), 320, name);
        // Each of them takes a second.
        if (/digest|2026119|2026120|confirm|hard/.test(name))
          assert.deepEqual(await violationsOf(page), [], name);
      }
      await page.close();
    }
  },
);

test(
  "No page is wider than a phone, and axe finds nothing, light and dark (N21)",
  { skip: skipBrowser },
  async (t) => {
    const news = {
      title: { en: "News", ar: "أخبار" },
      topics: { trade: "Trade", travel: "Travel" },
      languages: ["en", "da", "ar"],
      frequencies: ["immediately", "weekly"],
      news: { feeds: ["ministry"] },
    };
    const gateway = await openSubscriptions(t, {
      feeds: { ministry: { url: "https://newsroom.example/feed.json" } },
      options: { lists: { news } },
    });
    await gateway.subscriptions.healthy();
    const client = createClient({ url: gateway.options.store.database, timeout: 5000 });
    t.after(() => client.close());
    const addresses = [`${gateway.url}/releases/unknown?locale=da`];
    for (const release of [...(await demoReleases()), await hardRelease()]) {
      await client.execute({
        sql: "INSERT INTO releases (id, content, labels, fingerprint, first_seen) VALUES (?, ?, '{}', ?, 0)",
        args: [release.id, JSON.stringify(release), release.id],
      });
      addresses.push(
        ...["en", "ar"].map((locale) => `${gateway.url}/releases/${release.id}?locale=${locale}`),
      );
    }
    for (const locale of ["en", "ar"]) {
      const email = `${locale}@press.example`;
      await gateway.post({ ...filledIn({ email, locale }), frequency: "weekly", timeZone: "Asia/Tokyo" });
      await gateway.press(linksOf(await gateway.inbox.mailTo(email)).confirm);
      addresses.push(linksOf(await gateway.inbox.mailTo(email, (mail) => linksOf(mail).manage)).manage);
    }
    for (const scheme of schemes) {
      const page = await openPage(scheme);
      for (const address of addresses) {
        await page.goto(address);
        assert.equal(
          await page.evaluate(() => globalThis.document.documentElement.scrollWidth),
          320,
          address,
        );
        if (!/releases/.test(address) || /2026119|2026120|unknown|\/1\?/.test(address))
          assert.deepEqual(await violationsOf(page), [], address);
      }
      await page.close();
    }
  },
);
