import { chromeLauncher } from "@web/test-runner-chrome";
import puppeteer from "puppeteer-core";
import { engineNames, findEngine } from "./find-engine.mjs";
import { webkitLauncher } from "./webkit-launcher.mjs";

/**
 * Gives each test file a tab of its own. A tab keeps its history from file to file, up to 50 entries, and a step back that is
 * still under way when a file ends would take the next one back to what was there before it.
 */
function withFreshTabs(launcher) {
  const { stopSession } = launcher;
  launcher.stopSession = async (sessionId) => {
    const result = await stopSession.call(launcher, sessionId);
    // The launcher keeps tabs here to use them again.
    await Promise.all(launcher.inactivePages.splice(0).map(({ puppeteerPage }) => puppeteerPage.close()));
    return result;
  };
  return launcher;
}

const { FORCED_COLORS } = process.env;

const launchers = {
  chromium: (executablePath) =>
    withFreshTabs(
      chromeLauncher({
        // A tab in the background draws no frames: requestAnimationFrame() would wait for ever.
        createPage: ({ context }) => context.newPage({ type: "window" }),
        launchOptions: {
          executablePath,
          args: [
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
          ],
        },
      }),
    ),
  firefox: (executablePath) =>
    chromeLauncher({
      // Only a puppeteer that is handed over lets `browser: "firefox"` through.
      puppeteer,
      launchOptions: {
        browser: "firefox",
        executablePath,
        // No command of WebDriver emulates it, as `emulate()` does in Chromium.
        extraPrefsFirefox: FORCED_COLORS ? { "browser.display.document_color_use": 2 } : {},
      },
      // Only one window, and its front tab, has the focus.
      concurrency: 1,
    }),
  webkit: webkitLauncher,
};

/**
 * A launcher for each engine that `BROWSERS` names (chromium, firefox, webkit; by default all).
 * With `FORCED_COLORS`, Firefox forces its colors on every page.
 * An engine that is asked for by name, or runs under CI, must be there; else a missing one is named and left out.
 */
export function installedEngines({ BROWSERS, CI } = process.env) {
  const names = BROWSERS ? BROWSERS.split(",") : engineNames;
  const missing = names.filter((name) => !findEngine(name));
  if (missing.length > 0) {
    const message = `Not installed: ${missing.join(", ")} (as root, "node scripts/setup.mjs --browsers" does it)`;
    if (CI || BROWSERS || missing.length === names.length) throw new Error(message);
    console.log(`${message}. Tests run in the others.`);
  }
  return names.filter(findEngine).map((name) => launchers[name](findEngine(name)));
}
