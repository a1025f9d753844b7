/* The built <subscribe-form> in a page of one origin, with the built gateway on another. */
import assert from "node:assert/strict";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { exportAddress } from "../../dist/gateway/subscriptions/operator-tasks.js";
import { serve } from "../../dist/gateway/serve.js";
import { readConfig } from "../../dist/gateway/config/read-config.js";
import { browser, skip } from "../helpers/launch-chromium.mjs";
import { openInbox } from "./helpers/smtp-inbox.mjs";
import { linksOf, secret } from "./helpers/subscription-gateway.mjs";
import { tempFolder } from "./helpers/temp-folder.mjs";
import { freePort } from "../helpers/free-port.mjs";

const scripts = resolve(import.meta.dirname, "../../dist/script");

/** The server of a host: its page, with a strict policy, and the files of the element. */
async function startHost(t) {
  const host = { page: "", requests: [] };
  const server = createServer(async ({ url, method }, response) => {
    host.requests.push(`${method} ${url}`);
    if (url.startsWith("/script/"))
      return response
        .writeHead(200, { "Content-Type": "text/javascript" })
        .end(await readFile(join(scripts, url.slice("/script/".length))));
    response.writeHead(200, {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": `default-src 'none'; script-src 'self'; img-src data:; connect-src ${host.gateway}; form-action ${host.gateway}; require-trusted-types-for 'script'; trusted-types newsroom-elements`,
    });
    return response.end(host.page);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  t.after(() => (server.closeAllConnections(), server.close()));
  return Object.assign(host, { origin: `http://127.0.0.1:${server.address().port}` });
}

/** Opens a page with this markup, whose forms are sent to a gateway with these options. */
async function visit(t, markup, { lang = "en", javaScript = true, options = {} } = {}) {
  const host = await startHost(t);
  const inbox = await openInbox(t);
  const port = await freePort();
  const gatewayOptions = {
    origins: [host.origin],
    subscriptions: {
      url: `http://127.0.0.1:${port}/subscriptions`,
      secret,
      lists: {
        news: {
          title: { en: "News of the ministry", da: "Nyt fra ministeriet" },
          topics: { trade: { en: "Trade", da: "Handel" }, travel: "Travel" },
          languages: ["en", "da"],
          frequencies: ["immediately", "weekly"],
        },
      },
      store: {
        database: `file:${join(await tempFolder(t), "subscriptions.db")}`,
        smtp: inbox.url,
        from: { name: "Ministry of Tests", address: "news@ministry.example" },
      },
      ...options,
    },
  };
  const logs = [];
  const gateway = await serve(gatewayOptions, {
    port,
    host: "127.0.0.1",
    log: (event, fields) => logs.push({ event, ...fields }),
  });
  t.after(() => gateway.close());
  host.gateway = `http://127.0.0.1:${port}`;
  const action = gatewayOptions.subscriptions.url;
  host.page = `<!doctype html><html lang="${lang}"><title>Host</title><link rel="icon" href="data:,">
    <script type="module" src="/script/subscribe-form.js"></script>${markup.replaceAll("ACTION", action)}</html>`;
  const page = await browser.newPage();
  t.after(() => page.close());
  const consoleMessages = [];
  const urls = [];
  page.on("console", (message) => consoleMessages.push(message.text()));
  page.on("request", (request) => urls.push(`${request.method()} ${request.url()}`));
  await page.setJavaScriptEnabled(javaScript);
  await page.goto(`${host.origin}/news?campaign=1`);
  const { subscriptions } = readConfig(gatewayOptions);
  return {
    page,
    inbox,
    logs,
    consoleMessages,
    urls,
    host,
    action,
    recordOf: (email) => exportAddress(subscriptions, email),
  };
}

const hostForm = `<subscribe-form><form method="post" action="ACTION">
  <label for="email">E-mailadresse</label> <input id="email" name="email" type="email" required>
  <label><input name="topic" type="checkbox" value="trade"> Handel</label>
  <label><input name="topic" type="checkbox" value="travel"> Rejser</label>
  <label><input id="consent" name="consent" type="checkbox" value="yes" required> Ja tak</label>
  <input type="hidden" name="consent-version" value="embassy-3"><input type="hidden" name="locale" value="da">
  <button>Tilmeld</button></form></subscribe-form>`;

const builtForm = `<subscribe-form action="ACTION" topics='{"trade":"Trade","travel":"Travel"}' languages="en da"
  frequencies="immediately weekly" consent-version="embassy-3"></subscribe-form>`;

/** Only with keys: without JavaScript, Puppeteer cannot wait for elements of the page. */
async function typeIn(page, email) {
  const keys = ["Tab", ...email, "Tab", "Tab", "Space", "Tab", "Space", "Tab"];
  for (const key of keys) await page.keyboard.press(key);
}

const pressEnter = (page) => Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);

async function fillIn(page) {
  await page.locator("#email").fill("reader@press.example");
  await page.locator('input[value="travel"]').click();
  await page.locator("#consent").click();
}

test(
  "F1: without JavaScript the browser posts the form, and shows a page in the reader's language",
  { skip },
  async (t) => {
    const { page, inbox, recordOf, action } = await visit(t, hostForm, { lang: "da", javaScript: false });
    await typeIn(page, "reader@press.example");
    await pressEnter(page);
    assert.equal(page.url(), action);
    assert.equal(await page.$eval("html", ({ lang }) => lang), "da");
    assert.equal(await page.$eval("h1", ({ textContent }) => textContent), "Tjek din mail");

    const mail = await inbox.mailTo("reader@press.example");
    assert.match(mail.subject, /^Bekræft din tilmelding til Nyt fra ministeriet/);
    await page.goto(linksOf(mail).confirm);
    await page.keyboard.press("Tab");
    await pressEnter(page);
    assert.equal(await page.$eval("h1", ({ textContent }) => textContent), "Du er tilmeldt");
    const { subscriptions, consents } = await recordOf("reader@press.example");
    assert.equal(subscriptions[0].state, "active");
    assert.deepEqual(subscriptions[0].choices.topics, ["travel"]);
    assert.equal(consents[0].text_version, "embassy-3");
  },
);

test("F1: without JavaScript an error is shown on a page with the form", { skip }, async (t) => {
  const { page, inbox } = await visit(t, hostForm, { lang: "da", javaScript: false });
  await typeIn(page, "reader@press");
  // The browser considers this address valid.
  await pressEnter(page);
  assert.match(await page.title(), /^Fejl: /);
  assert.equal(
    await page.$eval("#email-error", ({ textContent }) => textContent),
    "Skriv en gyldig e-mailadresse, f.eks. navn@example.com",
  );
  assert.equal(await page.$eval('[name="topic"][value="travel"]', ({ checked }) => checked), true);
  // The invalid field has the focus, so more can be typed into it.
  await page.keyboard.press("End");
  for (const key of ".example") await page.keyboard.press(key);
  await pressEnter(page);
  assert.equal(await page.$eval("h1", ({ textContent }) => textContent), "Tjek din mail");
  await inbox.mailTo("reader@press.example");
});

test("with JavaScript the same form shows the outcome in the page", { skip }, async (t) => {
  const { page, inbox, host, consoleMessages } = await visit(t, hostForm, { lang: "da" });
  await fillIn(page);
  await page.click("button");
  await page.waitForSelector("subscribe-form >>> ::-p-text(Tjek din mail)");
  assert.equal(page.url(), `${host.origin}/news?campaign=1`);
  await inbox.mailTo("reader@press.example");
  assert.deepEqual(consoleMessages, []);
});

test(
  "the built form computes a proof of work, and sends choices and consent, under a strict policy",
  { skip },
  async (t) => {
    const { page, inbox, recordOf, consoleMessages, urls, action, logs } = await visit(t, builtForm, {
      options: { proofOfWork: { maxNumber: 20_000 } },
    });
    const within = (selector) => page.locator(`subscribe-form >>> ${selector}`);
    await within("[type=email]").fill("reader@press.example");
    await within('[value="travel"]').click();
    await within('[value="da"]').click();
    await within('[value="weekly"]').click();
    await within('[name="consent"]').click();
    assert.ok(!urls.some((url) => url.includes(action)), "nothing is requested before the form is sent");
    await within("button").click();
    await page.waitForSelector("subscribe-form >>> ::-p-text(Check your email)");
    const mail = await inbox.mailTo("reader@press.example");
    assert.match(
      mail.text.replace(/[\u2068\u2069]/g, ""),
      /Topics: Travel\s+Languages: Dansk\s+How often: Once a week/,
    );
    const { consents } = await recordOf("reader@press.example");
    assert.equal(consents[0].text_version, "embassy-3");
    assert.equal(consents[0].page, "/news");
    assert.equal(consents[0].locale, "en");
    assert.deepEqual(consents[0].choices, { topics: ["travel"], languages: ["da"], frequency: "weekly" });
    // Chromium reports the response that asks for the proof as an error.
    assert.deepEqual(
      consoleMessages.filter((text) => !text.includes("status of 422")),
      [],
    );
    // F12: the email address is in no URL and no log.
    assert.ok(!JSON.stringify([urls, consoleMessages, logs]).includes("reader"));
    assert.deepEqual(
      urls.filter((url) => url.includes(action)),
      [`POST ${action}`, `POST ${action}`],
    );
  },
);

test("F10: after too many attempts the reader sees how long to wait", { skip }, async (t) => {
  const { page } = await visit(t, hostForm, { lang: "da", options: { limits: { clientPer10Minutes: 1 } } });
  await fillIn(page);
  await page.click("button");
  await (await page.waitForSelector("subscribe-form >>> ::-p-text(Brug en anden e-mailadresse)")).click();
  await fillIn(page);
  await page.click("button");
  await page.waitForSelector("subscribe-form >>> ::-p-text(Prøv igen om)");
});
