import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { chromeLauncher } from "@web/test-runner-chrome";
import puppeteer from "puppeteer-core";
import { findMiniBrowser, webkitLauncher } from "./webkit-launcher.mjs";

const engines = {
  chromium: {
    find: () => findProgram(process.env.CHROMIUM_PATH, "chromium", "chromium-browser", "google-chrome"),
    launcher: (executablePath) =>
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
  },
  firefox: {
    find: () => findProgram(process.env.FIREFOX_PATH, "firefox-esr", "firefox"),
    launcher: (executablePath) =>
      chromeLauncher({
        // Only a puppeteer that is handed over lets `browser: "firefox"` through.
        puppeteer,
        launchOptions: { browser: "firefox", executablePath },
        // Only one window, and its front tab, has the focus.
        concurrency: 1,
      }),
  },
  webkit: {
    find: () =>
      findProgram("WebKitWebDriver") && findProgram("xdotool") && findDisplay() && findMiniBrowser(),
    launcher: (executablePath) => webkitLauncher(executablePath),
  },
};

/**
 * A launcher for each engine that `BROWSERS` names (chromium, firefox, webkit; by default all).
 * An engine that is asked for by name, or runs under CI, must be there; else a missing one is named and left out.
 */
export function installedEngines({ BROWSERS, CI } = process.env) {
  const names = BROWSERS ? BROWSERS.split(",") : Object.keys(engines);
  const launchers = [];
  const missing = [];
  for (const name of names) {
    if (!engines[name]) throw new Error(`BROWSERS: no engine "${name}", only ${Object.keys(engines)}`);
    const executable = engines[name].find();
    if (executable) launchers.push(engines[name].launcher(executable));
    else missing.push(name);
  }
  if (missing.length > 0) {
    const message = `Not installed: ${missing.join(", ")} (run as root: node scripts/setup.mjs --browsers)`;
    if (CI || BROWSERS || launchers.length === 0) throw new Error(message);
    console.log(`${message}. Its tests are left out.`);
  }
  return launchers;
}

function findDisplay() {
  return process.env.DISPLAY || findProgram("Xvfb");
}

/** Path of the first program that exists; each is a path or a name to look up in PATH. */
function findProgram(...programs) {
  for (const program of programs) {
    if (!program) continue;
    const candidates = program.includes("/")
      ? [program]
      : process.env.PATH.split(delimiter).map((folder) => join(folder, program));
    const found = candidates.find(isExecutable);
    if (found) return found;
  }
  return undefined;
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
