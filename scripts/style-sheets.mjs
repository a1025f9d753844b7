/* `node scripts/style-sheets.mjs`, run after `build:modules`, writes dist/ssr/<tag>.css: the style sheet of each element's shadow
   root, for pages that a server renders and whose Content Security Policy allows no styles in the HTML. The page links it in its
   head, too, so that no browser paints before it has arrived. So each rule begins with `:host`, which is nothing in a page.
   Beside them stands light.css, for the HTML that a server writes without a shadow root.
   It also writes the presets into dist/themes, each with the rules that all of them have in common, and those that it imports. */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { shadowTags, styleSheetOf, unstyledStyleSheet } from "../dist/ssr/shadow/element-styles.js";

const root = resolve(import.meta.dirname, "..");
const folder = resolve(root, "dist/ssr");

const themes = resolve(root, "themes");
const common = readFileSync(resolve(themes, "shared/list-parts.css"), "utf8");
mkdirSync(resolve(root, "dist/themes"), { recursive: true });
for (const file of readdirSync(themes).filter((name) => name.endsWith(".css")))
  writeFileSync(
    resolve(root, "dist/themes", file),
    // First, as a preset may change what these rules say.
    `${common}\n${withImports(readFileSync(resolve(themes, file), "utf8"))}`,
  );

for (const tag of shadowTags)
  writeFileSync(resolve(folder, `${tag}.css`), `${onlyInHosts(styleSheetOf(tag))}\n`);
copyFileSync(resolve(root, "src/ssr/light.css"), resolve(folder, "light.css"));
writeFileSync(resolve(folder, "unstyled.css"), `${onlyInHosts(unstyledStyleSheet())}\n`);

/** A page gets a preset as one file. */
function withImports(css) {
  return css.replace(/^@import "(.+)";\n/gm, (_, path) => readFileSync(resolve(themes, path), "utf8"));
}

/** Puts `:host` before each selector. All become more specific by the same, and those that have it already still win over them. */
function onlyInHosts(css) {
  const open = [];
  return css.replace(/([^{}]*)([{}])/g, (all, before, brace) => {
    if (brace === "}") {
      open.pop();
      return all;
    }
    const isNested = open.includes("rule");
    const isGroup = before.startsWith("@");
    open.push(isGroup ? "group" : "rule");
    return isNested || isGroup ? all : `${selectorsIn(before).map(inHost).join(",")}{`;
  });
}

function inHost(selector) {
  return selector.startsWith(":host") ? selector : `:host ${selector}`;
}

/** The selectors of a list. Commas in parentheses are part of one. */
function selectorsIn(list) {
  let depth = 0;
  const selectors = [""];
  for (const sign of list) {
    depth += { "(": 1, ")": -1 }[sign] ?? 0;
    if (sign === "," && depth === 0) selectors.push("");
    else selectors[selectors.length - 1] += sign;
  }
  return selectors;
}
