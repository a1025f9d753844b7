/* How each browser is started on the desktop of a screen reader. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findEngine } from "../helpers/find-engine.mjs";

/** No greetings, questions or tabs of its own, and no news from its maker. */
const firefoxSettings = {
  "accessibility.force_disabled": -1,
  "app.normandy.enabled": false,
  "browser.aboutwelcome.enabled": false,
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.homepage_override.mstone": "ignore",
  "browser.tabs.warnOnClose": false,
  "browser.formfill.enable": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "signon.rememberSignons": false,
  "termsofuse.bypassNotification": true,
  "toolkit.telemetry.reportingpolicy.firstRun": false,
};

const start = {
  firefox(desktop, folder, url) {
    const settings = Object.entries(firefoxSettings).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
    );
    writeFileSync(join(folder, "user.js"), settings.join("\n"));
    return desktop.spawn(findEngine("firefox"), ["--no-remote", "--profile", folder, "--new-window", url]);
  },
  chromium: (desktop, folder, url) =>
    desktop.spawn(findEngine("chromium"), [
      "--no-sandbox",
      "--force-renderer-accessibility",
      "--no-first-run",
      "--no-default-browser-check",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-features=Translate",
      "--password-store=basic",
      `--user-data-dir=${folder}`,
      "--new-window",
      url,
    ]),
};

/** Opens a page in a new browser. @returns What closes it. */
export function openPage(browser, desktop, url) {
  const folder = mkdtempSync(join(tmpdir(), `newsroom-elements-${browser}-`));
  mkdirSync(folder, { recursive: true });
  const { pid } = start[browser](desktop, folder, url);
  return () => {
    try {
      process.kill(-pid, "SIGKILL");
    } catch {
      // It has ended.
    }
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
}
