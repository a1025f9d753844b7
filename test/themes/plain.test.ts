import { expect, fixture, html } from "@open-wc/testing";
import "../../src/elements/press-list/define.js";
import type { PressListElement } from "../../src/elements/press-list/press-list.js";
import { releases } from "../helpers/releases.js";
import { waitFor } from "../helpers/wait-for.js";

/** Properties of headings, links and buttons, each with a value and what the browser makes of it. */
const properties: Record<string, [name: string, value: string, style: string, computed: string][]> = {
  heading: [
    ["--press-heading-color", "rgb(1, 2, 3)", "color", "rgb(1, 2, 3)"],
    ["--press-heading-font", "Georgia", "font-family", "Georgia"],
    ["--press-heading-weight", "300", "font-weight", "300"],
    ["--press-heading-line-height", "40px", "line-height", "40px"],
  ],
  link: [
    ["--press-link-decoration", "none", "text-decoration-line", "none"],
    ["--press-link-thickness", "3px", "text-decoration-thickness", "3px"],
  ],
  button: [
    ["--press-button-background", "rgb(1, 2, 3)", "background-color", "rgb(1, 2, 3)"],
    ["--press-button-color", "rgb(1, 2, 3)", "color", "rgb(1, 2, 3)"],
    ["--press-button-border", "3px dotted", "border-top-style", "dotted"],
    ["--press-button-padding", "7px", "padding-left", "7px"],
    ["--press-button-weight", "800", "font-weight", "800"],
    ["--press-button-shadow", "rgb(1, 2, 3) 0px 0px 4px 0px", "box-shadow", "rgb(1, 2, 3) 0px 0px 4px 0px"],
    ["--press-button-radius", "9px", "border-top-left-radius", "9px"],
  ],
};

let sheet: CSSStyleSheet;

before(async () => {
  const response = await fetch("/dist/themes/plain.css");
  expect(response.status).to.equal(200);
  sheet = new CSSStyleSheet();
  sheet.replaceSync(await response.text());
});

const link = () => (document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]);

afterEach(() => {
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
});

async function show(): Promise<PressListElement> {
  const list = await fixture<PressListElement>(
    html`<press-list .releases=${releases} limit="1"></press-list>`,
  );
  await waitFor(() => list.shadowRoot!.querySelector('[part~="button"]'));
  return list;
}

const styleOf = (list: PressListElement, part: string): CSSStyleDeclaration =>
  getComputedStyle(list.shadowRoot!.querySelector(`[part~="${part}"]`)!);

describe("plain.css", () => {
  it("changes nothing by itself", async () => {
    const list = await show();
    const look = () =>
      Object.entries(properties).map(([part, rows]) => [
        part,
        ...rows.map(([, , style]) => styleOf(list, part).getPropertyValue(style)),
        list.getBoundingClientRect().height,
      ]);
    const own = look();
    link();
    expect(look()).to.deep.equal(own);
  });

  for (const [part, rows] of Object.entries(properties))
    for (const [name, value, style, computed] of rows)
      it(`makes a list read ${name} (T2)`, async () => {
        link();
        const list = await show();
        expect(styleOf(list, part).getPropertyValue(style)).not.to.equal(computed);
        list.style.setProperty(name, value);
        expect(styleOf(list, part).getPropertyValue(style)).to.equal(computed);
      });
});
