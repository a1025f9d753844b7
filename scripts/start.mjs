/* `npm start`: installs and builds what is missing or outdated, then serves the demo. */
import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const usage = `npm start -- [--port 8080] [--lang en|da|ar] [--feed <file or http(s) URL>]`;
const root = fileURLToPath(new URL("..", import.meta.url));

const { port, lang, feed } = readOptions();
run("node", "scripts/setup.mjs");
if (newestIn("src") > newestIn("dist/script")) run("npm", "run", "build:script");
if (newestIn("src") > newestIn("dist/gateway")) run("npm", "run", "build:modules");
if (newestIn("themes") > newestIn("dist/themes")) run("npm", "run", "build:styles");
if (!newestIn("docs-static") || ["docs", "site"].some((folder) => newestIn(folder) > newestIn("docs-static")))
  run("npm", "run", "docs:build");
// Not at the top: it imports packages and files that the lines above install and build.
const { startDemo } = await import("../demo/server.mjs");
const demo = await start().catch((error) => fail(`The demo could not start: ${error.message}`));
console.log(
  `\nThe demo is at ${new URL(lang === "en" ? "" : `${lang}/`, demo.url)} (press Ctrl+C to stop it).`,
);
console.log(`The documentation is at ${new URL("docs/", demo.url)}, and its configurator shows any feed.`);
console.log(
  "You can subscribe there, publish a release in the demo's newsroom, and read it in the demo's inbox: no mail leaves this computer.",
);
for (const signal of ["SIGINT", "SIGTERM"])
  process.once(signal, () => demo.close().then(() => process.exit(0)));
if (/^https?:/i.test(feed))
  console.log(
    `The page fetches ${feed}, so that server must allow it (CORS: Access-Control-Allow-Origin).\n` +
      "If it does not, make a copy and use that: " +
      `node dist/cli/cli.js snapshot '${feed}' --out feed.json && npm start -- --feed feed.json`,
  );

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: "string" },
        lang: { type: "string", default: "en" },
        feed: { type: "string" },
      },
    });
    if (!["en", "da", "ar"].includes(values.lang))
      throw new Error(`The demo has no pages in "${values.lang}".`);
    if (values.port !== undefined && !/^\d{1,5}$/.test(values.port))
      throw new Error("--port must be a number.");
    return values;
  } catch (error) {
    return fail(`${error.message}\n${usage}`);
  }
}

/** Starts the demo at the requested port, or else at the first free one from 8080. */
async function start() {
  // npm runs scripts in the project's folder, but a path is relative to the folder where the user typed it.
  const options = {
    feed: feed && !/^https?:/i.test(feed) ? resolve(process.env.INIT_CWD ?? ".", feed) : feed,
  };
  if (port) return startDemo({ ...options, port: Number(port) });
  for (let candidate = 8080; candidate < 8100; candidate++) {
    try {
      return await startDemo({ ...options, port: candidate });
    } catch (error) {
      if (error.code !== "EADDRINUSE") throw error;
    }
  }
  return startDemo(options);
}

/** When the newest file in a folder was changed, in milliseconds; 0 if there are no files. */
function newestIn(folder) {
  try {
    const files = readdirSync(join(root, folder), { recursive: true });
    return Math.max(0, ...files.map((file) => statSync(join(root, folder, file)).mtimeMs));
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
    return 0;
  }
}

function run(command, ...args) {
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) process.exit(status ?? 1);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
