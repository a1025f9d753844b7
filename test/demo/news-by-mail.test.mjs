/* global document */
/* The demo's main job, as a reader does it: subscribe, confirm, and get the news by email. `npm run build` comes first. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import puppeteer from "puppeteer-core";
import { startDemo } from "../../demo/server.mjs";
import { findEngine } from "../helpers/find-engine.mjs";

const executablePath = findEngine("chromium");
const skip = !executablePath && !process.env.CI && "chromium is not installed";

const byRole = (role, name) => `::-p-aria([name="${name}"][role="${role}"])`;

describe("news by email in the demo", { skip }, () => {
  let demo;
  let browser;
  before(async () => {
    demo = await startDemo();
    browser = await puppeteer.launch({ executablePath, args: ["--no-sandbox"] });
  });
  after(async () => {
    await browser?.close();
    await demo?.close();
  });

  const faults = [];
  async function open(path) {
    const page = await browser.newPage();
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") faults.push(message.text());
    });
    await page.goto(new URL(path, demo.url).href);
    return page;
  }

  /** Clicks something that opens another page. The page must be in front: others do not paint. */
  const press = async (page, scope, role, name) => {
    await page.bringToFront();
    const target = await scope.waitForSelector(byRole(role, name));
    await Promise.all([page.waitForNavigation(), target.click()]);
  };

  /** Waits until the inbox that is open shows an email to an address, without loading it again, and opens it. */
  async function openMail(page, address, subject) {
    await page.bringToFront();
    const link = await page.waitForFunction(
      (to, start) => {
        const entries = [...document.querySelectorAll(".mails li")];
        const entry = entries.find(
          ({ textContent }) => textContent.includes(to) && textContent.trim().startsWith(start),
        );
        return entry?.querySelector("a");
      },
      {},
      address,
      subject,
    );
    await Promise.all([page.waitForNavigation(), link.click()]);
    return page.waitForFrame((frame) => frame.url().endsWith("/html"));
  }

  async function subscribe(address, frequency) {
    const page = await open("da/");
    await page.locator(byRole("textbox", "E-mailadresse")).fill(address);
    await page.select("select[name=frequency]", frequency);
    await page.locator("[type=checkbox]").click();
    await page.locator(byRole("button", "Tilmeld")).click();
    await page.waitForSelector("subscribe-form:state(pending)");
    await press(page, page, "link", "Åbn indbakken");
    const mail = await openMail(page, address, "Bekræft");
    await press(page, mail, "link", "Bekræft tilmelding");
    await press(page, page, "button", "Bekræft tilmelding");
    assert.equal(await page.title(), "Du er tilmeldt");
    await page.close();
  }

  const text = (scope, selector) => scope.$eval(selector, ({ innerText }) => innerText.replace(/\s+/gu, " "));

  it("reaches the reader seconds after a release is published, and in a digest after a week (H7, N10)", async () => {
    await subscribe("now@example.org", "immediately");
    await subscribe("weekly@example.org", "weekly");
    const inbox = await open("da/indbakke/");
    const newsroom = await open("newsroom/?language=da");

    // By keyboard.
    await (await newsroom.waitForSelector(byRole("button", "Udsend en nyhed"))).focus();
    await Promise.all([newsroom.waitForNavigation(), newsroom.keyboard.press("Enter")]);
    assert.match(await text(newsroom, "[role=status]"), /Nyheden er udsendt/u);
    await newsroom.waitForSelector(byRole("link", "Orientering nr. 1: Det arbejder ministeriet med nu"));

    const release = await openMail(inbox, "now@example.org", "Orientering nr. 1");
    assert.match(await text(release, "body"), /samme dag som den kommer/u);
    assert.match(await text(inbox, ".text"), /samme dag som den kommer/u);
    assert.equal(await release.$eval("html", ({ lang }) => lang), "da");

    await press(inbox, inbox, "link", "Indbakke");
    assert.equal(await countTo(inbox, "weekly@example.org"), 2, "a digest is not due yet");
    await press(newsroom, newsroom, "button", "Udsend en nyhed");
    await openMail(inbox, "now@example.org", "Orientering nr. 2");
    await press(inbox, inbox, "link", "Indbakke");
    await press(newsroom, newsroom, "button", "Lad en uge gå");
    assert.match(await text(newsroom, "[role=status]"), /Der er gået en uge/u);
    const digest = await openMail(inbox, "weekly@example.org", "Nyt fra Ternmarks Udenrigsministerium:");
    for (const number of [1, 2])
      assert.match(await text(digest, "body"), new RegExp(`Orientering nr. ${number}`, "u"));

    // Nothing of another language, and nothing twice.
    await press(inbox, inbox, "link", "Indbakke");
    assert.equal(await countTo(inbox, "weekly@example.org"), 3);
    assert.equal(await countTo(inbox, "now@example.org"), 4);
    assert.deepEqual(faults, []);
  });

  const countTo = (page, address) =>
    page.$$eval(
      ".mails li",
      (entries, to) => entries.filter(({ textContent }) => textContent.includes(to)).length,
      address,
    );
});
