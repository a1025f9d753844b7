import { expect, fixture, html } from "@open-wc/testing";
import { getAllByRole, getByRole, queryByRole } from "./by-role.js";

customElements.define(
  "by-role-sample",
  class extends HTMLElement {
    constructor() {
      super();
      const label = Object.assign(document.createElement("h2"), {
        id: "label",
        textContent: "In the shadow",
      });
      const list = document.createElement("ul");
      list.setAttribute("aria-labelledby", "label");
      list.append(document.createElement("li"));
      this.attachShadow({ mode: "open" }).append(label, list, document.createElement("slot"));
    }
  },
);

describe("getByRole", () => {
  it("finds elements in shadow trees and slots, by names that point within the shadow tree", async () => {
    const sample = await fixture(
      html`<div>
        <by-role-sample><a href="#x">Slotted</a></by-role-sample>
      </div>`,
    );
    expect(getByRole(sample, "list", { name: "In the shadow" }).localName).to.equal("ul");
    expect(getByRole(sample, "link", { name: "Slotted" }).textContent).to.equal("Slotted");
    expect(getByRole(sample, "heading", { name: /shadow$/u }).id).to.equal("label");
  });

  it("leaves out what assistive technology does not meet", async () => {
    const sample = await fixture(html`
      <div>
        <button hidden>One</button>
        <div aria-hidden="true"><button>Two</button></div>
        <div inert><button>Three</button></div>
        <details>
          <summary>More</summary>
          <a href="#four">Four</a>
        </details>
        <section>Without a name</section>
      </div>
    `);
    expect(getAllByRole(sample, "button").map((button) => button.textContent)).to.deep.equal(["More"]);
    expect(queryByRole(sample, "link")).to.equal(null);
    expect(queryByRole(sample, "region")).to.equal(null);
  });

  it("finds elements in a frame", async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe></iframe>`);
    const host = frame.contentDocument!.createElement("div");
    const link = Object.assign(frame.contentDocument!.createElement("a"), {
      href: "#x",
      textContent: "Framed",
    });
    host.attachShadow({ mode: "open" }).append(link);
    frame.contentDocument!.body.append(host);
    expect(getByRole(frame.contentDocument!, "link", { name: "Framed" })).to.equal(link);
  });

  it("throws with what there is when nothing, or more than one, matches", async () => {
    const sample = await fixture(html`<div><a href="#a">A</a><a href="#b">B</a></div>`);
    expect(() => getByRole(sample, "button")).to.throw('No elements are button. There are:\n  link: "A"');
    expect(() => getByRole(sample, "link")).to.throw("2 elements are link");
    expect(() => queryByRole(sample, "link")).to.throw("2 elements are link");
  });
});
