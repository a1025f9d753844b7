/* The examples, each a project of its own that has installed the packed package: their types are checked, they are built, and a
   browser opens them, with and without JavaScript. `npm run build` comes first. HOSTS names those to try, by default all. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { after, test } from "node:test";
import { installTools } from "../../scripts/install-tools.mjs";
import { browser, skip } from "../helpers/launch-chromium.mjs";
import { temporaryHome, testEnvironment } from "../helpers/test-environment.mjs";
import { checkLook } from "./helpers/check-look.mjs";
import { startNewsroom } from "./helpers/newsroom.mjs";
import { openSlowly } from "./helpers/first-paint.mjs";
import { run, serve } from "./helpers/programs.mjs";
import { serveFolder } from "./helpers/serve-folder.mjs";

const project = resolve(import.meta.dirname, "../..");

/**
 * Those that a change of the package breaks most easily come first.
 *
 * - `folder` is served, with a strict Content Security Policy and Trusted Types, or else `server` is started, with the port in PORT,
 *   and sends a policy of its own. `fallback` is the page for each address that has none.
 * - `trustedTypes`: the policies of Trusted Types that a folder's pages make.
 * - `strict`: the address of the list under a strict policy. Without it, all pages have one.
 * - `withoutTrustedTypes`: why the policy does not require Trusted Types.
 * - `newerNode`: needs a later version of Node than the oldest that the package supports.
 * - `release`: the address of a release. `releaseWithoutScript`: whether its text is in the page's HTML.
 */
const examples = {
  next: {
    server: ["next", "start"],
    strict: "/strict",
    withoutTrustedTypes: "Turbopack gives addresses of scripts as text",
    release: "/news/2",
    releaseWithoutScript: true,
    ownWords: true,
  },
  react: {
    folder: "dist",
    fallback: "index.html",
    trustedTypes: "lit-html newsroom-elements",
    release: "/news/2",
    ownWords: true,
  },
  vue: {
    folder: "dist",
    fallback: "index.html",
    trustedTypes: "vue lit-html newsroom-elements",
    release: "/news/2",
    ownWords: true,
  },
  sveltekit: {
    server: ["vite", "preview", "--port", "PORT"],
    release: "/news/2",
    releaseWithoutScript: true,
  },
  astro: {
    folder: "dist",
    trustedTypes: "lit-html newsroom-elements",
    newerNode: true,
    release: "/news/2/",
    releaseWithoutScript: true,
  },
  angular: {
    folder: "dist/browser",
    trustedTypes: "angular lit-html newsroom-elements",
    newerNode: true,
    release: "/news/2",
    releaseWithoutScript: true,
    ownWords: true,
  },
  nuxt: {
    server: ["node", ".output/server/index.mjs"],
    newerNode: true,
    release: "/news/2",
    releaseWithoutScript: true,
  },
  html: { folder: "dist", trustedTypes: "newsroom-elements", release: "/release.html?release=2" },
  htmx: {
    server: ["node", "server.js"],
    withoutTrustedTypes: "htmx reads HTML without a policy",
    isBuilt: true,
    release: "/news/2",
    releaseWithoutScript: true,
  },
  eleventy: {
    folder: "_site",
    trustedTypes: "newsroom-elements",
    release: "/news/2/",
    releaseWithoutScript: true,
  },
};

/** Files that are put into the copy of an example before it is built: types that must be right, and pages of the test's own. */
const additions = {
  next: { "next-pages": "app", "next-policy": "." },
  react: { "types/react.tsx": "src/types-in-react.tsx", "types/preact.tsx": "src/types-in-preact.tsx" },
  vue: { "types/TypesInVue.vue": "src/TypesInVue.vue" },
  nuxt: { "types/TypesInVue.vue": "app/components/TypesInVue.vue", "nuxt-pages": "app/pages" },
  sveltekit: { "types/Right.svelte": "src/lib/Right.svelte" },
};

const names = process.env.HOSTS?.split(/[ ,]+/u) ?? Object.keys(examples);
const folder = mkdtempSync(join(tmpdir(), "hosts-"));
const newsroom = await startNewsroom();
after(() => {
  newsroom.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

/** The address in the examples. */
const exampleOrigin = "https://newsroom.example";

const packing = pack();
const newerPrograms = names.some((name) => examples[name].newerNode)
  ? (mkdirSync(join(folder, "node")), installTools("24", join(folder, "node")))
  : undefined;

// One is installed while the one before is built.
let previous = packing;
const installing = new Map(
  names.map((name) => {
    previous = previous.then(() => install(name));
    // The test of the example reports it.
    previous.catch(() => {});
    return [name, previous];
  }),
);

async function pack() {
  const env = testEnvironment(temporaryHome());
  const [{ filename }] = JSON.parse(
    execFileSync("npm", ["pack", "--json", "--silent", "--pack-destination", folder], { cwd: project, env }),
  );
  cpSync(join(folder, filename), join(folder, "newsroom-elements.tgz"));
}

/** The environment of an example: it asks the registry, so it uses the machine's npm configuration. */
const environmentOf = (name) => ({
  ...process.env,
  CI: "true",
  NEXT_TELEMETRY_DISABLED: "1",
  ASTRO_TELEMETRY_DISABLED: "1",
  NUXT_TELEMETRY_DISABLED: "1",
  PATH: [
    join(siteOf(name), "node_modules/.bin"),
    ...(examples[name].newerNode ? [newerPrograms] : []),
    process.env.PATH,
  ].join(delimiter),
});

const siteOf = (name) => join(folder, "examples", name);

/** Copies an example, with the address of the test's newsroom, and installs what it needs. */
async function install(name) {
  const site = siteOf(name);
  const source = join(project, "examples", name);
  const leftOut = /[/\\](node_modules|dist|_site|\.next|\.nuxt|\.output|\.svelte-kit|\.astro)$/u;
  cpSync(source, site, { recursive: true, filter: (path) => !leftOut.test(path) });
  for (const [from, to] of Object.entries(additions[name] ?? {}))
    cpSync(join(import.meta.dirname, from), join(site, to), { recursive: true });
  for (const entry of readdirSync(site, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const text = readFileSync(file, "utf8");
    if (text.includes(exampleOrigin)) writeFileSync(file, text.replaceAll(exampleOrigin, newsroom.origin));
  }
  const npm = (...args) => run(["npm", ...args, ...npmOptions], { cwd: site, env: environmentOf(name) });
  await npm("ci");
  // Preact has no example, but types.
  if (name === "react") await npm("install", "--no-save", "preact@10.29.0");
}

const npmOptions = ["--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts"];

/** Starts the server of an example, or serves its folder. */
function open(t, name, server = examples[name].server) {
  const site = siteOf(name);
  if (examples[name].folder) {
    const headers = {
      "Content-Security-Policy": [
        "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'self'; img-src data:",
        `connect-src ${newsroom.origin}; form-action ${newsroom.origin}`,
        `require-trusted-types-for 'script'; trusted-types ${examples[name].trustedTypes}`,
      ].join("; "),
    };
    return serveFolder(t, join(site, examples[name].folder), headers, examples[name].fallback);
  }
  const [program, ...args] = server.map((word) => (word === "PORT" ? "0" : word));
  return serve(t, [program, ...args], { cwd: site, env: { ...environmentOf(name), PORT: "0" } });
}

/**
 * Opens a page for a while, with what is written to its console. Its reader is in New York, so a time zone of the page's own shows.
 * Only one is open at a time: a browser paints no page in the background.
 */
async function withPage({ scripts = true }, use) {
  const page = await browser.newPage();
  // A development server builds a page when it is asked for it.
  page.setDefaultTimeout(120_000);
  const lines = [];
  page.on("console", (message) => {
    // A development server has Lit's development build.
    if (["warn", "error"].includes(message.type()) && !message.text().startsWith("Lit is in dev mode"))
      lines.push(message.text());
  });
  page.on("pageerror", (error) => lines.push(error.message));
  page.on("requestfailed", (request) => {
    // A page that the reader leaves ends its requests.
    if (request.failure()?.errorText !== "net::ERR_ABORTED") lines.push(request.url());
  });
  try {
    await page.setJavaScriptEnabled(scripts);
    await page.evaluateOnNewDocument(() =>
      globalThis.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
        console.error(`The policy refuses ${blockedURI}: ${violatedDirective}`),
      ),
    );
    await page.emulateTimezone("America/New_York");
    await use(page, lines);
  } catch (error) {
    throw new Error([`${page.url()}: ${error.message}`, ...lines].join("\n"), { cause: error });
  } finally {
    await page.close();
  }
}

/** Waits for an element. Only for what is visible does Puppeteer look again when something in a shadow tree has changed. */
const find = (page, selector) => page.waitForSelector(selector, { visible: true });

/** A page without a violation tells something only under a policy that can be violated. */
function checkPolicy(name, policy) {
  assert.match(policy, /default-src 'none'/u);
  assert.match(policy, /script-src '/u);
  assert.doesNotMatch(policy, /unsafe-inline|unsafe-eval|http:(?!\/\/127)|https:|\*/u);
  assert.equal(policy.includes("require-trusted-types-for 'script'"), !examples[name].withoutTrustedTypes);
}

/**
 * Opens the list, two releases and the form as a reader does.
 *
 * @param {string} [list] The address of the list.
 * @returns {Promise<string>} the path of a release whose id has slashes, spaces and more.
 */
async function useSite(page, lines, name, origin, list = "/") {
  const { release, ownWords, strict = "/" } = examples[name];
  const response = await page.goto(`${origin}${list}`);
  if (list === strict) checkPolicy(name, response.headers()["content-security-policy"]);
  await find(page, "press-list >>> [part=item] time");
  assert.equal((await page.$$("press-list >>> [part=item]")).length, 3);
  const date = await page.$eval("press-list >>> [part=item] time", (time) => time.textContent);
  assert.match(date, /12[:.]00/u, "the page's time zone");
  if (ownWords)
    assert.equal(
      await page.$eval("press-list >>> [part~=more-button]", (button) => button.textContent.trim()),
      "Older news",
    );
  await page.locator("press-list >>> [part~=more-button]").click();
  await find(page, "press-list >>> [part=item]:nth-child(5)");

  const before = newsroom.subscriptions.length;
  const field = "input[name=email]";
  await find(page, "subscribe-form:defined");
  const email =
    (await page.$(`subscribe-form ${field}`)) ?? (await find(page, `subscribe-form >>> ${field}`));
  await checkLook(page);
  await email.type("reader@mail.example");
  const consent =
    (await page.$("subscribe-form input[type=checkbox]")) ??
    (await page.$("subscribe-form >>> input[type=checkbox]"));
  await consent.click();
  await email.press("Enter");
  await find(page, "subscribe-form >>> ::-p-text(Check your email)");
  assert.deepEqual(
    newsroom.subscriptions.slice(before).map((fields) => fields.get("email")),
    ["reader@mail.example"],
  );

  await page.locator("press-list >>> ::-p-text(Ternmark opens embassy 2)").click();
  await find(page, "press-release >>> ::-p-text(The text of release 2)");
  const { pathname, search } = new URL(page.url());
  assert.equal(pathname + search, release);
  await page.goBack();
  await page.locator("press-list >>> ::-p-text(Ternmark opens embassy 3)").click();
  await find(page, "press-release >>> ::-p-text(The text of release 3)");
  await page.reload();
  await find(page, "press-release:defined >>> ::-p-text(The text of release 3)");
  assert.deepEqual(lines, []);
  return page.url().slice(origin.length);
}

/** Sees the list and a release before any script, and then while the elements take over. */
async function seeFirstPaint(name, origin) {
  const { release, releaseWithoutScript } = examples[name];
  const textOf = (page, selector) => page.$eval(selector, (element) => element.innerText);
  const feed = `${newsroom.origin}/feed.json`;

  await withPage({}, async (page, lines) => {
    const seen = await openSlowly(
      page,
      `${origin}/`,
      {
        first: "press-list:not(:defined)",
        async look() {
          const text = await textOf(page, "press-list");
          for (const number of [1, 2, 3]) assert.ok(text.includes(`Ternmark opens embassy ${number}`), text);
          assert.ok(await page.$("subscribe-form:not(:defined) ::-p-text(Subscribe)"), "the form");
        },
        async takenOver() {
          await find(page, "press-list >>> [part=item] time");
          await find(page, "subscribe-form:defined");
        },
      },
      feed,
    );
    assert.deepEqual({ ...seen, lines }, { shifts: [], feedRequests: 0, lines: [] });
  });

  await withPage({}, async (page, lines) => {
    const seen = await openSlowly(
      page,
      `${origin}${release}`,
      {
        first: "main",
        async look() {
          if (releaseWithoutScript)
            assert.match(await textOf(page, "press-release:not(:defined)"), /The text of release 2/u);
          else assert.ok(await page.$(`main a[href^="${newsroom.origin}"]`), "a link to the newsroom");
        },
        takenOver: () => find(page, "press-release:defined >>> ::-p-text(The text of release 2)"),
      },
      feed,
    );
    const feedRequests = releaseWithoutScript ? 0 : 1;
    assert.deepEqual({ ...seen, lines }, { shifts: [], feedRequests, lines: [] });
  });
}

/** Reads the list, releases and the form as a reader without JavaScript does. */
async function readWithoutScripts(page, name, origin, otherRelease) {
  const { release, releaseWithoutScript } = examples[name];
  await page.goto(`${origin}/`);
  const links = await page.$$eval("press-list li a", (found) => found.map((one) => one.textContent));
  assert.deepEqual(
    links,
    [1, 2, 3].map((number) => `Ternmark opens embassy ${number}`),
  );
  assert.match(await page.$eval("press-list time", (time) => time.textContent), /12[:.]00/u);
  await checkLook(page);
  await page.type("input[name=email]", "reader@mail.example");
  await page.click("input[name=consent]");
  await Promise.all([page.waitForNavigation(), page.click("form button")]);
  assert.equal(await page.$eval("h1", (heading) => heading.textContent), "Check your email");
  for (const [number, path] of [
    [2, release],
    [3, otherRelease],
  ]) {
    await page.goto(`${origin}${path}`);
    const text = await page.$eval("body", (body) => body.innerText);
    if (releaseWithoutScript)
      assert.match(text, new RegExp(`The text of release ${number}, with a link`, "u"));
    assert.ok(await page.$(`a[href^="${newsroom.origin}"]`), "a link to the newsroom");
  }
}

/** Reads the list, and the page that a release under embargo would have. */
async function lookForWithheld(name, origin) {
  for (const path of ["/", examples[name].release.replace("2", "6")]) {
    const html = await (await fetch(`${origin}${path}`)).text();
    assert.doesNotMatch(html, /Ternmark opens embassy 6|The text of release 6/u, path);
  }
}

for (const name of names) {
  test(
    `the example ${name}: types, build, browser, policy, without JavaScript, and before it (H2, P4)`,
    { skip },
    async (t) => {
      await installing.get(name);
      if (!examples[name].isBuilt)
        await run(["npm", "run", "build"], { cwd: siteOf(name), env: environmentOf(name) });
      const origin = await open(t, name);
      let otherRelease;
      await withPage({}, async (page, lines) => {
        otherRelease = await useSite(page, lines, name, origin);
      });
      if (examples[name].strict)
        await withPage({}, (page, lines) => useSite(page, lines, name, origin, examples[name].strict));
      await withPage({ scripts: false }, (page) => readWithoutScripts(page, name, origin, otherRelease));
      await lookForWithheld(name, origin);
      await seeFirstPaint(name, origin);
    },
  );
}

/** Checks a file with faults in an example, with the example's own tool, and gives what the tool says. */
async function failingCheck(name, file, target, ...command) {
  cpSync(join(import.meta.dirname, file), join(siteOf(name), target));
  try {
    return await run(command, { cwd: siteOf(name), env: environmentOf(name) });
  } catch (error) {
    return error.message;
  } finally {
    rmSync(join(siteOf(name), target));
  }
}

/** The lines of a file that are to be faults. */
const tagsIn = (file) =>
  readFileSync(join(import.meta.dirname, file), "utf8")
    .split("\n")
    .flatMap((line, index) => (/^\s*<(press|subscribe)-/u.test(line) ? [index + 1] : []));

if (names.includes("sveltekit"))
  test("svelte-check finds each wrong name, value and event (H3)", async () => {
    await installing.get("sveltekit");
    const file = "types/Wrong.svelte";
    const said = await failingCheck(
      "sveltekit",
      file,
      "src/lib/Wrong.svelte",
      ...["svelte-check", "--output", "machine", "--threshold", "error"],
    );
    const lines = [...said.matchAll(/ERROR "src\/lib\/Wrong\.svelte" (\d+):/gu)].map(([, line]) =>
      Number(line),
    );
    assert.deepEqual([...new Set(lines)], tagsIn(file), said);
  });

if (names.includes("angular"))
  test("Angular's compiler finds each wrong property, value and event (X1)", async () => {
    await installing.get("angular");
    const file = "types/wrong.angular.ts";
    const said = await failingCheck(
      "angular",
      file,
      "src/wrong.ts",
      ...["ngc", "--noEmit", "-p", "tsconfig.json"],
    );
    const lines = [...said.replace(/\x1b\[[\d;]*m/gu, "").matchAll(/^src\/wrong\.ts:(\d+):/gmu)];
    assert.deepEqual(
      [...new Set(lines.map(([, line]) => Number(line)))].sort((a, b) => a - b),
      tagsIn(file),
      said,
    );
  });

if (names.includes("nuxt"))
  test("Nuxt writes no object as text, and gives it to the element as a property", { skip }, async (t) => {
    await installing.get("nuxt");
    const origin = await open(t, "nuxt");
    const html = await (await fetch(`${origin}/objects`)).text();
    assert.match(html, /A release of the page&#39;s own/u);
    assert.doesNotMatch(html, /\[object Object\]/u);
    await withPage({}, async (page, lines) => {
      await page.goto(`${origin}/objects`);
      await find(page, "press-list >>> ::-p-text(A release of the page's own)");
      await find(page, "press-list >>> ::-p-text(Older news)");
      await find(page, "#loaded::-p-text(A release)");
      assert.deepEqual(lines, []);
    });
  });

if (names.includes("next"))
  test(
    "while React takes over, the component keeps what a tag loses, without a warning",
    { skip },
    async (t) => {
      await installing.get("next");
      const site = { cwd: siteOf("next"), env: { ...environmentOf("next"), PORT: "0" } };
      const origin = await serve(t, ["next", "dev"], site);

      await t.test("the example, while developing", () =>
        withPage({}, (page, lines) => useSite(page, lines, "next", origin)),
      );

      await t.test("objects and listeners", () =>
        withPage({}, async (page) => {
          await page.goto(`${origin}/dropped`);
          await find(page, "#component >>> ::-p-text(A release of the page's own)");
          await find(page, "#loaded::-p-text(A release)");
          await page.waitForSelector("#tag:defined");
          const loaded = await page.$eval("#tag-loaded", (one) => one.textContent);
          assert.equal(loaded, "nothing", "Is the component needed?");
        }),
      );

      await t.test("what differs is found", () =>
        withPage({}, async (page, lines) => {
          const said = new Promise((done) => page.once("pageerror", done));
          await page.goto(`${origin}/mismatch`);
          await Promise.race([said, find(page, "p::-p-text(browser)")]);
          assert.match(lines.join("\n"), /hydrat/iu);
        }),
      );
    },
  );
