import assert from "node:assert/strict";
import { test } from "node:test";
import { ESLint } from "eslint";

const eslint = new ESLint();

/** Each is linted in the place of a file that exists, since the rules know types and folders. */
const forbidden = {
  "layers/one-way-imports": {
    "src/release/release.ts": [
      'import "../feed/feed.js";',
      'export * from "../locales/da.js";',
      'import { css } from "lit";',
    ],
    "src/feed/feed.ts": [
      'import "../elements/press-list/press-list.js";',
      'import "../locales/da.js";',
      'import "../index.js";',
      'import { html } from "lit";',
      'await import("../sanitize/sanitize-html.js");',
      'export type Html = import("../sanitize/sanitize-html.js").Html;',
      'import type { Locale } from "../locales/locale.js";',
    ],
    "src/feed/formats/json-feed.ts": ['import "../../elements/press-list/press-list.js";'],
    "src/events/press-load-event.ts": ['import { FeedError } from "../feed/feed-error.js";'],
    "src/locales/da.ts": ['import "../subscribe/subscribe-error.js";'],
    "src/controllers/feed-controller.ts": ['import "../elements/press-list/press-list.js";'],
    "src/sanitize/sanitize-html.ts": ['import createDOMPurify from "dompurify";'],
    "src/elements/press-list/press-list.ts": ['import createDOMPurify from "dompurify";'],
    "src/script/press-list.ts": ['import "../feed/load-feed.js";'],
    "src/check/report.ts": ['import "../elements/shared/heading.js";', 'import "node:fs";'],
    "src/snapshot/take-snapshot.ts": ['import "../check/report.js";', 'import "undici";'],
    "src/gateway/create-gateway.ts": [
      'import "../elements/shared/heading.js";',
      'import "node:net";',
      'import "undici";',
      'import "@hono/node-server";',
      'import "../events/press-load-event.js";',
    ],
    "src/gateway/storage/subscription-store.ts": [
      'import "@libsql/client";',
      'await import("nodemailer");',
      'import type { Challenge } from "altcha-lib/v1/types";',
    ],
  },
  "no-restricted-syntax": {
    "src/elements/press-list/press-list.ts": [
      'import { unsafeHTML } from "lit/directives/unsafe-html.js";',
      'import * as directives from "lit/directives/unsafe-svg.js";',
      'await import("lit/directives/style-map.js");',
      'import { unsafeStatic } from "lit/static-html.js";',
      'import { ref } from "lit/directives/ref.js";',
      'import { repeat } from "lit/directives/repeat.js"; export { repeat };',
      'import { Directive } from "lit/directive.js"; export class Mine extends Directive {}',
      'import { css } from "lit"; export const styles = css`a { gap: ${css`1em`}; }`;',
      'document.body.innerHTML = "<b>";',
      'document.body["outerHTML"] = "<b>";',
      'document.body.innerHTML += "<b>";',
      'Object.assign(document.body, { innerHTML: "<b>" });',
      'document.body.insertAdjacentHTML("beforeend", "<b>");',
      'document.body.setHTMLUnsafe("<b>");',
      'document.write("<b>");',
      'document.createElement("iframe").srcdoc = "<b>";',
      'document.body.setAttribute("onclick", "go()");',
      'document.body.setAttribute("style", "color: red");',
      'document.body.style.cssText = "color: red";',
      'addEventListener("message", () => {});',
      'window.addEventListener("message", () => {});',
      "window.onmessage = () => {};",
      "export let count = 0;",
      "export class Item { static properties = { more: { type: Object } }; }",
      "export class Item { static properties = { more: { converter: String } }; }",
      'import { until } from "lit/directives/until.js"; export { until };',
      "export const config = { task: () => 1, args: () => [1], initialValue: 1 };",
      "export const config = { task: (args, { signal }) => fetch(args[0], { signal }), args: () => [1] };",
      'import { initialState } from "@lit/task"; export { initialState };',
      "export const listener = { handleEvent() {} };",
      "export class Item { shouldUpdate() { return true; } }",
      'import { customElement } from "lit/decorators.js"; @customElement("press-item") export class Item {}',
      ...[
        '<p style="color: red"></p>',
        "<p .innerHTML=${1}></p>",
        "<iframe srcdoc=${1}></iframe>",
        '<a onclick="go()"></a>',
        "<p><!-- ${1} --></p>",
        '<p id="${1}-hint"></p>',
        '<p id="${1}"></p>',
        "<p id=hint-${1}></p>",
        "<p id=${1}-hint></p>",
        "<textarea>${1}</textarea>",
        "<style></style>",
        "<script></script>",
      ].map((template) => `import { html } from "lit"; export const template = html\`${template}\`;`),
    ],
    "test/helpers/axe.test.ts": [
      'it.only("runs alone", () => { expect(1).to.equal(1); });',
      'it("asserts nothing", () => { document.createElement("p"); });',
      'it("asserts nothing", async () => { await fetch("/"); });',
      'import { aTimeout } from "@open-wc/testing";',
      "await new Promise((resolve) => setTimeout(resolve, 100));",
    ],
  },
  "@typescript-eslint/no-restricted-imports": {
    "test/elements/press-list/press-list.test.ts": [
      'import { PressListElement } from "../../../src/elements/press-list/press-list.js";',
      'import { readFeed } from "../../../src/feed/index.js";',
    ],
  },
  "no-restricted-globals": {
    "src/feed/feed.ts": ["document.title;", "new DOMParser();", "window.name;"],
    "src/release/release.ts": ["document.title;"],
  },
  "no-eval": { "src/feed/feed.ts": ['eval("1");'] },
  "no-new-func": { "src/feed/feed.ts": ['new Function("1");'] },
  "@typescript-eslint/no-implied-eval": { "src/feed/feed.ts": ['setTimeout("1");'] },
  "@typescript-eslint/no-floating-promises": { "src/feed/feed.ts": ['fetch("/");'] },
};

for (const [rule, files] of Object.entries(forbidden)) {
  for (const [filePath, snippets] of Object.entries(files)) {
    for (const snippet of snippets) {
      test(`lint reports ${rule} in ${filePath}: ${snippet}`, async () => {
        const [{ messages }] = await eslint.lintText(snippet, { filePath });
        const rules = messages.map(({ ruleId, message }) => ruleId ?? message);
        assert.ok(rules.includes(rule), `reported: ${rules.join(", ") || "nothing"}`);
      });
    }
  }
}

const allowed = {
  "src/feed/feed.ts": ['import type { Release } from "../release/release.js";'],
  "src/events/press-load-event.ts": ['import type { FeedError } from "../feed/feed-error.js";'],
  "src/sanitize/purify.ts": ['import createDOMPurify from "dompurify";'],
  "src/elements/press-list/press-list.ts": [
    'await import("../../sanitize/sanitize-html.js");',
    'import { Task } from "@lit/task";',
    'import { keyed } from "lit/directives/keyed.js";',
    'import { html } from "lit"; export const template = html`<p id=${1} .title=${2}>${3}-</p><br lang=${4} />`;',
  ],
  "src/script/press-list.ts": ['import "../elements/press-list/define.js";'],
  "test/elements/press-list/press-list.test.ts": [
    'import "../../../src/elements/press-list/define.js";',
    'import type { PressListElement } from "../../../src/elements/press-list/press-list.js";',
    'import { list } from "../../../src/locales/en.js";',
  ],
  "test/elements/inner/fold-text.test.ts": [
    'import { foldText } from "../../../src/elements/press-list/finding/fold-text.js";',
  ],
};

for (const [filePath, snippets] of Object.entries(allowed)) {
  for (const snippet of snippets) {
    test(`lint lets ${filePath} hold: ${snippet}`, async () => {
      const [{ messages }] = await eslint.lintText(snippet, { filePath });
      assert.deepEqual(
        messages.filter(({ ruleId }) => !ruleId?.endsWith("no-unused-vars")),
        [],
      );
    });
  }
}
