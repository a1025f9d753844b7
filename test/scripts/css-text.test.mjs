import assert from "node:assert/strict";
import { test } from "node:test";
import { cssText } from "../../scripts/vite/css-text.mjs";

const transform = (code) => cssText.transform(code, "/project/src/some.styles.ts")?.code;

test("a style sheet becomes its text, with any sign in it", () => {
  const code = 'import { css } from "lit";\nexport const styles = css`a[href$=".pdf"] { color: red; }`;';
  assert.equal(
    transform(code),
    'import { unsafeCSS } from "lit";\nexport const styles = unsafeCSS(`a[href$=".pdf"] { color: red; }`);',
  );
});

test("a file with a value in one of its sheets is left alone", () => {
  const code =
    'import { css } from "lit";\nexport const a = css`b {}`;\nexport const c = css`d { gap: ${gap}; }`;';
  assert.equal(transform(code), undefined);
});

test("a file without style sheets is left alone", () => {
  assert.equal(transform('import { html } from "lit";'), undefined);
});
