import { expect, fixture } from "@open-wc/testing";
import { html } from "lit";
import "../../../src/elements/press-release/define.js";
import type { Release } from "../../../src/release/release.js";
import { untrustedHtml } from "../../../src/release/untrusted-html.js";
import { expectAccessible } from "../../helpers/axe.js";
import { getByRole, queryByRole } from "../../helpers/by-role.js";
import { nextEvent } from "../../helpers/next-event.js";
import { serveReleases } from "../../helpers/release-feed.js";
import { releaseShown, showRelease } from "../../helpers/show-release.js";
import { waitFor } from "../../helpers/wait-for.js";

const url = (path: string) => `https://newsroom.example/${path}`;

describe("translations (R5)", () => {
  const text = (words: string) => untrustedHtml(`<p>${words}</p>`.repeat(60));
  const danish: Release = {
    id: "da-1",
    title: "Havvind på tværs af grænser",
    url: url("da-1"),
    language: "da",
    body: text("Dansk"),
    translations: [
      { language: "en", id: "en-1" },
      { language: "ar", url: url("ar-1") },
    ],
  };
  const english: Release = {
    id: "en-1",
    title: "Wind across borders",
    url: url("en-1"),
    language: "en",
    body: text("English"),
    translations: [{ language: "da", id: "da-1" }],
  };

  afterEach(() => history.replaceState(null, "", location.pathname));

  it("are links named in their own language; one from the same feed replaces the release without scrolling", async () => {
    const feed = await serveReleases([danish, english]);
    const page = await fixture<HTMLElement>(
      html`<div>
        ${Array.from({ length: 60 }, () => html`<p>Above</p>`)}
        <press-release src=${feed.url} release-id="da-1"></press-release>
      </div>`,
    );
    const element = page.querySelector("press-release")!;
    await releaseShown(element);
    const arabic = getByRole(element, "link", { name: "العربية" });
    expect([arabic.getAttribute("hreflang"), arabic.lang, arabic.dir]).to.deep.equal(["ar", "ar", "rtl"]);
    expect(arabic.getAttribute("href")).to.equal(url("ar-1"));
    const link = getByRole(element, "link", { name: "English" });
    expect(link.getAttribute("href")).to.equal(url("en-1"));
    link.scrollIntoView({ block: "center" });
    const { top } = link.getBoundingClientRect();
    const chosen = nextEvent(element, "press-select");
    link.click();
    expect((await chosen).release.title).to.equal(english.title);
    await waitFor(() => /^\s*Showing Wind across borders/u.test(getByRole(element, "status").textContent));
    expect(getByRole(element, "article").lang).to.equal("en");
    // The link back is where the reader clicked, and has the focus.
    const back = getByRole(element, "link", { name: "Dansk" });
    expect(element.shadowRoot!.activeElement).to.equal(back);
    expect(back.getBoundingClientRect().top).to.be.closeTo(top, 2);
    expect(location.search).to.not.contain("release=");
    await expectAccessible(element);
    element.addEventListener("press-select", (event) => event.preventDefault(), { once: true });
    back.click();
    await nextEvent(element, "press-select");
    await element.updateComplete;
    expect(queryByRole(element, "heading", { name: danish.title })).to.equal(null);
  });

  it("are in the page's address with from-url, and Back returns to the release before", async () => {
    history.replaceState(null, "", "?release=da-1");
    const feed = await serveReleases([danish, english]);
    const element = await showRelease(html`<press-release src=${feed.url} from-url></press-release>`);
    const link = getByRole(element, "link", { name: "English" }) as HTMLAnchorElement;
    expect(new URL(link.href).search).to.equal("?release=en-1");
    // With a modifier key the browser opens a new tab.
    let prevented: boolean | undefined;
    document.addEventListener(
      "click",
      (event) => ((prevented = event.defaultPrevented), event.preventDefault()),
      {
        once: true,
      },
    );
    link.dispatchEvent(
      new MouseEvent("click", { ctrlKey: true, bubbles: true, composed: true, cancelable: true }),
    );
    expect(prevented).to.equal(false);
    link.click();
    await waitFor(() => queryByRole(element, "heading", { name: english.title }));
    expect(location.search).to.equal("?release=en-1");
    history.back();
    await waitFor(() => queryByRole(element, "heading", { name: danish.title }));
  });
});
