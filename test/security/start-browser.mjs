import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findEngine } from "../helpers/find-engine.mjs";

/**
 * Starts an engine on one page, with a proxy for all other hosts. It needs no driver: the page fetches its jobs and reports
 * the results, so a page that hangs or navigates away affects only its own browser.
 *
 * @param options.publicHost A name that stands for the server of the page, which Chromium then takes for one on the internet.
 * @param options.proxiesOwnMachine Whether the proxy also stands for 127.0.0.1, localhost and link-local addresses.
 */
export async function startBrowser(
  engine,
  { url, proxyPort, display, publicHost, proxiesOwnMachine = false },
) {
  const profile = await mkdtemp(join(tmpdir(), `security-${engine}-`));
  const proxy = `http://127.0.0.1:${proxyPort}`;
  const program = findEngine(engine);
  const commands = {
    chromium: () => [
      "--headless=new",
      "--no-sandbox",
      "--disable-gpu",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--disable-popup-blocking",
      "--disable-dev-shm-usage",
      "--autoplay-policy=no-user-gesture-required",
      `--user-data-dir=${profile}`,
      `--proxy-server=${proxy}`,
      ...(proxiesOwnMachine ? ["--proxy-bypass-list=<-loopback>"] : []),
      ...(publicHost
        ? [
            `--proxy-bypass-list=${publicHost}`,
            `--host-resolver-rules=MAP ${publicHost} 127.0.0.1`,
            `--ip-address-space-overrides=127.0.0.1:${new URL(url).port}=public`,
          ]
        : []),
      url,
    ],
    firefox: async () => {
      const settings = {
        "network.proxy.type": 1,
        "network.proxy.http": "127.0.0.1",
        "network.proxy.http_port": proxyPort,
        "network.proxy.ssl": "127.0.0.1",
        "network.proxy.ssl_port": proxyPort,
        "network.proxy.no_proxies_on": proxiesOwnMachine ? "" : "127.0.0.1",
        "network.proxy.allow_hijacking_localhost": proxiesOwnMachine,
        "app.update.enabled": false,
        "app.normandy.enabled": false,
        "browser.shell.checkDefaultBrowser": false,
        "browser.startup.homepage_override.mstone": "ignore",
        "browser.safebrowsing.malware.enabled": false,
        "browser.safebrowsing.phishing.enabled": false,
        "browser.aboutwelcome.enabled": false,
        "datareporting.policy.dataSubmissionEnabled": false,
        "datareporting.policy.firstRunURL": "",
        "dom.disable_open_during_load": false,
        "extensions.getAddons.cache.enabled": false,
        "extensions.systemAddon.update.enabled": false,
        "extensions.update.enabled": false,
        "media.autoplay.default": 0,
        "media.gmp-manager.updateEnabled": false,
        "network.captive-portal-service.enabled": false,
        "network.connectivity-service.enabled": false,
        "services.settings.server": "http://127.0.0.1:9/",
        "toolkit.telemetry.reportingpolicy.firstRun": false,
      };
      const lines = Object.entries(settings).map(
        ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`,
      );
      await writeFile(join(profile, "user.js"), lines.join("\n"));
      return ["--headless", "--no-remote", "--profile", profile, url];
    },
    webkit: () => [
      "--private",
      "--autoplay-policy=allow",
      `--proxy=${proxy}`,
      ...(proxiesOwnMachine ? [] : ["--ignore-host=127.0.0.1"]),
      url,
    ],
  };
  const child = spawn(program, await commands[engine](), {
    stdio: "ignore",
    // A group of its own, so that its helper processes end with it.
    detached: true,
    env: {
      ...process.env,
      DISPLAY: display,
      GDK_BACKEND: "x11",
      LIBGL_ALWAYS_SOFTWARE: "1",
      NO_AT_BRIDGE: "1",
      WEBKIT_DISABLE_COMPOSITING_MODE: "1",
      WEBKIT_DISABLE_DMABUF_RENDERER: "1",
    },
  });
  return {
    async stop() {
      if (child.exitCode === null && child.signalCode === null) {
        const gone = once(child, "exit");
        process.kill(-child.pid, "SIGKILL");
        await gone;
      }
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Starts a virtual display for WebKitGTK. */
export async function startDisplay() {
  const child = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const [number] = await once(child.stdio[3], "data");
  return { display: `:${String(number).trim()}`, stop: () => child.kill() };
}
