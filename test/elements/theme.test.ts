import { expect, fixture, html } from "@open-wc/testing";
import "../../src/elements/press-list/define.js";
import type { PressListElement } from "../../src/elements/press-list/press-list.js";
import "../../src/elements/press-release/define.js";
import type { PressReleaseElement } from "../../src/elements/press-release/press-release.js";
import "../../src/elements/subscribe-form/define.js";
import type { SubscribeFormElement } from "../../src/elements/subscribe-form/subscribe-form.js";
import { expectAccessible } from "../helpers/axe.js";
import { getAllByRole } from "../helpers/by-role.js";
import { releases } from "../helpers/releases.js";
import { stylePage } from "../helpers/style-page.js";
import { waitFor } from "../helpers/wait-for.js";

type Themed = PressListElement | PressReleaseElement | SubscribeFormElement;

/** Each element with something that the browser draws. */
const elements: Record<string, { template: (theme?: string) => unknown; control: string }> = {
  "press-list": {
    template: (theme) =>
      html`<press-list .releases=${releases} controls="search year" theme=${theme}></press-list>`,
    control: "[type=search]",
  },
  "press-release": {
    template: (theme) =>
      html`<press-release .release=${releases[0]} tools="copy-text" theme=${theme}></press-release>`,
    control: "button",
  },
  "subscribe-form": {
    template: (theme) =>
      html`<subscribe-form action="https://newsroom.example/subscribe" theme=${theme}></subscribe-form>`,
    control: "[type=checkbox]",
  },
};

async function show(name: keyof typeof elements, theme?: string) {
  const { template, control } = elements[name]!;
  const element = await fixture<Themed>(template(theme ?? "") as ReturnType<typeof html>);
  await waitFor(() => element.shadowRoot!.querySelector(control));
  await element.updateComplete;
  return { element, control: element.shadowRoot!.querySelector(control)! };
}

/** Brightness of a color that is written as `rgb()` or `rgba()`, from 0 to 255. */
const brightness = (color: string): number =>
  (color.match(/[\d.]+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part) / 3, 0);

/** Whether an element is dark or light by its own colors; "page" if it shows those of the page. */
function lookOf(element: Element): "dark" | "light" | "page" {
  const { color, backgroundColor } = getComputedStyle(element);
  if (backgroundColor === "rgba(0, 0, 0, 0)") return "page";
  return brightness(color) > brightness(backgroundColor) ? "dark" : "light";
}

describe("theme (T5)", () => {
  for (const name of Object.keys(elements)) {
    for (const theme of ["light", "dark"] as const)
      for (const page of ["light", "dark"] as const)
        it(`makes an element ${theme} on a ${page} page, with its fields and buttons: ${name}`, async () => {
          stylePage(page, "en");
          const { element, control } = await show(name, theme);
          expect(lookOf(element)).to.equal(theme);
          expect(getComputedStyle(element).colorScheme).to.equal(theme);
          expect(getComputedStyle(control).colorScheme).to.equal(theme);
          await expectAccessible(element);
        });

    it(`is auto without a value, and with an unknown one: as the page is, also when that changes: ${name}`, async () => {
      for (const theme of [undefined, "auto", "sepia"]) {
        const { element, control } = await show(name, theme);
        for (const page of ["light", "dark"] as const) {
          stylePage(page, "en");
          expect(lookOf(element), theme).to.equal("page");
          expect(getComputedStyle(element).color, theme).to.equal(getComputedStyle(document.body).color);
          expect(getComputedStyle(control).colorScheme, theme).to.equal(page);
        }
        element.remove();
      }
    });

    it(`is a property, which the attribute follows: ${name}`, async () => {
      stylePage("light", "en");
      const { element } = await show(name, "dark");
      expect(element.theme).to.equal("dark");
      for (const [theme, look] of [
        ["light", "light"],
        ["dark", "dark"],
        ["auto", "page"],
        [undefined, "page"],
      ] as const) {
        element.theme = theme;
        await element.updateComplete;
        expect(element.getAttribute("theme")).to.equal(theme ?? null);
        expect(lookOf(element), theme).to.equal(look);
      }
      element.setAttribute("theme", "dark");
      await element.updateComplete;
      expect(element.theme).to.equal("dark");
      expect(lookOf(element)).to.equal("dark");
    });
  }

  it("is that of the page's style sheet where that sets colors of its own", async () => {
    const { element } = await show("press-list", "dark");
    Object.assign(element.style, { color: "rgb(1, 2, 3)", background: "none" });
    expect(getComputedStyle(element).color).to.equal("rgb(1, 2, 3)");
    expect(lookOf(element)).to.equal("page");
  });

  it("is that of an open dialog, too, and changes with it", async () => {
    stylePage("light", "en");
    const element = await fixture<PressListElement>(
      html`<press-list .releases=${releases} open="dialog"></press-list>`,
    );
    await waitFor(() => element.shadowRoot!.querySelector("[part~=link]"));
    getAllByRole(element, "link")[0]!.click();
    const dialog = () => element.shadowRoot!.querySelector<HTMLDialogElement>("dialog[open]");
    await waitFor(() => dialog());
    const scheme = () => getComputedStyle(dialog()!).colorScheme;
    expect(scheme()).to.equal("light");
    element.theme = "dark";
    await waitFor(() => scheme() === "dark");
    expect(lookOf(dialog()!)).to.equal("dark");
    element.theme = "auto";
    await waitFor(() => scheme() === "light");
    // The page's own dark style sheet, which an attribute turns on.
    Object.assign(document.body.style, { color: "rgb(230, 230, 230)", background: "rgb(20, 20, 20)" });
    await waitFor(() => scheme() === "dark");
    document.body.removeAttribute("style");
    await waitFor(() => scheme() === "light");
    const closed = dialog()!;
    history.back();
    await waitFor(() => !dialog());
    element.theme = "dark";
    await element.updateComplete;
    await new Promise(requestAnimationFrame);
    expect(closed.style.colorScheme).to.equal("light");
  });
});
