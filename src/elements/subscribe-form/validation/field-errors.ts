import type { SubscribeStrings } from "../../../locales/locale.js";
import type { FormProperties } from "../form-context.js";
import { errorTextOf, type Field } from "./error-text.js";
import { FieldError } from "./field-error.js";

const isField = (element: Element): element is Field => "willValidate" in element;

/** Shows an error at each invalid field of a form until the field is valid. */
export class FieldErrors {
  readonly #properties: FormProperties;
  readonly #errors = new Map<Field, FieldError>();

  constructor(properties: FormProperties) {
    this.#properties = properties;
  }

  /** Validates every field, and returns the invalid ones with their errors, in the form's order. */
  validate(form: HTMLFormElement, strings: SubscribeStrings): Map<Field, string> {
    const radioGroups = new Set<string>();
    const invalid = new Map<Field, string>();
    for (const field of [...form.elements].filter(isField)) {
      if (field.type === "radio") {
        // All buttons of a group are invalid together: the error is shown once, at the first.
        if (radioGroups.has(field.name)) continue;
        radioGroups.add(field.name);
      }
      const text = errorTextOf(field, strings);
      if (text) {
        invalid.set(field, text);
        if (!this.#errors.has(field)) this.#errors.set(field, new FieldError(field, form, this.#properties));
      }
      this.#update(field, text);
    }
    return invalid;
  }

  /** Validates the fields with an error again. */
  revalidate(strings: SubscribeStrings): void {
    for (const field of this.#errors.keys()) this.#update(field, errorTextOf(field, strings));
  }

  /** The text of each error that is shown. */
  get texts(): Map<Field, string> {
    return new Map([...this.#errors].map(([field, { text }]) => [field, text]));
  }

  clear(): void {
    for (const field of this.#errors.keys()) this.#update(field, "");
  }

  /** Changes the error of a field, or removes it if there is no text. */
  #update(field: Field, text: string): void {
    const error = this.#errors.get(field);
    if (!error) return;
    if (text) error.text = text;
    else {
      error.remove();
      this.#errors.delete(field);
    }
  }
}
