import type { PressListElement } from "../../src/elements/press-list/press-list.js";
import { getAllByRole, getByRole } from "./by-role.js";
import { nextEvent } from "./next-event.js";

/** The headlines of a list, from the first. */
export const headlines = (element: Element) =>
  getAllByRole(element, "heading").map((one) => one.textContent.trim());

/** A control of a list that offers values, by the beginning of its name. */
export const select = (element: Element, name: string) =>
  getByRole(element, "combobox", { name: new RegExp(`^${name}`, "u") }) as HTMLSelectElement;

/** Selects the option that starts with this text, as a reader does, and waits for the result. */
export async function choose(element: PressListElement, control: string, option: string): Promise<void> {
  const field = select(element, control);
  const filtered = nextEvent(element, "press-filter");
  field.value = [...field.options].find((one) => one.textContent.trim().startsWith(option))!.value;
  field.dispatchEvent(new Event("change", { bubbles: true }));
  await filtered;
  await element.updateComplete;
}

/** Types words into the search, and waits for the result. */
export async function type(element: PressListElement, words: string) {
  const field = getByRole(element, "searchbox", { name: "Search" }) as HTMLInputElement;
  const filtered = nextEvent(element, "press-filter");
  field.focus();
  field.value = words;
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  const event = await filtered;
  await element.updateComplete;
  return event;
}

/** Presses a button of a list, and waits for the next rendering. */
export async function press(element: PressListElement, name: string): Promise<void> {
  getByRole(element, "button", { name }).click();
  await element.updateComplete;
}
