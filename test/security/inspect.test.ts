import { expect, fixture, html } from "@open-wc/testing";
import { failedExpectations } from "./check-expectations.js";
import { categories, inspect } from "./inspect.js";

/** Markup for each category that `inspect` finds. What happens at run time is detected by the lab. */
const samples: Record<string, [category: string, markup: string][]> = {
  handlerAttr: [["an event handler", `<p onfoo="1">x</p>`]],
  badScheme: [
    ["a javascript: URL", `<a href="jav&#9;ascript:x">x</a>`],
    ["a data: URL", `<a href="data:text/html,x">x</a>`],
    ["SVG in a data: URL", `<img src="data:image/svg+xml;base64,AAAA">`],
    ["a URL with another scheme", `<a href="ms-word:x">x</a>`],
  ],
  overlay: [["an element that is positioned over the page", `<p class="inspect-fixed">x</p>`]],
  styleDanger: [["a style that moves an element", `<p style="margin-top:-9px">x</p>`]],
  clobber: [
    ["an id", `<p id="location">x</p>`],
    ["a name", `<a name="u-x">x</a>`],
  ],
  gadgetAttr: [
    ["a hook for a script of the page", `<p data-toggle="x">x</p>`],
    ["a class of the page", `<p class="modal">x</p>`],
    ["a role", `<p role="alert">x</p>`],
    ["a tab stop", `<p tabindex="0">x</p>`],
    ["a part of the page's choice", `<a part="close-button">x</a>`],
    ["a part of another kind of element", `<p part="link">x</p>`],
    [
      "a role on a box that looks like one of ours",
      `<div class="press-scroll" role="alert" tabindex="0"><pre>x</pre></div>`,
    ],
    [
      "a tab stop on a box without a table or code",
      `<div class="press-scroll" role="group" tabindex="0"><p>x</p></div>`,
    ],
  ],
  unwanted: [
    ["a form", `<form></form>`],
    ["a level 1 heading", `<h1>x</h1>`],
    ["SVG", `<svg></svg>`],
    ["a foreign button", `<button class="press-video-play" formaction="x">x</button>`],
    ["a foreign custom element", `<x-y></x-y>`],
  ],
};

async function mount(markup: string): Promise<Element> {
  const box = await fixture(html`<div></div>`);
  const parsed = new DOMParser().parseFromString(markup, "text/html");
  box.append(...parsed.body.childNodes);
  return box;
}

describe("inspect", () => {
  const sheet = new CSSStyleSheet();
  before(() => {
    sheet.replaceSync(".inspect-fixed { position: fixed }");
    document.adoptedStyleSheets.push(sheet);
  });
  after(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  });

  for (const [category, list] of Object.entries(samples))
    for (const [name, markup] of list)
      it(`finds ${name}`, async () => {
        const found = inspect(await mount(markup)).map((finding) => finding.category as string);
        expect(found).to.include(category);
      });

  it("looks into shadow trees", async () => {
    const box = await mount("<div></div>");
    box.firstElementChild!.attachShadow({ mode: "open" }).append(document.createElement("form"));
    expect(inspect(box).map(({ category }) => category)).to.deep.equal(["unwanted"]);
  });

  it("finds nothing in harmless content", async () => {
    const box = await mount(
      `<h3 id="u-a">x</h3><p lang="en" class="press-ta-center"><a rel="noopener noreferrer" href="https://a.example/">x</a>` +
        `<img alt="" src="https://a.example/x.png"><button type="button" class="press-video-play" dir="auto">x</button></p>`,
    );
    expect(inspect(box)).to.deep.equal([]);
  });

  it("has a sample for every category that is visible in markup", () => {
    const seenElsewhere = [
      "exec",
      "attempt",
      "foreign",
      "ownOrigin",
      "formSubmit",
      "navigation",
      "hang",
      "error",
    ];
    expect(Object.keys(samples)).to.have.members(categories.filter((name) => !seenElsewhere.includes(name)));
  });
});

describe("failedExpectations", () => {
  for (const [name, expectation] of Object.entries({
    "too few": { sel: "p", min: 3 },
    "too many": { sel: "p", max: 1 },
    "another number": { sel: "p", eq: 1 },
    "a missing text": { text: "three" },
    "a text in another place": { sel: "p", text: "three" },
    "a text that must not be": { noText: "one" },
    "an attribute of another value": { sel: "p", attr: "lang", match: "^de$" },
  }))
    it(`finds ${name}`, async () => {
      const box = await mount(`<p lang="en">one</p><p>two</p>`);
      expect(failedExpectations(box, [expectation])).to.deep.equal([expectation]);
    });
});
