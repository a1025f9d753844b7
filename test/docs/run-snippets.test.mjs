/* Runs the code in the documentation: HTML in a browser, under a strict policy and with `debug`; style rules in the same browser;
   scripts through the compiler, with the names that they import; shell and PHP through the shell's and PHP's own check of syntax.
   `npm run build` comes first. Other tests run the rest: gateway-settings.test.mjs the configurations, install-lines.mjs the
   installation, test/recipes/ the servers. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix, resolve } from "node:path";
import { test } from "node:test";
import ts from "typescript";
import { feedsOf, feedText } from "../../demo/newsroom/feeds.mjs";
import { releases } from "../../demo/newsroom/releases.mjs";
import { findProgram } from "../helpers/find-engine.mjs";
import { browser, skip } from "../helpers/launch-chromium.mjs";

const root = resolve(import.meta.dirname, "../..");

const pages = [
  "README.md",
  ...readdirSync(join(root, "docs"), { recursive: true })
    .filter((path) => path.endsWith(".md"))
    .map((path) => posix.join("docs", path.replaceAll("\\", "/"))),
].map((file) => ({ file, text: readFileSync(join(root, file), "utf8") }));

/** The code blocks in a language, those in lists included. */
const snippets = (language) =>
  pages.flatMap(({ file, text }) =>
    Array.from(
      text.matchAll(new RegExp(`^ *\`\`\`${language}\\n([^]*?)^ *\`\`\`$`, "gmu")),
      ([, code], index) => ({
        name: `${file}, ${language} ${index + 1}`,
        file,
        code,
      }),
    ),
  );

const host = "https://www.embassy.example";
const policy =
  "default-src 'none'; script-src 'self'; connect-src *; img-src *; require-trusted-types-for 'script'; trusted-types newsroom-elements";

/** One release has the id that the examples name. */
const feed = await (async () => {
  const feeds = feedsOf("https://newsroom.example", releases);
  const { items, ...rest } = JSON.parse(await feedText(feeds, "json-feed", { language: "en" }));
  delete rest.next_url;
  return JSON.stringify({ ...rest, items: [{ ...items[0], id: "14400002" }, ...items.slice(1)] });
})();

/** The body of a page with a snippet: without the script tags, of which some have a placeholder, and with `debug`. */
const bodyOf = (code) =>
  code
    .replace(/<script\b[^>]*\bsrc=[^]*?<\/script>/gu, "")
    .replace(/<link\b[^>]*>/gu, "")
    .replace(/<(press-list|press-release|subscribe-form)(?=[\s>])/gu, "<$1 debug");

/** What a browser says of a snippet: lines in the console, refused by the policy, failed. */
async function faultsOf(code) {
  const page = await browser.newPage();
  const faults = [];
  page.on("console", (message) => faults.push(message.text()));
  page.on("pageerror", (error) => faults.push(String(error)));
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    const url = new URL(request.url());
    const file =
      url.origin === host && url.pathname.startsWith("/newsroom-elements/") && url.pathname.slice(19);
    const headers = { "access-control-allow-origin": "*" };
    if (request.isNavigationRequest() && url.origin === host && url.pathname === "/")
      request.respond({
        contentType: "text/html; charset=utf-8",
        headers: { "content-security-policy": policy },
        body: `<!doctype html><html lang="en"><head><title>Snippet</title><script type="module" src="/newsroom-elements/newsroom-elements.js"></script></head><body>${bodyOf(code)}</body></html>`,
      });
    else if (file)
      request.respond({
        contentType: "text/javascript",
        body: readFileSync(join(root, "dist/script", file)),
      });
    else if (request.resourceType() === "image")
      request.respond({
        contentType: "image/svg+xml",
        headers,
        body: '<svg xmlns="http://www.w3.org/2000/svg"/>',
      });
    else if (url.pathname === "/favicon.ico") request.respond({ status: 204 });
    else request.respond({ contentType: "application/feed+json", headers, body: feed });
  });
  await page.goto(`${host}/`);
  await page.waitForFunction(() =>
    [...globalThis.document.querySelectorAll("press-list, press-release, subscribe-form")].every((element) =>
      element.matches(":defined:not(:state(loading))"),
    ),
  );
  faults.push(
    ...(await page.evaluate(() =>
      ["error", "not-found", "empty", "failed"].flatMap((state) =>
        Array.from(
          globalThis.document.querySelectorAll(
            `:is(press-list, press-release, subscribe-form):state(${state})`,
          ),
          ({ localName }) => `<${localName}> is ${state}`,
        ),
      ),
    )),
  );
  await page.close();
  return faults;
}

const ours = /<(press-list|press-release|subscribe-form)[\s>]/u;

/** Says that the page names no release, as in an example whose page is opened with `?release=`. */
const isExpected = (fault) => /release-id|from-url|\?release=/u.test(fault);

test(
  "the HTML in the documentation shows news and forms, and debug finds nothing in it (H5, X10)",
  { skip },
  async () => {
    const found = snippets("html").filter(({ code }) => ours.test(code));
    assert.ok(found.length > 30, `${found.length} snippets`);
    const faults = [];
    for (const { name, code } of found)
      for (const fault of await faultsOf(code)) if (!isExpected(fault)) faults.push(`${name}: ${fault}`);
    assert.deepEqual(faults, []);
  },
);

test("the check finds a misspelt attribute and a script of the snippet's own", { skip }, async () => {
  assert.match((await faultsOf('<press-list src="/feed" layuot="cards"></press-list>')).join(), /layuot/u);
  assert.match(
    (await faultsOf('<press-list src="/feed" onclick="alert(1)"></press-list>')).join(),
    /Content Security Policy/u,
  );
});

/** The rules of a style sheet that a browser leaves out. */
const lostRules = (page, css) =>
  page.evaluate((text) => {
    const sheet = new globalThis.CSSStyleSheet();
    sheet.replaceSync(text);
    const count = (rules) => [...rules].reduce((sum, rule) => sum + 1 + count(rule.cssRules ?? []), 0);
    const empty = (rules) =>
      [...rules].flatMap((rule) => [
        ...(rule.style && !rule.style.length && !rule.cssRules?.length ? [rule.selectorText] : []),
        ...empty(rule.cssRules ?? []),
      ]);
    return [
      text.replace(/\/\*[^]*?\*\//gu, "").split("{").length - 1 - count(sheet.cssRules),
      empty(sheet.cssRules),
    ];
  }, css);

test("the style rules in the documentation are understood by a browser", { skip }, async () => {
  const page = await browser.newPage();
  for (const { name, code } of snippets("css")) assert.deepEqual(await lostRules(page, code), [0, []], name);
  assert.deepEqual(await lostRules(page, "a:nonsense(b) { color: red } b { colour: red }"), [1, ["b"]]);
  await page.close();
});

/** What is wrong with a script: its syntax, or a name that it imports and that is not there. */
async function faultsOfScript(code) {
  const { diagnostics } = ts.transpileModule(code, {
    reportDiagnostics: true,
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ESNext, allowJs: true },
    fileName: "snippet.js",
  });
  const faults = diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
  for (const [, names, path] of code.matchAll(/import \{([^}]*)\} from "(newsroom-elements[^"]*)"/gu)) {
    const module = await import(path);
    for (const name of names.split(",").map((one) => one.trim().split(" as ")[0]))
      if (name && !(name in module)) faults.push(`${path} has no ${name}`);
  }
  return faults;
}

test("the scripts in the documentation are well-formed, and import what there is", async () => {
  for (const { name, code } of snippets("js")) assert.deepEqual(await faultsOfScript(code), [], name);
  assert.equal((await faultsOfScript("const a = ;")).length, 1);
  assert.deepEqual(await faultsOfScript('import { loadFeeed } from "newsroom-elements/feed";'), [
    "newsroom-elements/feed has no loadFeeed",
  ]);
});

/** What a program that reads code from its input says of it. */
const checkWith = (program, args, input) => {
  const { status, stdout, stderr } = spawnSync(program, args, { input, encoding: "utf8" });
  return status === 0 ? "" : stdout + stderr;
};

test("the shell lines in the documentation are well-formed", { skip: process.platform === "win32" }, () => {
  for (const { name, code } of snippets("sh"))
    // A placeholder such as <token> stands for a word.
    assert.equal(checkWith("sh", ["-n"], code.replace(/<[\w -]+>/gu, "word")), "", name);
  assert.notEqual(checkWith("sh", ["-n"], "if true; then"), "");
});

const php = findProgram("php");
test("the PHP in the documentation is well-formed", { skip: !php && "PHP is not installed" }, () => {
  for (const { name, code } of snippets("php"))
    assert.equal(checkWith(php, ["-l"], code.startsWith("<?php") ? code : `<?php\n${code}`), "", name);
});

test("every language of code in the documentation has a check here or elsewhere", () => {
  const languages = new Set(
    pages.flatMap(({ text }) => Array.from(text.matchAll(/^ *```([a-z]+)/gmu), ([, name]) => name)),
  );
  // In gateway-settings.test.mjs: json, jsonc. Policies, addresses and output: text. Parts of files that test/recipes/ runs: ini,
  // yaml. Files of the examples for hosts, which are built and opened by their own tests: the rest.
  const known = ["html", "css", "js", "sh", "php", "json", "jsonc", "text", "ini", "yaml", "md"].concat([
    "ts",
    "tsx",
    "jsx",
    "vue",
    "svelte",
    "astro",
    "njk",
    "typoscript",
    "twig",
  ]);
  assert.deepEqual(
    [...languages].filter((name) => !known.includes(name)),
    [],
  );
  assert.ok(existsSync(join(root, "test/docs/gateway-settings.test.mjs")));
});
