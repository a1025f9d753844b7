import { expect } from "@open-wc/testing";
import { html, render } from "lit";
import { emulate } from "./emulate.js";
import { lostInForcedColors } from "./forced-colors.js";

describe("lostInForcedColors", () => {
  let host: HTMLElement;

  beforeEach(async function () {
    const areForced = matchMedia("(forced-colors: active)").matches;
    if (!areForced && !(await emulate({ features: { "forced-colors": "active" } }))) this.skip();
    host = document.createElement("div");
    host.attachShadow({ mode: "open" });
    document.body.append(host);
  });
  afterEach(() => host?.remove());

  for (const [name, styles, content, problem] of [
    ["a button of the browser", "", html`<button>Go</button>`, undefined],
    [
      "a button that has only a background",
      "button { border: 0; background: navy }",
      html`<button>Go</button>`,
      "border",
    ],
    [
      "a field that has only a shadow",
      "input { border: 0; box-shadow: 0 0 2px red }",
      html`<input />`,
      "border",
    ],
    [
      "a box that is only a background",
      "div { block-size: 2em; background: red }",
      html`<div></div>`,
      "only a background",
    ],
    ["a box that has a line", "div { border-top: 1px solid; background: red }", html`<div></div>`, undefined],
    [
      "a link that shows the focus with a shadow",
      ":focus { outline: 0; box-shadow: 0 0 2px red }",
      html`<a href="#">Go</a>`,
      "outline",
    ],
    [
      "text that keeps its color",
      "p { forced-color-adjust: none; color: red }",
      html`<p>Text</p>`,
      "text in rgb(255, 0, 0)",
    ],
    [
      "a box that keeps its colors",
      "div { forced-color-adjust: none }",
      html`<div>Text</div>`,
      "keeps the colors",
    ],
    [
      "a state that is only a color",
      "[aria-pressed=true] { color: red }",
      html`<button aria-pressed="true">Go</button>`,
      "aria-pressed",
    ],
    [
      "a state that has a wider border",
      "[aria-pressed=true] { border-width: 3px }",
      html`<button aria-pressed="true">Go</button>`,
      undefined,
    ],
  ] as const) {
    it(`${problem ? "finds" : "accepts"} ${name}`, () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(styles);
      host.shadowRoot!.adoptedStyleSheets = [sheet];
      render(content, host.shadowRoot!);
      const problems = lostInForcedColors(host).join("\n");
      if (problem) expect(problems).to.include(problem);
      else expect(problems).to.equal("");
    });
  }
});
