import { expect, fixture, html } from "@open-wc/testing";
import type { TemplateResult } from "lit";
import { hear } from "./hear.js";
import { faultsHeard } from "./hearing-rules.js";

const texts = new Map([["En havn for alle", "da"]]);

const faultsOf = async (template: TemplateResult): Promise<string> =>
  faultsHeard(await hear(await fixture<HTMLElement>(template)), texts).join("\n");

const item = (content: TemplateResult) =>
  html`<ul role="list">
    <li><article>${content}</article></li>
    <li>
      <article>
        <h3><a href="#b">Visas in five days</a></h3>
        <p><time lang="en">3 February 2026</time> <span>Statement</span></p>
      </article>
    </li>
  </ul>`;

describe("faultsHeard", () => {
  it("finds no fault in a good list and a good form", async () => {
    const good = html`<h3 lang="da"><a href="#a">En havn for alle</a></h3>
      <p><time lang="en">4 March 2026</time> <span>Statement</span></p>`;
    expect(await faultsOf(html`<div lang="da">${item(good)}</div>`)).to.equal("");
    expect(
      await faultsOf(
        html`<form>
          <label for="e">Email</label>
          <input id="e" aria-invalid="true" aria-describedby="x" />
          <div id="x" part="error">Enter your email address</div>
        </form>`,
      ),
    ).to.equal("");
  });

  for (const [fault, template, message] of [
    ["a link without a name", html`<div><a href="#a"></a></div>`, "has no name"],
    ["a field without a name", html`<div><input /></div>`, "has no name"],
    ["a value that was not meant to be shown", html`<div><p>undefined press releases</p></div>`, "not meant"],
    ["an object as text", html`<div><p>[object Object]</p></div>`, "not meant"],
    [
      "a text that is said twice in a row",
      html`<div>
        <p>One</p>
        <p>One</p>
      </div>`,
      "twice in a row",
    ],
    [
      "a date before the headline",
      item(
        html`<p><time lang="en">4 March 2026</time></p>
          <h3><a href="#a">A harbour opens</a></h3>`,
      ),
      "A release begins with “4 March 2026”",
    ],
    [
      "a fact that is said twice",
      item(
        html`<h3><a href="#a">A harbour opens</a></h3>
          <p><time lang="en">4 March 2026</time></p>
          <p>The first ships arrive in May.</p>
          <p><time lang="en">4 March 2026</time></p>`,
      ),
      "“4 March 2026” is said twice in one release",
    ],
    [
      "two releases without a boundary",
      html`<ul>
        <li>
          <article><h3>One</h3></article>
          <article><h3>Two</h3></article>
        </li>
      </ul>`,
      "share an item",
    ],
    [
      "an error that is said again",
      html`<form>
        <label for="e">Email</label>
        <input id="e" aria-invalid="true" aria-describedby="x" />
        <div id="x" part="error">Enter your email address</div>
        <p>The end</p>
        <p role="status">Enter your email address</p>
      </form>`,
      "is said 2 times",
    ],
    [
      "an error that its field does not say",
      html`<form>
        <label for="e">Email</label>
        <input id="e" aria-invalid="true" aria-errormessage="x" />
        <div id="x" part="error">Enter your email address</div>
      </form>`,
      "0 times with its field",
    ],
    ["news in another language", html`<p lang="en">En havn for alle</p>`, "is said in “en”, not in “da”"],
    ["a date in the language of the news", html`<p lang="da"><time>4 March 2026</time></p>`, "not in “en”"],
    ["words in another script", html`<p lang="en">زيارة وزير الخارجية</p>`, "is said in “en”"],
  ] as const)
    it(`finds ${fault}`, async () => {
      expect(await faultsOf(template)).to.include(message);
    });
});
