import { writeSync } from "node:fs";
import { inspect } from "node:util";
import { defaultReporter } from "@web/test-runner";
import { esbuildPlugin } from "@web/dev-server-esbuild";
import { installedEngines } from "./test/helpers/engines.mjs";
import { demoPages } from "./test/helpers/demo-pages.mjs";
import { emulatePlugin } from "./test/helpers/emulate-plugin.mjs";
import { feedServerPlugin } from "./test/helpers/feed-server-plugin.mjs";
import { collectGarbagePlugin } from "./test/helpers/collect-garbage-plugin.mjs";
import { pageServer } from "./test/helpers/page-server.mjs";
import { screenshotPlugin } from "./test/helpers/screenshot-plugin.mjs";
import { serverRenderingPlugin } from "./test/helpers/server-rendering-plugin.mjs";
import { publishedFiles } from "./test/helpers/published-files.mjs";
import { plainSummaryReporter } from "./test/helpers/plain-summary-reporter.mjs";
import { useTestEnvironment } from "./test/helpers/test-environment.mjs";

// The browsers inherit it: time zone, locale and home are the same on every machine.
useTestEnvironment();

// What Web Test Runner says about it is lost: its terminal keeps lines for the next frame, and it exits before that.
process.prependListener("uncaughtException", (error) =>
  writeSync(process.stderr.fd, `Error outside tests: ${inspect(error)}\n`),
);

const { BUILD: build } = process.env;
const pages = pageServer();
const demo = demoPages();

export default {
  // The tests in the other folders import modules that no build exports.
  files: build ? ["test/elements/**/*.test.ts", "!test/elements/inner/**"] : "test/**/*.test.ts",
  nodeResolve: true,
  concurrentBrowsers: 3,
  concurrency: 2,
  browsers: installedEngines(),
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 240_000,
  middleware: [publishedFiles(build), pages.middleware, demo.middleware],
  plugins: [
    emulatePlugin(),
    feedServerPlugin(),
    collectGarbagePlugin(),
    pages.plugin,
    demo.plugin,
    serverRenderingPlugin(),
    screenshotPlugin(),
    esbuildPlugin({
      ts: true,
      // The plugin's default target leaves decorators as they are, a syntax error in every engine.
      target: "es2022",
      tsconfig: new URL("./tsconfig.json", import.meta.url).pathname,
    }),
  ],
  testFramework: { config: { timeout: 30_000, forbidOnly: Boolean(process.env.CI) } },
  testRunnerHtml: () =>
    `<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8">
        <title>Test</title>
        <script type="module" src="/test/helpers/run-strictly.js"></script>
      </head>
      <body></body>
    </html>`,
  // Any other line in the console fails its file: see run-strictly.js.
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith("Lit is in dev mode"),
  reporters: [defaultReporter(), plainSummaryReporter()],
  coverageConfig: { include: ["src/**/*.ts"], reporters: ["text-summary", "lcovonly"] },
};
