import { expect, fixture, html } from "@open-wc/testing";
import { failedExpectations } from "./check-expectations.js";
import { categories, inspect } from "./inspect.js";

/** A piece of markup for each thing that is to be found in it. What happens, not what is there, is the lab's to see. */
const samples: Record<string, [category: string, markup: string][]> = {
  handlerAttr: [["a handler", `<p onfoo="1">x</p>`]],
  badScheme: [
    ["a code address", `<a href="jav&#9;ascript:x">x</a>`],
    ["a data address", `<a href="data:text/html,x">x</a>`],
    ["a drawing inside an address", `<img src="data:image/svg+xml;base64,AAAA">`],
    ["an address of another scheme", `<a href="ms-word:x">x</a>`],
  ],
  overlay: [["something lifted out of the text", `<p class="inspect-fixed">x</p>`]],
  styleDanger: [["a style that moves", `<p style="margin-top:-9px">x</p>`]],
  clobber: [
    ["an id", `<p id="location">x</p>`],
    ["a name", `<a name="u-x">x</a>`],
  ],
  gadgetAttr: [
    ["a behavior", `<p data-toggle="x">x</p>`],
    ["a class of the page", `<p class="modal">x</p>`],
    ["a role", `<p role="alert">x</p>`],
    ["a tab stop", `<p tabindex="0">x</p>`],
  ],
  unwanted: [
    ["a form", `<form></form>`],
    ["a first heading", `<h1>x</h1>`],
    ["a drawing", `<svg></svg>`],
    ["a button that is not ours", `<button class="press-video-play" formaction="x">x</button>`],
    ["an element of another product", `<x-y></x-y>`],
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

  it("finds it in a shadow tree", async () => {
    const box = await mount("<div></div>");
    box.firstElementChild!.attachShadow({ mode: "open" }).append(document.createElement("form"));
    expect(inspect(box).map(({ category }) => category)).to.deep.equal(["unwanted"]);
  });

  it("finds nothing in a plain text", async () => {
    const box = await mount(
      `<h3 id="u-a">x</h3><p lang="en" class="press-ta-center"><a rel="noopener noreferrer" href="https://a.example/">x</a>` +
        `<img alt="" src="https://a.example/x.png"><button type="button" class="press-video-play" dir="auto">x</button></p>`,
    );
    expect(inspect(box)).to.deep.equal([]);
  });

  it("has a sample for every category that markup shows", () => {
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
