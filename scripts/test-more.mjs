/* `npm run test:more`: the checks that take longer than those of `npm test`. A failure does not stop the checks after it.
   Runs after `npm test`, or at least after `npm run build`. The checks are in two rows; those that need a quiet machine are at the
   end of the first, when the second has ended. */
import { temporaryHome, testEnvironment } from "../test/helpers/test-environment.mjs";
import { engineNames } from "../test/helpers/find-engine.mjs";
import { installServers, nodeVersions } from "./install-tools.mjs";
import { runSteps } from "./run-steps.mjs";

const env = testEnvironment(temporaryHome());
// `npm test` has run on this version already.
const isRunning = (version) => `${process.versions.node}.`.startsWith(`${version}.`);

const [firstEngine, ...otherEngines] = engineNames;

installServers();
const passed = await runSteps([
  ...Object.keys(nodeVersions)
    .filter((version) => !isRunning(version))
    .map((version, index) => ({
      name: `clean clone on Node ${version}`,
      isBeside: index > 0,
      command: [process.execPath, "scripts/test-clean-clone.mjs", version],
    })),
  // `npm test` has tested dist/script in the first engine.
  ...[
    ["script", ...otherEngines],
    ["single", firstEngine],
    ["npm", firstEngine],
  ].map(([build, ...engines]) => ({
    name: `published files: ${build} in ${engines.join(" and ")}`,
    command: [process.execPath, "scripts/test-published.mjs", build, ...engines],
    env,
  })),
  {
    name: "published files with a fault",
    command: [process.execPath, "--test", "test/package/faulty-builds.mjs"],
    env,
  },
  {
    name: "every story in a language that is 40 % longer than English",
    command: ["npx", "wtr", "--files", "test/stories/pseudo-language.ts"],
    env: { ...env, BROWSERS: firstEngine },
  },
  {
    // Only a profile of its own makes it force them. `npm test` does it in Chromium.
    name: "every story with forced colors in Firefox",
    command: [
      "npx",
      "wtr",
      "--files",
      "test/stories/forced-colors.test.ts",
      "test/helpers/forced-colors.test.ts",
    ],
    env: { ...env, BROWSERS: "firefox", FORCED_COLORS: "1" },
  },
  {
    name: "the news in pages of PHP, nginx and Varnish",
    command: [
      process.execPath,
      "--test",
      ...["php", "cms", "nginx", "varnish"].map((server) => `test/recipes/fragment-${server}.mjs`),
    ],
    env,
  },
  {
    // Installs the hosts from registries, so it uses the machine's configuration. WordPress Playground is in the second row.
    name: "the elements in real hosts",
    command: [process.execPath, "scripts/test-hosts.mjs", "-wordpress-playground"],
  },
  {
    // Installs the checker from the registry, so it uses the machine's npm configuration.
    name: "mails and pages: HTML checker, accessibility, width",
    isBeside: true,
    command: [process.execPath, "--test", "test/gateway/mails-in-programs.mjs"],
  },
  {
    // Installs them from the registry, too.
    name: "stories in three more checkers of accessibility and HTML",
    isBeside: true,
    command: [process.execPath, "--test", "test/stories/other-engines.mjs"],
  },
  {
    name: "killed with -9 while it sends, on both databases, 10 rounds with 1, 2 and 5 processes",
    isBeside: true,
    command: [process.execPath, "--test", "test/gateway/delivery-crash.test.mjs"],
    env: { ...env, CRASH_ROUNDS: "10" },
  },
  {
    name: "killed with -9 at each point on the way of news, on both databases, with 1 and 5 processes",
    isBeside: true,
    command: [process.execPath, "--test", "test/gateway/crash-points.test.mjs"],
    env: { ...env, CRASH_ROUNDS: "1" },
  },
  {
    name: "mails through Postfix",
    isBeside: true,
    command: [process.execPath, "--test", "test/gateway/postfix.mjs"],
    env,
  },
  {
    name: "bounces from an IMAP server",
    isBeside: true,
    command: [process.execPath, "--test", "test/gateway/imap.mjs"],
    env,
  },
  {
    // Installs them from the registry, so it uses the machine's npm configuration.
    name: "server rendering in Deno, Bun and workers",
    isBeside: true,
    command: [process.execPath, "--test", "test/ssr/other-runtimes.mjs"],
  },
  {
    // Installs the gateway's packages from the registry, so it uses the machine's npm configuration.
    name: "the lines of the page about installation",
    isBeside: true,
    command: [process.execPath, "--test", "test/docs/install-lines.mjs"],
  },
  {
    // Takes them from the registry, too.
    name: "presets beside the design systems that they are made for",
    isBeside: true,
    command: [process.execPath, "--test", "test/themes/design-systems.mjs"],
  },
  {
    // Installs it from the registry, too.
    name: "a page of Vue that a server has rendered",
    isBeside: true,
    command: [process.execPath, "--test", "test/ssr/vue-page.mjs"],
  },
  {
    name: "what each patch of a library saves",
    isBeside: true,
    command: [process.execPath, "--test", "test/package/patch-savings.mjs"],
    env,
  },
  {
    name: "fuzzing, 20 times as long",
    isBeside: true,
    command: [process.execPath, "--test", "test/fuzz/fuzz.test.mjs"],
    env: { ...env, FUZZ_RUNS: "4000" },
  },
  {
    name: "kill -9 while readers subscribe, 5 times as often",
    isBeside: true,
    command: [process.execPath, "--test", "test/gateway/storage-crash.test.mjs"],
    env: { ...env, CRASH_RUNS: "5" },
  },
  {
    name: "processes that match releases are killed, 10 times as often",
    isBeside: true,
    command: [process.execPath, "--test", "test/gateway/news-crash.test.mjs"],
    env: { ...env, CRASH_RUNS: "10" },
  },
  {
    name: "growth of the steps of reading and sanitizing, for all inputs",
    isBeside: true,
    command: [
      process.execPath,
      "--test",
      "test/feed/growth.test.mjs",
      "test/growth/sanitize-on-server.test.mjs",
    ],
    env: { ...env, GROWTH_ALL: "1" },
  },
  {
    // After the other hosts have ended in the first row: two block editors at once are slow on two cores.
    name: "the plugin in WordPress Playground",
    isBeside: true,
    command: [process.execPath, "scripts/test-hosts.mjs", "wordpress-playground"],
  },
  {
    name: "what a screen reader says in nine tasks",
    command: [process.execPath, "scripts/speech.mjs"],
    env,
  },
  {
    // Installs it from the registry, so it uses the machine's npm configuration.
    name: "the documentation's website in Lighthouse",
    command: [process.execPath, "--test", "test/site/lighthouse.mjs"],
  },
  {
    name: "attack vectors in every engine",
    command: [process.execPath, "scripts/security.mjs", "--every", "10"],
    env,
  },
  {
    name: "a hostile newsroom in every engine",
    command: [process.execPath, "scripts/hostile.mjs"],
    env,
  },
  {
    name: "pages are painted within their budgets",
    command: [process.execPath, "scripts/bench/speed-budgets.mjs"],
    env,
  },
]);
process.exitCode = passed ? 0 : 1;
