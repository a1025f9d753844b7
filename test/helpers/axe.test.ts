import { expect, fixture, html } from "@open-wc/testing";
import { expectAccessible } from "./axe.js";

async function faultsOf(element: Element): Promise<string> {
  return expectAccessible(element).then(
    () => "",
    (error: Error) => error.message,
  );
}

/** A shadow tree, since that is where our elements have their faults. */
function shadowOf(host: Element, ...content: (Node | string)[]): Element {
  host.attachShadow({ mode: "open" }).append(...content);
  return host;
}

describe("expectAccessible", () => {
  it("passes what has no fault", async () => {
    await expectAccessible(await fixture(html`<div><button>Subscribe</button></div>`));
  });

  it("reports a control without a name in a shadow tree", async () => {
    const host = shadowOf(await fixture(html`<div></div>`), document.createElement("button"));
    expect(await faultsOf(host)).to.include("button-name");
  });

  it("reports text without contrast", async () => {
    const text = Object.assign(document.createElement("p"), { textContent: "Faint" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("p { color: #aaa; background: #fff; }");
    const host = shadowOf(await fixture(html`<div></div>`), text);
    host.shadowRoot!.adoptedStyleSheets = [sheet];
    expect(await faultsOf(host)).to.include("color-contrast");
  });

  it("reports targets that are too small", async () => {
    const [first, second] = ["a", "b"].map((textContent) =>
      Object.assign(document.createElement("button"), { textContent }),
    );
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      "button { inline-size: 10px; block-size: 10px; padding: 0; border: 0; font-size: 8px; }",
    );
    const host = shadowOf(await fixture(html`<div></div>`), first!, second!);
    host.shadowRoot!.adoptedStyleSheets = [sheet];
    expect(await faultsOf(host)).to.include("target-size");
  });

  it("reports an element with nothing to check", async () => {
    expect(await faultsOf(await fixture(html`<div hidden></div>`))).to.include("nothing to check");
  });
});
