import { fixture } from "@open-wc/testing";
import type { PressListElement } from "../../src/elements/press-list/press-list.js";
import { nextEvent } from "./next-event.js";

/** A list in the page, inside an element of its own, when it has shown its news, or that there is none. */
export async function showList(
  template: unknown,
  event: "press-load" | "press-error" = "press-load",
  wrapper: HTMLElement = document.createElement("div"),
): Promise<PressListElement> {
  document.body.append(wrapper);
  const arrived = nextEvent(wrapper, event);
  await fixture(template as Parameters<typeof fixture>[0], { parentNode: wrapper });
  await arrived;
  const element = wrapper.querySelector("press-list")!;
  await element.updateComplete;
  return element;
}
