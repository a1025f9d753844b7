import { Virtual } from "@guidepup/virtual-screen-reader/browser.js";
import { expect, fixture, html } from "@open-wc/testing";
import { hear } from "./hear.js";

const sheet = new CSSStyleSheet();
sheet.replaceSync(".unseen { display: none }");

customElements.define(
  "hear-sample",
  class extends HTMLElement {
    constructor() {
      super();
      const heading = document.createElement("h2");
      heading.lang = "da";
      heading.textContent = "I skyggen";
      const field = Object.assign(document.createElement("input"), { id: "field" });
      const label = Object.assign(document.createElement("label"), { htmlFor: "field", textContent: "Name" });
      const unseen = Object.assign(document.createElement("p"), {
        className: "unseen",
        textContent: "Unseen",
      });
      this.attachShadow({ mode: "open" }).append(
        heading,
        label,
        field,
        unseen,
        document.createElement("slot"),
      );
      this.shadowRoot!.adoptedStyleSheets = [sheet];
    }
  },
);

const spoken = async (element: HTMLElement): Promise<string[]> =>
  (await hear(element)).map(({ spoken }) => spoken);

describe("hear", () => {
  it("hears shadow trees and slots in their place, without what is hidden", async () => {
    const sample = await fixture<HTMLElement>(
      html`<div>
        <hear-sample><a href="#x" id="field">Slotted</a></hear-sample>
      </div>`,
    );
    const field = sample.firstElementChild!.shadowRoot!.querySelector("input")!;
    field.value = "Jane";
    expect(await spoken(sample)).to.deep.equal([
      "heading, I skyggen, level 2",
      "Name",
      "textbox, Name, Jane",
      "link, Slotted",
    ]);
    expect((await hear(sample)).map(({ language }) => language)).to.deep.equal(["da", "en", "en", "en"]);
  });

  it("hears a modal dialog alone", async () => {
    const sample = await fixture<HTMLElement>(
      html`<div>
        <p>Behind</p>
        <dialog aria-label="Above"><p>Inside</p></dialog>
      </div>`,
    );
    sample.querySelector("dialog")!.showModal();
    expect(await spoken(sample)).not.to.include("Behind");
    expect(await spoken(sample)).to.include("Inside");
  });

  // When this fails, the reader looks into shadow trees itself, and needs no copy any more.
  it("needs its copy", async () => {
    const sample = await fixture<HTMLElement>(html`<div role="document"><hear-sample></hear-sample></div>`);
    const reader = new Virtual();
    await reader.start({ container: sample });
    await reader.next();
    expect((await reader.spokenPhraseLog()).join()).not.to.include("I skyggen");
    await reader.stop();
  });
});
