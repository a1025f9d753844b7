import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { freePort } from "./free-port.mjs";

/* A Web Test Runner launcher for WebKitGTK, driven by WebKitWebDriver. The maintained one, @web/test-runner-webdriver,
   brings over 200 packages and can set neither the viewport nor the focus that :focus needs. */

/** The codes of https://w3c.github.io/webdriver/#keyboard-actions for keys that are no character. */
const KEYS = {
  Backspace: "\uE003",
  Tab: "\uE004",
  Enter: "\uE007",
  Shift: "\uE008",
  Control: "\uE009",
  Alt: "\uE00A",
  Escape: "\uE00C",
  Space: " ",
  PageUp: "\uE00E",
  PageDown: "\uE00F",
  End: "\uE010",
  Home: "\uE011",
  ArrowLeft: "\uE012",
  ArrowUp: "\uE013",
  ArrowRight: "\uE014",
  ArrowDown: "\uE015",
  Delete: "\uE017",
};

const BUTTONS = { left: 0, middle: 1, right: 2 };

const VIEWPORT = { width: 800, height: 600 };

/**
 * Test files after which a new browser is started. WebKitGTK 2.50 splits its memory maps with `madvise(MADV_DONTDUMP)`. Once, after 94
 * files, there were as many as Linux allows (`vm.max_map_count`, 65,530): then `madvise` fails with EAGAIN, and WebKit tries again
 * for ever.
 */
const FILES_PER_BROWSER = 30;

export function webkitLauncher(miniBrowser) {
  const processes = [];
  const activeSessions = new Set();
  let driver;
  let display;
  let starting;
  /** Test files that the present browser has run. */
  let files = 0;
  /** Xvfb keeps its screen in a file here, in the format XWD. */
  let screenFolder;

  async function start() {
    screenFolder = await mkdtemp(join(tmpdir(), "webkit-screen-"));
    // Never the user's own display, whose size and window manager would decide what the tests see.
    display = await startXvfb(screenFolder, processes);
    driver = await startDriver(miniBrowser, display, processes);
    await openBrowser();
  }

  async function openBrowser() {
    const version = await driver.open();
    await focusWindow(display);
    launcher.name = `WebKitGTK ${version}`;
    files = 0;
  }

  async function setViewport({ width, height }) {
    // The window has a frame of unknown size, and grows in steps.
    for (let attempt = 0; attempt < 3; attempt++) {
      const [innerWidth, innerHeight] = await driver.evaluate("return [innerWidth, innerHeight]");
      if (innerWidth === width && innerHeight === height) return;
      const outer = await driver.get("/window/rect");
      await driver.post("/window/rect", {
        width: outer.width + width - innerWidth,
        height: outer.height + height - innerHeight,
      });
    }
  }

  const launcher = {
    name: "WebKitGTK",
    // With this type and getPage(), the commands of @web/test-runner-commands work as they are.
    type: "puppeteer",
    concurrency: 1,
    async startSession(id, url) {
      await (starting ??= start());
      if (files === FILES_PER_BROWSER) {
        await driver.quit();
        await openBrowser();
      }
      files += 1;
      activeSessions.add(id);
      await setViewport(VIEWPORT);
      await driver.post("/url", { url });
    },
    isActive: (id) => activeSessions.has(id),
    getBrowserUrl: () => driver.get("/url"),
    async stopSession(id) {
      activeSessions.delete(id);
      await driver.post("/url", { url: "about:blank" });
      return {};
    },
    startDebugSession() {
      throw new Error("WebKitGTK has no debug sessions here.");
    },
    async stop() {
      await driver?.quit();
      for (const child of processes.reverse()) child.kill();
      if (screenFolder) await rm(screenFolder, { recursive: true, force: true });
    },
    getPage: () => ({
      setViewport,
      keyboard: keyboardOf(driver),
      mouse: mouseOf(driver),
      // The driver does not answer GET /screenshot while a test runs. This is the whole screen, as XWD.
      screenshot: () => readFile(join(screenFolder, "Xvfb_screen0")),
      emulateMediaFeatures() {
        throw new Error("WebKitGTK cannot emulate media features.");
      },
    }),
  };
  return launcher;
}

function keyboardOf(driver) {
  const send = (actions) => driver.act({ type: "key", id: "keyboard", actions });
  const down = (key) => ({ type: "keyDown", value: KEYS[key] ?? key });
  const up = (key) => ({ type: "keyUp", value: KEYS[key] ?? key });
  return {
    type: (text) => send([...text].flatMap((character) => [down(character), up(character)])),
    press(combination) {
      const keys = combination.split("+").filter(Boolean);
      return send([...keys.map(down), ...keys.reverse().map(up)]);
    },
    down: (key) => send([down(key)]),
    up: (key) => send([up(key)]),
  };
}

function mouseOf(driver) {
  const send = (actions) =>
    driver.act({ type: "pointer", id: "mouse", parameters: { pointerType: "mouse" }, actions });
  const move = (x, y) => ({ type: "pointerMove", duration: 0, x, y });
  const down = ({ button = "left" } = {}) => ({ type: "pointerDown", button: BUTTONS[button] });
  const up = ({ button = "left" } = {}) => ({ type: "pointerUp", button: BUTTONS[button] });
  return {
    move: (x, y) => send([move(x, y)]),
    click: (x, y, options) => send([move(x, y), down(options), up(options)]),
    down: (options) => send([down(options)]),
    up: (options) => send([up(options)]),
    reset: () => driver.resetActions(),
  };
}

async function startDriver(miniBrowser, display, processes) {
  const port = await freePort();
  const child = spawn("WebKitWebDriver", ["-p", String(port)], {
    stdio: "ignore",
    env: {
      ...process.env,
      DISPLAY: display,
      WEBKIT_DISABLE_COMPOSITING_MODE: "1",
      WEBKIT_DISABLE_DMABUF_RENDERER: "1",
      LIBGL_ALWAYS_SOFTWARE: "1",
      GDK_BACKEND: "x11",
      NO_AT_BRIDGE: "1",
      // Under LANG=C, Intl's default locale would be en-US-u-va-posix.
      LANG: "en_GB.UTF-8",
      LC_ALL: "en_GB.UTF-8",
    },
  });
  processes.push(child);
  const failure = once(child, "exit").then(([code]) => {
    throw new Error(`WebKitWebDriver exited with ${code}.`);
  });
  // Its exit at the end of the run is no failure.
  failure.catch(() => {});

  async function call(method, path, body) {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      body: body && JSON.stringify(body),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebDriver ${method} ${path}: ${value?.error}: ${value?.message}`);
    return value;
  }

  async function untilReady() {
    for (let attempt = 0; ; attempt++) {
      try {
        return await call("GET", "/status");
      } catch (error) {
        if (attempt === 200) throw error;
        await delay(50);
      }
    }
  }

  await Promise.race([untilReady(), failure]);
  let sessionId;
  const post = (path, body) => call("POST", `/session/${sessionId}${path}`, body);
  return {
    /** Opens a browser, and gives its version. */
    async open() {
      const session = await call("POST", "/session", {
        capabilities: {
          alwaysMatch: {
            browserName: "MiniBrowser",
            "webkitgtk:browserOptions": { binary: miniBrowser, args: ["--automation"] },
          },
        },
      });
      ({ sessionId } = session);
      await post("/timeouts", { pageLoad: 30_000, script: 30_000 });
      return session.capabilities.browserVersion;
    },
    get: (path) => call("GET", `/session/${sessionId}${path}`),
    post,
    evaluate: (script) => post("/execute/sync", { script, args: [] }),
    act: (source) => post("/actions", { actions: [source] }),
    resetActions: () => call("DELETE", `/session/${sessionId}/actions`),
    quit: () => call("DELETE", `/session/${sessionId}`).catch(() => {}),
  };
}

/** Starts a virtual display that picks its own free number, and gives its name. */
async function startXvfb(screenFolder, processes) {
  const options = ["-screen", "0", "1600x1400x24", "-nolisten", "tcp", "-fbdir", screenFolder];
  const child = spawn("Xvfb", ["-displayfd", "3", ...options], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  processes.push(child);
  const [number] = await Promise.race([
    once(child.stdio[3], "data"),
    once(child, "exit").then(([code]) => {
      throw new Error(`Xvfb exited with ${code}.`);
    }),
  ]);
  return `:${String(number).trim()}`;
}

/** Without a window manager nobody gives the window the focus, and :focus never matches. */
async function focusWindow(display) {
  const child = spawn(
    "xdotool",
    ["search", "--sync", "--onlyvisible", "--class", "MiniBrowser", "windowfocus", "--sync"],
    { env: { ...process.env, DISPLAY: display }, stdio: "ignore", timeout: 20_000 },
  );
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(`xdotool exited with ${code}.`);
}
