/* What other engines than axe say about stories that show every part: IBM's, Siteimprove's Alfa, and the Nu HTML checker.
   Part of `npm run test:more`; `npm run storybook:build` comes first. It installs the engines from the registry. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { installAccessibilityEngines, installHtmlChecker } from "../../scripts/install-tools.mjs";
import { serveStorybook } from "../../scripts/screenshots/storybook.mjs";
import { browser, skip as skipBrowser } from "../helpers/launch-chromium.mjs";

const built = resolve(import.meta.dirname, "../../storybook-static");
const skip = skipBrowser || (!existsSync(built) && "Storybook is not built: npm run storybook:build");
const folder = mkdtempSync(join(tmpdir(), "engines-"));
after(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));

const leftOut = new Set([
  // About whole pages. The stories are parts of a page.
  ...[
    "html_lang_exists",
    "page_title_exists",
    "skip_main_exists",
    "sia-r57",
    "sia-r59",
    "sia-r61",
    "sia-r87",
  ],
  // Advice: a heading that is followed by another.
  "sia-r78",
  // WCAG's level AAA: line height, targets of 44 pixels, contrast of 7:1.
  ...["sia-r73", "sia-r111", "sia-r66"],
]);

/** What they say of parts that were looked at and are as they should be. */
const known = [
  // Alfa takes no name from the content of a slot. Orca says the name.
  /sia-r8: <input [^>]*name="consent"/u,
];

/** Stories that together show every part of the elements. All stories would take minutes. */
const shown = [
  ..."found cards compact headlines corrected dialog nothing-found stale show-more"
    .split(" ")
    .map((name) => `press-list--${name}`),
  ..."whole images image-large video tools more not-found".split(" ").map((name) => `press-release--${name}`),
  ..."built invalid pending network".split(" ").map((name) => `subscribe-form--${name}`),
];

const faulty = "<main><img src='data:,'><input><button></button></main>";
let ibm, alfa, nu, storybook;

before(async () => {
  if (skip) return;
  installAccessibilityEngines(folder);
  ibm = readFileSync(join(folder, "node_modules/accessibility-checker-engine/ace.js"), "utf8");
  alfa = await loadAlfa();
  // In a folder of its own: npm removes what it does not know there.
  mkdirSync(join(folder, "nu"));
  nu = installHtmlChecker(join(folder, "nu"));
  storybook = await serveStorybook(built);
});
after(() => storybook?.close());

async function loadAlfa() {
  const { resolve } = createRequire(join(folder, "package.json"));
  const load = (name) => import(pathToFileURL(resolve(`@siteimprove/alfa-${name}`)));
  const names = ["act", "device", "dom", "http", "rules", "url", "web", "device/native", "dom/native"];
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await load(name)])));
}

/** What IBM's engine and Alfa call a fault in the page that is shown. */
async function faultsIn(page) {
  await page.evaluate(ibm);
  const byIbm = await page.evaluate(async () => {
    const { results } = await new globalThis.ace.Checker().check(globalThis.document, ["WCAG_2_2"]);
    return results
      .filter(({ value: [level, outcome] }) => level === "VIOLATION" && outcome === "FAIL")
      .map(({ ruleId, message, snippet }) => ({ rule: ruleId, what: `${message} ${snippet}` }));
  });
  return [...byIbm, ...(await faultsByAlfa(page))]
    .filter(({ rule }) => !leftOut.has(rule))
    .map(({ rule, what }) => `${rule}: ${what.replace(/\s+/gu, " ").slice(0, 300)}`);
}

async function faultsByAlfa(page) {
  const { act, device, dom, http, rules, url, web } = alfa;
  const screen = device.Device.from(
    await page.evaluate(`(${alfa["device/native"].Native.fromWindow})(window)`),
  );
  const tree = await page.evaluate(`(${alfa["dom/native"].Native.fromNode})(document)`);
  const address = url.URL.parse("https://host.example/").getUnsafe();
  const audited = web.Page.of(
    http.Request.of("GET", address),
    http.Response.of(address, 200),
    dom.Node.from(tree, screen),
    screen,
  );
  const outcomes = await act.Audit.of(audited, rules.default).evaluate();
  return Array.from(outcomes)
    .filter((outcome) => act.Outcome.isFailed(outcome))
    .map(({ rule, target }) => ({ rule: rule.uri.split("/").at(-1), what: String(target) }));
}

/** Runs in the page: the story as HTML, with shadow trees in place of the elements that have them. */
function htmlOf() {
  const write = (node) => {
    if (node.nodeType !== 1) return node.nodeType === 3 ? node.cloneNode() : undefined;
    const copy = node.shadowRoot ? globalThis.document.createElement("div") : node.cloneNode();
    const children = node.shadowRoot
      ? node.shadowRoot.childNodes
      : node.localName === "slot" && node.assignedNodes().length
        ? node.assignedNodes()
        : node.childNodes;
    // The checker does not know it.
    copy.removeAttribute("part");
    copy.append(...[...children].map(write).filter(Boolean));
    return copy;
  };
  return write(globalThis.document.querySelector("#storybook-root")).innerHTML;
}

const pageOf = (html) => `<!doctype html><html lang="en"><title>Story</title><body>${html}</body></html>`;

test(
  "IBM's engine, Alfa and the Nu checker find no fault in the stories that show every part (A1)",
  { skip },
  async (t) => {
    const files = [];
    const faults = [];
    const ids = [...shown];
    assert.deepEqual(
      ids.filter((id) => !storybook.stories.includes(id)),
      [],
    );
    const check = async () => {
      // A background tab draws no frames.
      const page = await browser.newPage({ type: "window" });
      for (let id; (id = ids.shift());) {
        await storybook.open(page, id);
        faults.push(...(await faultsIn(page)).map((fault) => `${id}: ${fault}`));
        const file = join(folder, `${id}.html`);
        writeFileSync(file, pageOf(await page.evaluate(htmlOf)));
        files.push(file);
      }
      await page.close();
    };
    await Promise.all([check(), check()]);
    const nu = checkHtml([...files.values()]);
    if (!nu) t.diagnostic("SKIPPED: the Nu checker needs Java, which is not installed");
    assert.deepEqual(
      faults.filter((fault) => !known.some((pattern) => pattern.test(fault))),
      [],
    );
  },
);

test("each engine finds faults where there are some (self-test)", { skip }, async () => {
  const page = await browser.newPage();
  await page.setContent(pageOf(faulty));
  const rules = (await faultsIn(page)).map((fault) => fault.split(": ")[0]);
  assert.ok(rules.includes("img_alt_valid"), rules.join());
  assert.ok(rules.includes("sia-r12"), rules.join());
  if (!nu) return;
  const file = join(folder, "faulty.html");
  writeFileSync(file, pageOf(faulty));
  assert.match(checkHtml([file]).join(), /must have an .*alt/u);
});

/** What the Nu checker says of files. */
function checkHtml(files) {
  const { stderr, error } = spawnSync("java", ["-jar", nu, "--errors-only", "--format", "json", ...files], {
    encoding: "utf8",
    maxBuffer: 1e8,
  });
  if (error) throw error;
  return JSON.parse(stderr).messages.map(
    ({ url, message, extract }) => `${url.split("/").at(-1)}: ${message} ${extract}`,
  );
}
