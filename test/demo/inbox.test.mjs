import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import puppeteer from "puppeteer-core";
import { startDemo } from "../../demo/server.mjs";
import { findEngine } from "../helpers/find-engine.mjs";

let demo;
before(async () => (demo = await startDemo()));
after(() => demo.close());

const byRole = (role, name) => `::-p-aria([name="${name}"][role="${role}"])`;

for (const browser of ["chromium", "firefox"]) {
  const executablePath = findEngine(browser);
  const skip = !executablePath && !process.env.CI && `${browser} is not installed`;
  describe(`the inbox in ${browser}`, { skip }, () => {
    let running;
    before(
      async () =>
        (running = await puppeteer.launch({
          executablePath,
          ...(browser === "firefox" ? { browser } : { args: ["--no-sandbox"] }),
        })),
    );
    after(() => running?.close());

    it("opens a link in an email outside the frame that shows the email", async () => {
      const page = await running.newPage();
      await page.goto(new URL("da/", demo.url).href);
      /** Clicks something that opens another page. */
      const press = async (scope, role, name) => {
        const target = await scope.waitForSelector(byRole(role, name));
        await Promise.all([page.waitForNavigation(), target.click()]);
      };
      await page.locator(byRole("textbox", "E-mailadresse")).fill(`${browser}@example.org`);
      await page.locator("[type=checkbox]").click();
      await page.locator(byRole("button", "Tilmeld")).click();
      await page.waitForSelector("subscribe-form:state(pending)");
      await press(page, "link", "Åbn indbakken");
      const mail = "Bekræft din tilmelding til Nyt fra Ternmarks Udenrigsministerium";
      // The email may not have arrived yet.
      while (!(await page.$(byRole("link", mail)))) await page.reload();
      await press(page, "link", mail);
      const frame = await page.waitForFrame((one) => one.url().endsWith("/html"));
      await press(frame, "link", "Bekræft tilmelding");
      assert.equal(await page.title(), "Bekræft din tilmelding");
      await press(page, "button", "Bekræft tilmelding");
      assert.equal(await page.title(), "Du er tilmeldt");
    });
  });
}
