import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { test } from "node:test";
import { kept, testEnvironment } from "../helpers/test-environment.mjs";

const machine = {
  PATH: "/usr/bin",
  CI: "true",
  HOME: "/home/somebody",
  TZ: "Pacific/Honolulu",
  LANG: "ar_EG.UTF-8",
  LC_TIME: "da_DK.UTF-8",
  LANGUAGE: "da",
  NODE_ENV: "development",
  NODE_OPTIONS: "--max-old-space-size=64",
  NODE_PATH: "/usr/share/nodejs",
  HTTP_PROXY: "http://proxy.example",
  FORCE_COLOR: "1",
  DISPLAY: ":0",
  XDG_CONFIG_HOME: "/home/somebody/.config",
  npm_config_cache: "/home/somebody/.npm",
  npm_config_registry: "https://registry.example",
};

test("only named variables of the machine get through, and the others have fixed values", () => {
  const { PATH, ...rest } = testEnvironment("/home-of-tests", machine);
  assert.equal(PATH, `${dirname(process.execPath)}:/usr/bin`);
  assert.deepEqual(rest, {
    CI: "true",
    HOME: "/home-of-tests",
    USERPROFILE: "/home-of-tests",
    TZ: "Europe/Copenhagen",
    LANG: "en_GB.UTF-8",
    LC_ALL: "en_GB.UTF-8",
    DBUS_SESSION_BUS_ADDRESS: "disabled:",
    npm_config_cache: "/home-of-tests/npm-cache",
    npm_config_globalconfig: "/home-of-tests/global-npmrc",
    npm_config_userconfig: "/home-of-tests/user-npmrc",
    npm_config_update_notifier: "false",
  });
});

/** The environment variables that a text reads by name. */
const variablesIn = (text) =>
  [...text.matchAll(/process\.env(?:\.(\w+)|\["(\w+)"\])|\{([^{}]*)\} = process\.env/gu)].flatMap(
    ([, property, key, names]) => property ?? key ?? names.match(/\w+/gu),
  );

test("the search for variables finds each way to read one", () => {
  assert.deepEqual(variablesIn('process.env.ONE; process.env["TWO"]; const { THREE, FOUR } = process.env'), [
    "ONE",
    "TWO",
    "THREE",
    "FOUR",
  ]);
});

test("every variable that a test reads gets through or has a fixed value", () => {
  const folder = resolve(import.meta.dirname, "..");
  const files = readdirSync(folder, { recursive: true }).filter((file) => /\.(mjs|js|ts)$/u.test(file));
  const known = [...kept, ...Object.keys(testEnvironment("", {}))];
  // In a string that a bundler replaces, and in the example above.
  const elsewhere = ["NODE_ENV", "ONE", "TWO", "THREE", "FOUR"];
  for (const file of files)
    for (const name of variablesIn(readFileSync(resolve(folder, file), "utf8")))
      assert.ok(known.includes(name) || elsewhere.includes(name), `${file} reads ${name}`);
});

test("a program in that environment has its time zone and locale", () => {
  const code =
    "const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions(); console.log(timeZone, locale)";
  const output = execFileSync("node", ["--eval", code], {
    env: testEnvironment("/nowhere"),
    encoding: "utf8",
  });
  assert.equal(output, "Europe/Copenhagen en-GB\n");
});
