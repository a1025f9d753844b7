/* The build step that marks the expressions of a template for Lit, as the script-tag builds change it. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { markExpressions, markInTemplate } from "../../scripts/vite/mark-expressions.mjs";

const transform = (code) => markExpressions.transform(code, "/x/src/element.ts");

test("an attribute with an expression gets quotation marks, an expression between tags stays", async () => {
  const { code } = await transform(
    "html`<p lang=${a} ?hidden=${b}>${c} and <button @click=${d}>${e}</button></p>`;",
  );
  assert.equal(code, 'html`<p lang="${a}" ?hidden="${b}">${c} and <button @click="${d}">${e}</button></p>`;');
});

test("a property keeps the capitals of its name", async () => {
  const { code } = await transform("html`<x-y .imageHosts=${a} .value=${b}></x-y>`;");
  assert.equal(code, 'html`<x-y .imageHosts="imageHosts${a}" .value="${b}"></x-y>`;');
});

test("templates in templates are marked, and style sheets are left alone", async () => {
  const { code } = await transform("css`a{order:1}`;html`<p>${x ? html`<a href=${y}>${z}</a>` : 0}</p>`;");
  assert.equal(code, 'css`a{order:1}`;html`<p>${x ? html`<a href="${y}">${z}</a>` : 0}</p>`;');
});

test("code without templates stays as it is", async () => {
  assert.equal(await transform("a = `${b}`;"), null);
});

for (const [what, template] of [
  ["in the name of a tag", "<@TEMPLATE_EXPRESSION></@TEMPLATE_EXPRESSION>"],
  ["in a tag", "<p @TEMPLATE_EXPRESSION>"],
  ["as a part of an attribute", "<p class=@TEMPLATE_EXPRESSION-x>"],
  ["in quotation marks", '<p class="x @TEMPLATE_EXPRESSION">'],
  ["in a comment", "<!-- @TEMPLATE_EXPRESSION -->"],
  ["beside what looks like a mark", "<?>@TEMPLATE_EXPRESSION"],
])
  test(`an expression ${what} stops the build`, () => {
    assert.throws(() => markInTemplate(template), /cannot be marked/u);
  });
