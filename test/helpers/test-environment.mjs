/* The environment of tests and of the programs they start. It is the same on every machine: whatever this file does not
   name does not get through. No dependencies, because scripts use it before there is a node_modules folder. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";

/** Variables that keep the machine's value. Everything else is dropped or set in `testEnvironment`. */
export const kept = [
  // Where programs are, and what they need to start.
  "PATH",
  "LD_LIBRARY_PATH",
  "TMPDIR",
  ...["SystemRoot", "ComSpec", "PATHEXT", "TEMP", "TMP"],
  // What somebody asks of this run.
  "CI",
  "BROWSERS",
  "BUILD",
  "CHROMIUM_PATH",
  "FIREFOX_PATH",
  "POSTGRES_PATH",
  "CRASH_RUNS",
  "FUZZ_RUNS",
  "GROWTH_ALL",
  "CRASH_ROUNDS",
  "FORCED_COLORS",
  "HOSTS",
  "WORDPRESS_SUITE",
  "FUZZ_SEED",
  "HOSTILE_CORPUS",
  "SHOW_LOG",
];

/**
 * The environment for a test run.
 *
 * @param home An empty folder that takes the place of the user's home, npm's cache and npm's configuration.
 * @param machine The environment that the variables in `kept` are read from.
 */
export function testEnvironment(home, machine = process.env) {
  return {
    ...Object.fromEntries(kept.filter((name) => name in machine).map((name) => [name, machine[name]])),
    // Programs that start `node` by name get the version that runs the tests.
    PATH: [dirname(process.execPath), machine.PATH].filter(Boolean).join(delimiter),
    HOME: home,
    USERPROFILE: home,
    TZ: "Europe/Copenhagen",
    // Not C: with it, the default locale of Intl in WebKit is en-US-u-va-posix.
    LANG: "en_GB.UTF-8",
    LC_ALL: "en_GB.UTF-8",
    // Where dbus-x11 is installed, WebKitGTK would start a session bus, and that a portal, whose file system in the home could
    // not be removed.
    DBUS_SESSION_BUS_ADDRESS: "disabled:",
    npm_config_cache: join(home, "npm-cache"),
    npm_config_globalconfig: join(home, "global-npmrc"),
    npm_config_userconfig: join(home, "user-npmrc"),
    npm_config_update_notifier: "false",
  };
}

/** Makes the environment of this process, and of the programs it starts, that of a test run. */
export function useTestEnvironment() {
  const environment = testEnvironment(temporaryHome());
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, environment);
}

/** Makes a home for `testEnvironment` that is removed when this process exits. */
export function temporaryHome() {
  const home = mkdtempSync(join(tmpdir(), "newsroom-elements-home-"));
  process.once("exit", () => rmSync(home, { recursive: true, force: true, maxRetries: 3 }));
  return home;
}
