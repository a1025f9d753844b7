import type { FormProperties } from "../form-context.js";
import type { Field } from "./error-text.js";
import type { ErrorPosition } from "./error-position.js";

/**
 * The error of one field, shown until it is removed.
 *
 * `aria-describedby` does not reach into a shadow tree, so an error is in the same tree as its field, even if that is the
 * page's. There the page can style it by its class or with `[part="error"]`, or have an element of its own for it.
 */
export class FieldError {
  /** Makes ids unique in the page, which may have several forms. */
  static #count = 0;

  readonly #field: Field;
  readonly #form: HTMLFormElement;
  readonly #element: HTMLElement;
  /** Where the text is: the element itself, or a part of it that the page has marked. */
  readonly #textElement: HTMLElement;
  /** What the page's own element was before; nothing if the element is ours. */
  readonly #before: { id: string; hidden: boolean; text: string } | undefined;
  /** Whether the page had already tied its own element to the field, or to its name. */
  readonly #isTied: boolean;

  constructor(field: Field, form: HTMLFormElement, properties: FormProperties) {
    this.#field = field;
    this.#form = form;
    const own = findOwnElement(field, form);
    this.#element = own ?? createElement(field, properties);
    this.#textElement = this.#element.querySelector<HTMLElement>("[data-error-text]") ?? this.#element;
    this.#before = own && { id: own.id, hidden: !!own.hidden, text: this.#textElement.textContent };
    this.#element.id ||= `subscribe-error-${++FieldError.#count}`;
    this.#element.hidden = false;
    const ids = idsIn(field, "aria-describedby");
    this.#isTied =
      [...ids, ...idsIn(field, "aria-errormessage")].includes(this.#element.id) ||
      labelsOf(field).some((label) => label.contains(this.#element));
    if (!this.#isTied) describeBy(field, [...ids, this.#element.id]);
    field.setAttribute("aria-invalid", "true");
    for (const element of withInvalidClass(field, form)) element.classList.add(...invalidClasses(element));
  }

  get text(): string {
    return this.#textElement.textContent;
  }

  set text(text: string) {
    this.#textElement.textContent = text;
  }

  /** Removes the error, or hides it if it is the page's own element. */
  remove(): void {
    const field = this.#field;
    if (!this.#isTied)
      describeBy(
        field,
        idsIn(field, "aria-describedby").filter((id) => id !== this.#element.id),
      );
    if (this.#before) {
      if (!this.#before.id) this.#element.removeAttribute("id");
      this.#element.hidden = this.#before.hidden;
      this.#textElement.textContent = this.#before.text;
    } else this.#element.remove();
    field.setAttribute("aria-invalid", "false");
    for (const element of withInvalidClass(field, this.#form))
      // Another field of the same group may still be invalid.
      if (!element.querySelector('[aria-invalid="true"]'))
        element.classList.remove(...invalidClasses(element));
  }
}

/**
 * The element that the page has placed for the error of a field: one with `data-error-for` and the field's name, or one that
 * the field names in `aria-errormessage`, or in `aria-describedby` if it is hidden or empty, which a hint is not.
 */
function findOwnElement(field: Field, form: HTMLFormElement): HTMLElement | undefined {
  const byId = (id: string) => form.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
  const candidates = [
    form.querySelector<HTMLElement>(`[data-error-for="${CSS.escape(field.name)}"]`),
    ...idsIn(field, "aria-errormessage").map(byId),
    ...idsIn(field, "aria-describedby")
      .map(byId)
      .filter((element) => element?.hidden || !element?.textContent.trim()),
  ];
  return candidates.find((element) => element !== null) ?? undefined;
}

function createElement(field: Field, { errorClass, errorPosition }: FormProperties): HTMLElement {
  const element = document.createElement("div");
  element.setAttribute("part", field.closest("[part=field]") ? "field-error error" : "error");
  if (errorClass) element.className = errorClass;
  place(element, field, errorPosition);
  return element;
}

/** An error inside a label would become part of the field's name. */
function place(error: HTMLElement, field: Field, position: ErrorPosition | undefined): void {
  const label = field.closest("label");
  if (position !== "before") {
    const last = [label ?? field, ...(field.labels ?? [])].reduce((last, one) =>
      last.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING ? one : last,
    );
    last.after(error);
    return;
  }
  let next: Element = label ?? field;
  const isChoice = field.type === "checkbox" || field.type === "radio";
  const group = next.parentElement?.closest(isChoice ? `fieldset, ${marked}` : marked);
  // Between the label or the legend of a group and what holds its fields.
  while (group && next.parentElement && next.parentElement !== group) next = next.parentElement;
  next.before(error);
}

const marked = "[data-invalid-class]";

/** The field, its labels and the elements around it that have other classes while the field is invalid. */
function withInvalidClass(field: Field, form: HTMLFormElement): Element[] {
  const elements: Element[] = labelsOf(field);
  for (let element: Element | null = field; element && element !== form; element = element.parentElement)
    elements.push(element);
  return elements.filter((element) => element.matches(marked));
}

const invalidClasses = (element: Element): string[] => wordsOf(element.getAttribute("data-invalid-class"));

const labelsOf = (field: Field): HTMLLabelElement[] => [...(field.labels ?? [])];

const idsIn = (field: Field, attribute: string): string[] => wordsOf(field.getAttribute(attribute));

const wordsOf = (text: string | null): string[] => text?.split(/\s+/).filter(Boolean) ?? [];

/** The page may describe the field with elements of its own. */
function describeBy(field: Field, ids: string[]): void {
  if (ids.length) field.setAttribute("aria-describedby", ids.join(" "));
  else field.removeAttribute("aria-describedby");
}
