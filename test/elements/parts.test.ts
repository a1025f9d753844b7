import { expect, fixture } from "@open-wc/testing";
import { html } from "lit";
import "../../src/define.js";
import { partNames } from "../../src/elements/press-release/part-names.js";
import type { Release } from "../../src/release/release.js";
import { wholeRelease } from "../../stories/newsroom.js";
import { findByRole } from "../helpers/find-by-role.js";
import { showList } from "../helpers/show-list.js";
import { waitFor } from "../helpers/wait-for.js";

const { pathname } = location;

afterEach(() => history.replaceState(null, "", pathname));

/** The parts in the package's custom-elements manifest. */
async function documented(tag: string): Promise<string[]> {
  const { modules } = (await (await fetch("/custom-elements.json")).json()) as {
    modules: { declarations: { tagName?: string; cssParts?: { name: string }[] }[] }[];
  };
  const elements = modules.flatMap(({ declarations }) => declarations);
  return elements.find(({ tagName }) => tagName === tag)!.cssParts!.map(({ name }) => name);
}

const rendered = (element: Element): string[] => [
  ...new Set([...element.shadowRoot!.querySelectorAll("[part]")].flatMap((one) => [...one.part])),
];

/** Part names are public API: a new one is a minor change, a renamed one a major change. */
const listParts =
  "list item meta date type title lead image notice updated controls field input select clear-button dialog panel " +
  "close-button more-button retry-button back-link status empty found nothing-found error stale release-* " +
  "button heading link tag item-body control field-label prose";

const formParts =
  "form field label input consent consent-box choices legend hint choice choice-box links manage-link unsubscribe-link " +
  "privacy-link submit-button error error-summary error-summary-title error-summary-link status another-button button primary heading link control checkbox radio field-label field-error";

/** What each shared part stands for: elements of these kinds have it, and no others have. */
const kinds: Record<string, string> = {
  button: "button",
  heading: "h1, h2, h3, h4, h5, h6",
  link: "a[href]:not([part=image-open])",
  control: "input:not([type=checkbox], [type=radio], [name=website]), select",
  checkbox: "[type=checkbox]",
  radio: "[type=radio]",
  "item-body": "li > article",
  prose: "[part~=prose]",
};

/** Checks that shared parts are where they have to be. */
function expectKinds(element: Element): void {
  for (const [part, selector] of Object.entries(kinds)) {
    const root = element.shadowRoot!;
    const texts = (found: Iterable<Element>) => [...found].map(({ outerHTML }) => outerHTML.slice(0, 120));
    expect(texts(root.querySelectorAll(`[part~=${part}]`)), part).to.deep.equal(
      texts(root.querySelectorAll(selector)),
    );
  }
}

const whole: Release = {
  ...wholeRelease,
  keywords: ["wind"],
  images: [1, 2].map((n) => ({ url: `/picture-${n}.png`, caption: `Mill ${n}`, credit: "A. Holm" })),
  videos: [{ url: "https://newsroom.example/film", title: "A film" }],
  links: [{ url: "https://newsroom.example/more", title: "More" }],
  notice: { kind: "correction", date: "2026-07-05T08:30:00Z" },
};

describe("the parts of the elements (T3)", () => {
  it("are documented for <press-list>, and it renders no others", async () => {
    expect((await documented("press-list")).sort()).to.deep.equal(listParts.split(" ").sort());
    const element = await showList(
      html`<press-list
        .releases=${[whole, { ...whole, id: "2" }]}
        image-hosts=${location.host}
        limit="1"
        controls="search type year"
        search="wind"
        open="dialog"
      ></press-list>`,
    );
    (await findByRole(element, "link", { name: whole.title })).click();
    await waitFor(() => element.shadowRoot!.querySelector("press-release"));
    for (const part of rendered(element)) expect(listParts.split(" ")).to.contain(part);
    expect(rendered(element)).to.contain.members(["dialog", "controls", "image", "notice", "more-button"]);
    expectKinds(element);
  });

  it("are documented for <subscribe-form>, and it renders no others", async () => {
    expect((await documented("subscribe-form")).sort()).to.deep.equal(formParts.split(" ").sort());
    const element = await fixture(
      html`<subscribe-form
        action="/subscribe"
        privacy-href="/privacy"
        manage-href="/manage"
        unsubscribe-href="/unsubscribe"
        topics='{"trade": "Trade"}'
        frequencies="daily weekly"
      ></subscribe-form>`,
    );
    (await findByRole(element, "button", { name: "Subscribe" })).click();
    await waitFor(() => element.shadowRoot!.querySelector("[part~=field-error]"));
    // "Use a different email address" replaces the form, and a summary is shown on request.
    expect(formParts.split(" ").filter((part) => !rendered(element).includes(part))).to.deep.equal([
      "error-summary",
      "error-summary-title",
      "error-summary-link",
      "another-button",
      "heading",
    ]);
    for (const part of rendered(element)) expect(formParts.split(" ")).to.contain(part);
    expectKinds(element);
  });

  it("are documented for <press-release>, and it renders no others", async () => {
    expect((await documented("press-release")).sort()).to.deep.equal([...partNames].sort());
    const element = await fixture(
      html`<press-release
        .release=${whole}
        src="/feed"
        image-hosts=${location.host}
        newsroom-href="https://newsroom.example/"
        tools="copy-text"
      ></press-release>`,
    );
    (await findByRole(element, "link", { name: "Mill 1" })).click();
    await waitFor(() => element.shadowRoot!.querySelector("dialog[open]"));
    for (const part of rendered(element)) expect(partNames).to.contain(part);
    expectKinds(element);
    // Parts that only other states have.
    const others =
      "item-body image-link more more-title more-item more-item-title more-date more-type more-link more-lead";
    const states = "retry-button not-found withheld error stale";
    expect(partNames.filter((part) => !rendered(element).includes(part)).sort()).to.deep.equal(
      `${others} ${states}`.split(" ").sort(),
    );
  });

  it("of an opened release can be styled through its list", async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`press-list::part(release-contact-name) { letter-spacing: 7px }
      press-list::part(prose) { letter-spacing: 5px }`);
    document.adoptedStyleSheets.push(sheet);
    const element = await showList(html`<press-list .releases=${[whole]} open="inline"></press-list>`);
    (await findByRole(element, "link", { name: whole.title })).click();
    const opened = await waitFor(() => element.shadowRoot!.querySelector("press-release"));
    const name = await waitFor(() => opened.shadowRoot!.querySelector("[part=contact-name]"));
    expect(getComputedStyle(name).letterSpacing).to.equal("7px");
    // A shared part has the same name in the list.
    const text = await waitFor(() => opened.shadowRoot!.querySelector("[part=body] > *"));
    expect(getComputedStyle(text).letterSpacing).to.equal("5px");
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  });
});
