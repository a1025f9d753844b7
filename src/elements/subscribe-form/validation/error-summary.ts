import type { ReactiveController } from "lit";
import type { SubscribeStrings } from "../../../locales/locale.js";
import type { FormContext } from "../form-context.js";
import { errorSummaryStyles } from "./error-summary.styles.js";
import type { Field } from "./error-text.js";

/** The error summary that is shown. */
interface ShownSummary {
  /** Gets the focus. */
  readonly box: HTMLElement;
  readonly list: Element;
  /** Our heading; the page's own summary has its own. */
  readonly heading: HTMLElement | undefined;
  readonly items: Map<Field, Item>;
  /** Language of the texts. */
  readonly lang: string;
  /** What the page's title begins with. */
  readonly errorTitle: string;
  /** Removes our summary, or hides the page's own and makes it what it was. */
  remove(): void;
}

interface Item {
  readonly item: Element;
  readonly link: HTMLElement;
}

/**
 * A list of the form's errors above it, with a link to each field. It gets the focus when the reader has submitted an invalid
 * form. It follows the error summary of the GOV.UK Design System.
 */
export class ErrorSummary implements ReactiveController {
  readonly #context: FormContext;
  #shown: ShownSummary | undefined;

  constructor(context: FormContext) {
    this.#context = context;
  }

  hostConnected(): void {
    this.#context.addStyles(errorSummaryStyles);
  }

  hostDisconnected(): void {
    this.hide();
  }

  /** Shows the errors and moves the focus to them. */
  show(form: HTMLFormElement, errors: ReadonlyMap<Field, string>, strings: SubscribeStrings): void {
    this.hide();
    const own = this.#findOwn();
    const { box, list, heading } = own ?? createSummary(strings);
    const before = [...list.childNodes];
    const pattern = list.querySelector("li");
    const items = new Map<Field, Item>();
    for (const [field, text] of errors) items.set(field, createItem(field, text, pattern));
    list.replaceChildren(...[...items.values()].map(({ item }) => item));
    const { lang } = this.#context.locale;
    const remove = () => {
      if (own) {
        box.hidden = true;
        list.replaceChildren(...before);
      } else box.remove();
    };
    const errorTitle = this.#context.properties.errorTitle ?? "";
    this.#shown = { box, list, heading, items, lang, errorTitle, remove };
    if (!box.hasAttribute("tabindex")) box.tabIndex = -1;
    if (own) box.hidden = false;
    else form.prepend(box);
    if (errorTitle && !document.title.startsWith(errorTitle)) document.title = errorTitle + document.title;
    box.focus();
  }

  /**
   * Removes the links to fields that are valid now. The others stay as they are, because screen readers would say the whole
   * alert again with each letter that is typed; they change only with the language of the page.
   */
  update(errors: ReadonlyMap<Field, string>, strings: SubscribeStrings): void {
    if (!this.#shown) return;
    const { heading, items, lang } = this.#shown;
    const isTranslated = lang !== this.#context.locale.lang;
    if (isTranslated) {
      this.#shown = { ...this.#shown, lang: this.#context.locale.lang };
      if (heading) heading.textContent = strings.errorSummary;
    }
    for (const [field, { item, link }] of items) {
      const text = errors.get(field);
      if (!text) {
        item.remove();
        items.delete(field);
      } else if (isTranslated) link.textContent = text;
    }
    if (items.size === 0) this.hide();
  }

  hide(): void {
    if (!this.#shown) return;
    const { remove, errorTitle } = this.#shown;
    remove();
    this.#shown = undefined;
    if (errorTitle && document.title.startsWith(errorTitle))
      document.title = document.title.slice(errorTitle.length);
  }

  /** The summary that the page has placed, wherever it is in the page. It needs a list. */
  #findOwn(): Pick<ShownSummary, "box" | "list" | "heading"> | undefined {
    const { element, properties } = this.#context;
    const root = element.getRootNode() as Document | ShadowRoot;
    const box = properties.errorSummary ? root.getElementById(properties.errorSummary) : null;
    const list = box?.querySelector("ul, ol");
    return box && list ? { box, list, heading: undefined } : undefined;
  }
}

function createSummary(strings: SubscribeStrings): { box: HTMLElement; list: Element; heading: HTMLElement } {
  const box = document.createElement("div");
  box.setAttribute("part", "error-summary");
  // The alert is inside the element that gets the focus: if both are one, some screen readers say it twice or in part.
  const alert = document.createElement("div");
  alert.setAttribute("role", "alert");
  const heading = document.createElement("h2");
  heading.setAttribute("part", "heading error-summary-title");
  heading.textContent = strings.errorSummary;
  const list = document.createElement("ul");
  alert.append(heading, list);
  box.append(alert);
  return { box, list, heading };
}

/** A link to a field. The page's own list may have a first item that shows how an item is written. */
function createItem(field: Field, text: string, pattern: Element | null): Item {
  const item = pattern ? document.importNode(pattern, true) : document.createElement("li");
  const link = item.querySelector("a") ?? item.appendChild(document.createElement("a"));
  link.textContent = text;
  link.href = `#${field.id}`;
  link.addEventListener("click", (event) => {
    // An address does not reach into a shadow tree, and the page may show other things by its address.
    event.preventDefault();
    // With its label in view, the reader knows which field it is.
    (field.labels?.[0] ?? field).scrollIntoView();
    field.focus({ preventScroll: true });
  });
  if (!pattern) link.setAttribute("part", "link error-summary-link");
  return { item, link };
}
