import { fixture } from "@open-wc/testing";
import type { TemplateResult } from "lit";
import type { PressReleaseElement } from "../../src/elements/press-release/press-release.js";
import { waitFor } from "./wait-for.js";

/** Waits until a `<press-release>` shows its release in full. */
export async function releaseShown(element: Element): Promise<void> {
  await waitFor(
    () => !element.matches(":state(loading)") && element.shadowRoot?.querySelector("[part=release]"),
  );
}

/** Puts a `<press-release>` into the page and waits until it shows its release in full. */
export async function showRelease(template: TemplateResult): Promise<PressReleaseElement> {
  const element = await fixture<PressReleaseElement>(template);
  await releaseShown(element);
  return element;
}
