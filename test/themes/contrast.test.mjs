/* The contrast of each preset, from its custom properties: text and buttons 4.5 : 1, borders of fields and the focus 3 : 1, in light
   and, where the preset has colors for it, in dark. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "node:test";

const folder = resolve(import.meta.dirname, "../../themes");

/** Colors of the pages that a preset is made for: what it does not set itself. */
const pages = {
  "bootstrap.css": { text: ["#212529", "#dee2e6"], background: ["#fff", "#212529"] },
};
const standard = { text: ["#000", "#fff"], background: ["#fff", "#121212"] };

/** The declarations of a preset that set custom properties or colors of the element itself: those of its first rule. */
const declarationsOf = (css) =>
  Object.fromEntries(
    Array.from(
      css.split("\n}")[0].matchAll(/^ {2}(--press-[\w-]+|color|background): ([^;]+);/gmu),
      ([, name, value]) => [name, value],
    ),
  );

/** The colors in a value, in light or dark: the first of a fallback that is written out. */
function colorIn(value, isDark) {
  const chosen = value?.replace(/light-dark\(([^,()]+),\s*([^()]+)\)/gu, isDark ? "$2" : "$1");
  return /#[\da-f]{3,6}\b/iu.exec(chosen ?? "")?.[0];
}

/** The colors of the ring, the shadow and the background of what has the focus; the text's, which the ring has otherwise. */
function focusColors(declarations, isDark, text) {
  const written = ["color", "shadow", "background"].flatMap(
    (part) =>
      (declarations[`--press-focus-${part}`] ?? "").match(/light-dark\([^)]*\)|#[\da-f]{3,6}\b/giu) ?? [],
  );
  return written.length ? written.map((value) => colorIn(value, isDark)) : [text];
}

function luminance(hex) {
  const digits = hex.length === 4 ? [...hex.slice(1)].map((one) => one + one) : hex.slice(1).match(/../g);
  const [red, green, blue] = digits.map((pair) => {
    const part = Number.parseInt(pair, 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one, other) {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** What stands on what, and how much contrast it needs, for text (4.5) and for what is not text (3). */
function pairsOf(declarations, isDark, page) {
  const get = (...names) => {
    for (const name of names) {
      const color = colorIn(declarations[name], isDark);
      if (color) return color;
    }
    return undefined;
  };
  const background = get("background") ?? page.background[isDark ? 1 : 0];
  const text = get("color") ?? page.text[isDark ? 1 : 0];
  const on = (name) => get(...[name].flat()) ?? background;
  return [
    ["text", text, background, 4.5],
    ["links", get("--press-link-color") ?? text, background, 4.5],
    ["links, hover", get("--press-link-hover-color", "--press-link-color") ?? text, background, 4.5],
    ["headings", get("--press-heading-color") ?? text, background, 4.5],
    ["tag", get("--press-tag-color") ?? text, on("--press-tag-background"), 4.5],
    ["button", get("--press-button-color") ?? text, on("--press-button-background"), 4.5],
    [
      "button, hover",
      get("--press-button-hover-color", "--press-button-color") ?? text,
      on(["--press-button-hover-background", "--press-button-background"]),
      4.5,
    ],
    [
      "primary button",
      get("--press-primary-color", "--press-button-color") ?? text,
      on(["--press-primary-background", "--press-button-background"]),
      4.5,
    ],
    [
      "primary button, hover",
      get("--press-primary-hover-color", "--press-primary-color", "--press-button-color") ?? text,
      on(["--press-primary-hover-background", "--press-primary-background"]),
      4.5,
    ],
    ["errors", get("--press-error-color") ?? text, background, 4.5],
    ["field", get("--press-field-color") ?? text, on("--press-field-background"), 4.5],
    ["border of fields", get("--press-field-border") ?? text, background, 3],
    // One of the colors that show the focus is enough: GOV.UK has a black line below yellow.
    [
      "focus",
      focusColors(declarations, isDark, text).reduce((one, other) =>
        contrast(one, background) > contrast(other, background) ? one : other,
      ),
      background,
      3,
    ],
    ...(get("--press-focus-background")
      ? [["focus, text", get("--press-focus-text") ?? text, get("--press-focus-background"), 4.5]]
      : []),
    ["dialog", get("--press-dialog-color") ?? text, on("--press-dialog-background"), 4.5],
  ];
}

for (const file of readdirSync(folder).filter((name) => name.endsWith(".css"))) {
  const css = readFileSync(join(folder, file), "utf8");
  const declarations = declarationsOf(css);
  const hasDark = css.includes("light-dark(");
  const factor = file === "high-contrast.css" ? 7 / 4.5 : 1;
  for (const isDark of hasDark ? [false, true] : [false])
    test(`${file}: contrast is sufficient, ${isDark ? "dark" : "light"} (H4, T8)`, () => {
      const low = pairsOf(declarations, isDark, pages[file] ?? standard).flatMap(
        ([name, color, on, least]) => {
          const found = contrast(color, on);
          return found < least * factor ? [`${name}: ${color} on ${on} is ${found.toFixed(2)} : 1`] : [];
        },
      );
      assert.deepEqual(low, []);
    });
}

for (const file of readdirSync(folder).filter((name) => name.endsWith(".css"))) {
  const css = readFileSync(join(folder, file), "utf8");
  // It says nothing.
  if (!css.includes("{")) continue;
  // Colors of its own for light and dark, and none that only the page changes.
  if (css.includes("light-dark(") && !/var\(--bs-/u.test(css)) continue;
  test(`${file}: \`theme\` does not put other colors under its text (T5)`, () => {
    const first = css.split("\n}")[0];
    assert.match(first, /^ {2}color-scheme: inherit;$/mu);
    assert.match(first, /^ {2}background: none;$/mu);
  });
}

test("the contrast of colors is that of WCAG", () => {
  assert.equal(contrast("#000", "#fff"), 21);
  assert.equal(contrast("#767676", "#ffffff").toFixed(2), "4.54");
});
