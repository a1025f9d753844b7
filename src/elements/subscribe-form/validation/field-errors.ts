import type { SubscribeStrings } from "../../../locales/locale.js";
import { errorTextOf, type Field } from "./error-text.js";

const isField = (element: Element): element is Field => "willValidate" in element;

/**
 * Shows an error below each invalid field of a form until the field is valid.
 *
 * `aria-describedby` does not reach into a shadow tree, so an error is in the same tree as its field, even if that is the
 * host page's. There the page can style it with `[part="error"]`.
 */
export class FieldErrors {
  /** Makes ids unique in the page, which may have several forms. */
  static #count = 0;

  readonly #errors = new Map<Field, HTMLElement>();

  /** Validates every field, and returns the invalid ones in the form's order. */
  validate(form: HTMLFormElement, strings: SubscribeStrings): Field[] {
    const radioGroups = new Set<string>();
    return [...form.elements].filter(isField).filter((field) => {
      if (field.type === "radio") {
        // All buttons of a group are invalid together: the error is shown once, at the first.
        if (radioGroups.has(field.name)) return false;
        radioGroups.add(field.name);
      }
      return this.#update(field, errorTextOf(field, strings));
    });
  }

  /** Validates the fields with an error again. */
  revalidate(strings: SubscribeStrings): void {
    for (const field of this.#errors.keys()) this.#update(field, errorTextOf(field, strings));
  }

  clear(): void {
    for (const field of this.#errors.keys()) this.#update(field, "");
  }

  /** Shows, changes or removes the error of a field. Returns whether it has one. */
  #update(field: Field, text: string): boolean {
    const error = this.#errors.get(field);
    if (text) (error ?? this.#add(field)).textContent = text;
    else if (error) this.#remove(field, error);
    return !!text;
  }

  #add(field: Field): HTMLElement {
    const error = document.createElement("div");
    error.id = `subscribe-error-${++FieldErrors.#count}`;
    error.setAttribute("part", "error");
    lastOf(field).after(error);
    describeBy(field, (ids) => [...ids, error.id]);
    field.setAttribute("aria-invalid", "true");
    this.#errors.set(field, error);
    return error;
  }

  #remove(field: Field, error: HTMLElement): void {
    error.remove();
    describeBy(field, (ids) => ids.filter((id) => id !== error.id));
    field.setAttribute("aria-invalid", "false");
    this.#errors.delete(field);
  }
}

/** Edits the ids in `aria-describedby`, where the host page may have its own. */
function describeBy(field: Field, edit: (ids: string[]) => string[]): void {
  const ids = edit(field.getAttribute("aria-describedby")?.split(/\s+/).filter(Boolean) ?? []);
  if (ids.length) field.setAttribute("aria-describedby", ids.join(" "));
  else field.removeAttribute("aria-describedby");
}

/** The field or its label, whichever comes last. An error inside a label would become part of the field's name. */
function lastOf(field: Field): Element {
  const elements: Element[] = [field.closest("label") ?? field, ...(field.labels ?? [])];
  return elements.reduce((last, one) =>
    last.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING ? one : last,
  );
}
