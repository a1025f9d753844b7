import type { SubscribeStrings } from "../../../locales/locale.js";
import { faultOf, type Field } from "./error-text.js";

let count = 0;

/**
 * Says beside each field of a form what is wrong with it, tied to it for assistive technology, until it is mended.
 * The sentences stand in the field's own tree, because `aria-describedby` does not cross into a shadow tree; in the
 * host page's tree too they have `part="error"` to be styled by.
 */
export class FieldErrors {
  readonly #shown = new Map<Field, HTMLElement>();

  /** Checks every field; gives those at fault, in the form's order. */
  check(form: HTMLFormElement, strings: SubscribeStrings): Field[] {
    const groups = new Set<string>();
    return ([...form.elements] as Field[]).filter((field) => {
      // One sentence for a group of radio buttons, at its first.
      if (field.type === "radio" && groups.size === groups.add(field.name).size) return false;
      return this.#say(field, faultOf(field, strings));
    });
  }

  /** Checks those fields again that have an error, and takes away what is mended. */
  review(strings: SubscribeStrings): void {
    for (const field of this.#shown.keys()) this.#say(field, faultOf(field, strings));
  }

  /** All that is said now. */
  get text(): string {
    return [...this.#shown.values()].map((error) => error.textContent).join(" ");
  }

  clear(): void {
    for (const field of this.#shown.keys()) this.#say(field, "");
  }

  /** Whether there was something to say. */
  #say(field: Field, fault: string): boolean {
    let error = this.#shown.get(field);
    if (fault) {
      if (!error) {
        error = document.createElement("div");
        error.id = `subscribe-error-${++count}`;
        error.setAttribute("part", "error");
        this.#shown.set(field, error);
        endOf(field).after(error);
        describe(field, (ids) => [...ids, error!.id]);
      }
      error.textContent = fault;
    } else if (error) {
      error.remove();
      this.#shown.delete(field);
      describe(field, (ids) => ids.filter((id) => id !== error!.id));
    } else return false;
    field.setAttribute("aria-invalid", String(!!fault));
    return !!fault;
  }
}

/** Edits the list of what describes a field; the host page may have its own there. */
function describe(field: Field, edit: (ids: string[]) => string[]): void {
  const ids = edit(field.getAttribute("aria-describedby")?.split(/\s+/).filter(Boolean) ?? []);
  if (ids.length) field.setAttribute("aria-describedby", ids.join(" "));
  else field.removeAttribute("aria-describedby");
}

/** The last of a field and its labels. An error within a label would become part of the field's name. */
function endOf(field: Field): Element {
  const within: Element = field.closest("label") ?? field;
  return [within, ...(field.labels ?? [])]
    .sort((one, other) => (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1))
    .at(-1)!;
}
