import { expect, fixture, html } from "@open-wc/testing";
import { sendKeys } from "@web/test-runner-commands";
import "../../../src/elements/press-list/define.js";
import type { PressListElement } from "../../../src/elements/press-list/press-list.js";
import { expectAccessible } from "../../helpers/axe.js";
import { getByRole, queryByRole } from "../../helpers/by-role.js";
import { serveFeed } from "../../helpers/feed-server.js";
import { deepActiveElement } from "../../helpers/deep-active-element.js";
import { findByRole } from "../../helpers/find-by-role.js";
import { items, rss } from "../../helpers/rss.js";
import { waitFor } from "../../helpers/wait-for.js";

const { pathname } = location;

beforeEach(() => history.replaceState(null, "", pathname));

const dialogOf = (element: Element) => element.shadowRoot!.querySelector("dialog");

/** A list that opens releases in a dialog, far down a long page. */
async function list(attributes: { syncUrl?: string; src?: string } = {}): Promise<PressListElement> {
  const src = attributes.src ?? (await serveFeed({ body: rss(items(3)) })).url;
  const wrapper = await fixture(html`
    <div>
      <div class="far"></div>
      <press-list src=${src} open="dialog" .syncUrl=${attributes.syncUrl}></press-list>
      <div class="far"></div>
    </div>
  `);
  for (const far of wrapper.querySelectorAll<HTMLElement>(".far")) far.style.height = "3000px";
  const element = wrapper.querySelector("press-list")!;
  // Not by role: an open dialog hides the list.
  await waitFor(() => element.shadowRoot!.querySelector("[part~=link]"));
  return element;
}

/** Opens a release as a reader does, when the focus is on its headline. */
async function open(element: PressListElement): Promise<{ link: HTMLElement; dialog: HTMLDialogElement }> {
  const link = getByRole(element, "link", { name: "Release 2" });
  link.focus();
  link.click();
  await waitFor(
    () => deepActiveElement()?.textContent?.trim() === "Release 2" && deepActiveElement()?.localName === "h3",
  );
  return { link, dialog: dialogOf(element)! };
}

describe('<press-list open="dialog"> (L11)', () => {
  const ways: Record<string, (element: PressListElement, dialog: HTMLDialogElement) => unknown> = {
    "its button": (element) => getByRole(element, "button", { name: "Close" }).click(),
    Escape: () => sendKeys({ press: "Escape" }),
    "a click beside it": (_, dialog) => {
      dialog.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
      dialog.click();
    },
    Back: () => history.back(),
  };
  for (const [name, close] of Object.entries(ways)) {
    it(`shows the release above the list, and returns the reader to the same place: ${name}`, async function () {
      const element = await list();
      element.scrollIntoView();
      const top = scrollY;
      const { link, dialog } = await open(element);
      expect(dialog.matches(":modal")).to.equal(true);
      expect(getByRole(element, "dialog", { name: "Release 2" })).to.equal(dialog);
      expect(new URLSearchParams(location.search).get("release")).to.equal("release-2");
      expect(getComputedStyle(document.documentElement).overflowY).to.equal("hidden");
      await expectAccessible(element);
      await close(element, dialog);
      await waitFor(() => deepActiveElement() === link && !dialogOf(element));
      expect(location.search).to.equal("");
      expect(scrollY).to.equal(top);
      expect(document.documentElement.style.overflow).to.equal("");
    });
  }

  it("stays open at a click inside, and when a text selection ends beside it", async () => {
    const element = await list();
    const { dialog } = await open(element);
    dialog.querySelector<HTMLElement>("[part=panel]")!.click();
    dialog.click();
    expect(dialog.open).to.equal(true);
  });

  it("is dark on a page with its own dark style sheet, and light on a light page", async () => {
    const element = await list();
    for (const [color, background, scheme] of [
      ["#cfd3da", "#14161a", "dark"],
      ["#222", "#fff", "light"],
    ] as const) {
      Object.assign(element.parentElement!.style, { color, background });
      const { dialog } = await open(element);
      expect(getComputedStyle(dialog).colorScheme).to.equal(scheme);
      await expectAccessible(element);
      history.back();
      await waitFor(() => !dialogOf(element));
    }
  });

  it("opens the release of a deep link, and closes to the list", async () => {
    history.replaceState(null, "", "?release=release-2");
    const element = await list();
    await waitFor(() => dialogOf(element)?.open);
    getByRole(element, "button", { name: "Close" }).click();
    await waitFor(() => !dialogOf(element));
    expect(location.search).to.equal("");
    await waitFor(() => deepActiveElement() === getByRole(element, "link", { name: "Release 2" }));
  });

  it("uses a parameter with the prefix of sync-url", async () => {
    const element = await list({ syncUrl: "news" });
    await open(element);
    expect(location.search).to.equal("?news-release=release-2");
  });

  it("restores the scroll bar of the page when it is removed while open", async () => {
    const element = await list();
    await open(element);
    element.remove();
    expect(document.documentElement.style.overflow).to.equal("");
  });

  it("is open and modal again when the list is moved, or removed and put back", async () => {
    const element = await list();
    const { dialog } = await open(element);
    const other = document.createElement("div");
    document.body.append(other);
    other.append(element);
    await waitFor(() => dialogOf(element)?.matches(":modal"));
    element.remove();
    expect(document.documentElement.style.overflow).to.equal("");
    await element.updateComplete;
    other.append(element);
    await waitFor(() => dialogOf(element)?.matches(":modal"));
    expect(dialogOf(element)).to.equal(dialog);
    expect(document.documentElement.style.overflow).to.equal("hidden");
    getByRole(element, "button", { name: "Close" }).click();
    await waitFor(() => !dialogOf(element));
    expect(location.search).to.equal("");
    other.remove();
  });

  it("is closed if the address has changed while the list was not in the page", async () => {
    const element = await list();
    const parent = element.parentElement!;
    await open(element);
    element.remove();
    history.replaceState(null, "", pathname);
    parent.append(element);
    await waitFor(() => !dialogOf(element));
    expect(queryByRole(element, "link", { name: "Release 2" })).to.exist;
  });

  it("does not open while the list is not in the page, and opens when the list is back", async () => {
    const element = await list();
    const parent = element.parentElement!;
    history.replaceState(null, "", "?release=release-2");
    dispatchEvent(new PopStateEvent("popstate"));
    element.remove();
    await waitFor(() => dialogOf(element));
    await element.updateComplete;
    expect(dialogOf(element)!.open).to.equal(false);
    parent.append(element);
    await waitFor(() => dialogOf(element)?.matches(":modal"));
  });

  it("starts at its top, even with a long headline", async () => {
    const title = "A headline that is longer than a small window is high. ".repeat(9).trim();
    const element = await fixture<PressListElement>(
      html`<press-list
        .releases=${[{ id: "1", url: "https://newsroom.example/1", title }]}
        open="dialog"
      ></press-list>`,
    );
    element.style.fontSize = "100px";
    (await findByRole(element, "link", { name: title })).click();
    await waitFor(() => deepActiveElement()?.localName === "h3");
    const { scrollTop, scrollHeight, clientHeight } = dialogOf(element)!;
    expect(scrollHeight).to.be.above(clientHeight);
    expect(scrollTop).to.equal(0);
  });

  it("opens only in the list that was clicked, if two lists of a page show the same feed", async () => {
    const { url } = await serveFeed({ body: rss(items(3)) });
    const page = await fixture(html`
      <div>
        <press-list src=${url} open="dialog" limit="1"></press-list>
        <press-list src=${url} open="dialog"></press-list>
      </div>
    `);
    const [first, second] = [...page.querySelectorAll("press-list")] as [PressListElement, PressListElement];
    await findByRole(first, "link", { name: "Release 1" });
    (await findByRole(second, "link", { name: "Release 1" })).click();
    await waitFor(() => dialogOf(second)?.open);
    await first.updateComplete;
    expect(dialogOf(first)).to.equal(null);
    expect(location.search).to.equal("?release-2=release-1");
    history.back();
    await waitFor(() => !dialogOf(second));
    (await findByRole(first, "link", { name: "Release 1" })).click();
    await waitFor(() => dialogOf(first)?.open);
    expect(dialogOf(second)).to.equal(null);
    expect(location.search).to.equal("?release=release-1");
  });

  it("closes and opens with Back and Forward, and shows the release in place when open becomes `inline`", async () => {
    const element = await list();
    await open(element);
    history.back();
    await waitFor(() => !dialogOf(element));
    history.forward();
    await waitFor(() => dialogOf(element)?.matches(":modal"));
    element.open = "inline";
    await findByRole(element, "link", { name: "Back to all news" });
    expect(dialogOf(element)).to.equal(null);
    expect(document.documentElement.style.overflow).to.equal("");
  });

  it("makes one history entry for a double click", async () => {
    const element = await list();
    const { length } = history;
    const link = getByRole(element, "link", { name: "Release 2" });
    link.click();
    link.click();
    await waitFor(() => dialogOf(element)?.open);
    expect(history.length).to.be.at.most(length + 1);
    getByRole(element, "button", { name: "Close" }).click();
    await waitFor(() => !dialogOf(element));
    expect(location.search).to.equal("");
  });

  it("leads to the newsroom again when open becomes `link`", async () => {
    const element = await list();
    element.open = "link";
    await element.updateComplete;
    const link = getByRole(element, "link", { name: "Release 2" });
    expect(link.getAttribute("href")).to.equal("https://newsroom.example/release/2");
  });
});

describe('<press-list open="inline">', () => {
  it("returns the reader to the same place in the list", async () => {
    const element = await list();
    element.open = "inline";
    await element.updateComplete;
    element.scrollIntoView();
    const top = scrollY;
    getByRole(element, "link", { name: "Release 2" }).click();
    (await findByRole(element, "link", { name: "Back to all news" })).click();
    await waitFor(() => deepActiveElement() === queryByRole(element, "link", { name: "Release 2" }));
    await waitFor(() => scrollY === top);
    expect(scrollY).to.equal(top);
  });
});
