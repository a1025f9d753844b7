import { fixture } from "@open-wc/testing";
import type { PressListElement } from "../../src/elements/press-list/press-list.js";
import { nextEvent } from "./next-event.js";

/** Adds a list to the page, in a container, and resolves with it when the event has fired and it has rendered. */
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
