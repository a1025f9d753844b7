import { expect, fixture, html } from "@open-wc/testing";
import "../../src/define.js";
import { wholeRelease } from "../../stories/newsroom.js";
import { expectAccessible } from "../helpers/axe.js";
import { getByRole } from "../helpers/by-role.js";
import { findByRole } from "../helpers/find-by-role.js";
import { releases } from "../helpers/releases.js";
import { showList } from "../helpers/show-list.js";
import { waitFor } from "../helpers/wait-for.js";

const { pathname } = location;

/** What the page gives to the parts: targets that are large enough. */
const sheet = new CSSStyleSheet();
sheet.replaceSync(`:is(press-list, press-release, subscribe-form) {
  &::part(link), &::part(translation-link), &::part(heading) { display: inline-block; padding-block: 8px; letter-spacing: 3px }
}`);

before(() => document.adoptedStyleSheets.push(sheet));
after(() => {
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
});
afterEach(() => history.replaceState(null, "", pathname));

/** The rules of all style sheets that an element has adopted, without those that make texts unseen or keep content in sight. */
const looks = (element: Element): string[] =>
  element
    .shadowRoot!.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules])
    .map(({ cssText }) => cssText)
    .filter((rule) => /color|font|margin|padding|border|background|gap|grid/u.test(rule));

describe("the attribute `unstyled` (T4)", () => {
  it("leaves a list no look, with all its features, and keeps what is heard out of sight", async () => {
    const element = await showList(
      html`<press-list
        unstyled
        .releases=${releases.map((release) => ({ ...release, images: [{ url: "/picture.png" }] }))}
        image-hosts=${location.host}
        controls="search category"
        layout="cards"
        open="inline"
      ></press-list>`,
    );
    await waitFor(() => element.shadowRoot!.querySelector("[part=image]"));
    expect(looks(element)).to.deep.equal([]);
    const button = document.body.appendChild(document.createElement("input"));
    const field = getByRole(element, "searchbox");
    expect(getComputedStyle(field).padding).to.equal(
      getComputedStyle(Object.assign(button, { type: "search" })).padding,
    );
    button.remove();
    const heard = element.shadowRoot!.querySelector<HTMLElement>(".heard")!;
    expect([heard.offsetWidth, heard.offsetHeight]).to.deep.equal([1, 1]);
    expect(getComputedStyle(element).display).to.equal("block");
    await expectAccessible(element);
  });

  it("passes to a release that the list opens", async () => {
    const element = await showList(
      html`<press-list unstyled .releases=${[wholeRelease]} open="inline"></press-list>`,
    );
    (await findByRole(element, "link", { name: wholeRelease.title })).click();
    const release = await waitFor(() => element.shadowRoot!.querySelector("press-release"));
    await waitFor(() => release.shadowRoot?.querySelector("[part=contact-name]"));
    expect(looks(release)).to.deep.equal([]);
  });

  it("leaves a release no look, but keeps its pictures and tables in the column", async () => {
    const element = await fixture<HTMLElement>(
      html`<press-release
        unstyled
        .release=${{
          ...wholeRelease,
          body: `<table><tr>${"<td>Unbreakable</td>".repeat(20)}</tr></table><p>Text</p>`,
        }}
        tools="copy-text"
      ></press-release>`,
    );
    element.style.width = "300px";
    await waitFor(() => element.shadowRoot!.querySelector("[part=contact-name]"));
    expect(looks(element)).to.deep.equal([]);
    expect(element.scrollWidth).to.equal(300);
    const [heading] = element.shadowRoot!.querySelectorAll("h2");
    expect(getComputedStyle(heading!).letterSpacing).to.equal("3px");
    // Which box scrolls is known after the layout.
    await waitFor(() => element.shadowRoot!.querySelector(".press-scroll[tabindex]"));
    await expectAccessible(element);
  });

  it("leaves a built form no look, and hides the field for robots and the form that was sent", async () => {
    const element = await fixture<HTMLElement>(
      html`<subscribe-form
        unstyled
        action="/subscribe"
        error-summary
        topics='{"trade": "Trade"}'
        privacy-href="/privacy"
      ></subscribe-form>`,
    );
    (await findByRole(element, "button", { name: "Subscribe" })).click();
    await waitFor(() => element.shadowRoot!.querySelector("[part~=error-summary]"));
    expect(looks(element)).to.deep.equal([]);
    const robots = element.shadowRoot!.querySelector<HTMLElement>("[name=website]")!.closest("div")!;
    expect([robots.offsetWidth, robots.offsetHeight]).to.deep.equal([1, 1]);
    await expectAccessible(element);
    const form = element.shadowRoot!.querySelector("form")!;
    form.style.display = "grid";
    form.hidden = true;
    expect(form.offsetHeight).to.equal(0);
  });

  it("gives other elements of the page their look (self-test)", async () => {
    const element = await showList(html`<press-list .releases=${releases}></press-list>`);
    expect(looks(element)).to.not.deep.equal([]);
  });
});
