import { html, type ReactiveController, type TemplateResult } from "lit";
import { focusLinkOrSelf } from "../../../controllers/focus-link-or-self.js";
import type { Release } from "../../../release/release.js";
import { textDirection } from "../../../release/text-direction.js";
import { contentOf, copyContent } from "../../shared/slot-templates/template-content.js";
import type { ListContext } from "../list-context.js";
import type { PageFeatures } from "../page-features.js";
import { fillItem } from "./fill-item.js";
import { findTemplateFaults } from "./find-template-faults.js";
import { fieldsOf, type FieldValues } from "./item-fields.js";

/** Begins the names of the slots that items are shown in. */
const slotPrefix = "press-item-";

/** For text that is heard but not seen. The page's own style sheets have no class for it that is known here. */
const outOfSight = {
  position: "absolute",
  inlineSize: "1px",
  blockSize: "1px",
  overflow: "hidden",
  clipPath: "inset(50%)",
  whiteSpace: "nowrap",
};

interface ItemOptions {
  readonly features: { get(name: "page"): PageFeatures | undefined };
  /** Handles a click on a link to the release. */
  readonly onSelect: (event: MouseEvent) => void;
}

/** A release in the page's own markup. */
interface Item {
  readonly slot: string;
  /** All that it was made of: while that is the same, so is the item. */
  readonly madeOf: string;
  readonly elements: readonly Element[];
  /** What handles clicks, which may change while the item stays. */
  readonly listener: { onSelect: ItemOptions["onSelect"] };
}

/**
 * Shows each release of a list in the page's own markup, `<template slot="item">`: a copy of it for each release, in the page's own
 * tree, where the page's style sheets reach it. A release gets into it as text and as checked addresses only.
 */
export class ItemTemplate implements ReactiveController {
  readonly #context: ListContext;
  /** `undefined` if the page has none that can be used. */
  #template: HTMLTemplateElement | undefined;
  /** A copy of what is in the page's template, to know it again. */
  #source: Node | undefined;
  /** How often that has changed. */
  #version = 0;
  /** By the ids of their releases. */
  #items = new Map<string, Item>();
  /** The items that the present update has rendered; `undefined` outside of updates, where the list renders an example. */
  #rendered: Map<string, Item> | undefined;
  /** The last element of them in the page. */
  #last: Element | undefined;
  #slots = 0;

  constructor(context: ListContext) {
    this.#context = context;
    // Scripts that keep copies of whole pages keep the items, too.
    for (const stray of context.host.querySelectorAll(`:scope > [slot^="${slotPrefix}"]`)) stray.remove();
  }

  hostUpdate(): void {
    const template = this.#context.host.querySelector<HTMLTemplateElement>(":scope > template[slot=item]");
    const source = template ? contentOf(template) : undefined;
    const isSame = source ? source.isEqualNode(this.#source ?? null) : !this.#source;
    if (!isSame) {
      this.#template = template && this.#isUsable(template) ? template : undefined;
      this.#source = source?.cloneNode(true);
      this.#version++;
    }
    // Frameworks may exchange it for another one with the same markup.
    else if (template && this.#template) this.#template = template;
    this.#rendered = new Map();
    this.#last = this.#template;
  }

  hostUpdated(): void {
    const rendered = this.#rendered ?? new Map<string, Item>();
    this.#rendered = undefined;
    // The reader comes back to the items from a release that is open in their place.
    if (!rendered.size && this.#template && this.#context.host.open === "inline") return;
    const kept = new Set(rendered.values());
    for (const item of this.#items.values())
      if (!kept.has(item)) for (const element of item.elements) element.remove();
    this.#items = rendered;
    // The list moves the focus to the part `title` of a release.
    for (const item of rendered.values()) {
      const slot = this.#context.host.renderRoot.querySelector(`slot[name=${item.slot}]`);
      const title = slot?.previousElementSibling;
      if (title instanceof HTMLElement) title.focus = () => focusItem(item);
    }
  }

  /** Renders one release; returns `undefined` if the page has no template that can be used. */
  render(release: Release, { features, onSelect }: ItemOptions): TemplateResult | undefined {
    const template = this.#template;
    if (!template || !this.#rendered) return undefined;
    const { feed, locale } = this.#context;
    const opening = features.get("page")?.opening;
    const content: ItemContent = {
      values: fieldsOf(release, opening?.href(release.id), this.#context),
      language: release.language ?? feed.feed?.language,
      target: opening?.target,
      hint: opening?.targetHint,
      lang: locale.lang,
    };
    // A page's own data may give two releases the same id.
    let key = release.id;
    while (this.#rendered.has(key)) key += " ";
    const item = this.#itemOf(key, template, content);
    item.listener.onSelect = onSelect;
    this.#rendered.set(key, item);
    this.#place(item.elements);
    return html`<li part="item">
      <span part="title" hidden></span>
      <slot name=${item.slot}></slot>
    </li>`;
  }

  #isUsable(template: HTMLTemplateElement): boolean {
    const faults = findTemplateFaults(contentOf(template));
    if (this.#context.host.hasAttribute("debug"))
      for (const fault of faults)
        console.warn(`newsroom-elements: the template for items is not used: ${fault}`, template);
    return faults.length === 0;
  }

  #itemOf(key: string, template: HTMLTemplateElement, content: ItemContent): Item {
    const madeOf = JSON.stringify([this.#version, content]);
    const known = this.#items.get(key);
    if (known?.madeOf === madeOf) return known;
    const slot = `${slotPrefix}${this.#slots++}`;
    const listener: Item["listener"] = { onSelect: () => {} };
    return {
      slot,
      madeOf,
      listener,
      elements: createElements(copyContent(template, slot), content, listener),
    };
  }

  /** Puts an item behind the one before it, if it is not there. */
  #place(elements: readonly Element[]): void {
    const [first] = elements;
    if (first && this.#last?.nextElementSibling !== first) this.#last?.after(...elements);
    this.#last = elements.at(-1) ?? this.#last;
  }
}

/** What an item shows. */
interface ItemContent {
  readonly values: FieldValues;
  /** That of the release. */
  readonly language: string | undefined;
  /** That of its links. */
  readonly target: string | undefined;
  /** What is heard with them. */
  readonly hint: string | undefined;
  /** That of the page. */
  readonly lang: string;
}

function createElements(
  copies: readonly Element[],
  { values, language, target, hint, lang }: ItemContent,
  listener: Item["listener"],
): Element[] {
  const fragment = document.createDocumentFragment();
  fragment.append(...copies);
  fillItem(fragment, values, (link) => {
    link.rel = "noopener";
    if (target !== undefined) link.target = target;
    if (hint) link.append(" ", createHint(hint, lang));
    link.addEventListener("click", (event) => listener.onSelect(event));
  });
  for (const element of fragment.children) {
    if (language !== undefined && !element.hasAttribute("lang")) element.setAttribute("lang", language);
    if (!element.hasAttribute("dir")) element.setAttribute("dir", textDirection(language));
  }
  return [...fragment.children];
}

function createHint(text: string, lang: string): HTMLElement {
  const hint = document.createElement("span");
  hint.textContent = text;
  hint.lang = lang;
  hint.dir = "auto";
  Object.assign(hint.style, outOfSight);
  return hint;
}

/** Moves the focus to the link to the release; without one, to the first element. */
function focusItem({ elements: [first, ...others] }: Item): void {
  const all = [first, ...others].flatMap((one) => (one ? [one, ...one.querySelectorAll("a")] : []));
  const link = all.find((one) => one.matches("a[href][data-field~=url]"));
  if (link instanceof HTMLElement) link.focus();
  else if (first instanceof HTMLElement) focusLinkOrSelf(first);
}
