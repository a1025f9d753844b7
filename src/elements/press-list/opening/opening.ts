import { html, nothing, type ReactiveController, type TemplateResult } from "lit";
import { newTab } from "../../../locales/en.js";
import type { Release } from "../../../release/release.js";
import { adoptStyles } from "../../../styles/adopt-styles.js";
import type { ListContext } from "../list-context.js";
import { OpenedRelease } from "./opened-release.js";
import { openingStyles } from "./opening.styles.js";
import { opensInPage } from "./opens-in-page.js";

/** What a click on a headline does: opens the release in the page, for `open`, or in another tab, for `link-target`. */
export class Opening implements ReactiveController {
  readonly #context: ListContext;
  #opened: OpenedRelease | undefined;

  constructor(context: ListContext) {
    this.#context = context;
    adoptStyles(context.host.renderRoot as ShadowRoot, openingStyles);
  }

  hostUpdate(): void {
    if (this.#opensInPage) this.#opened ??= new OpenedRelease(this.#context);
  }

  /** The page's own address of a release that opens in the page; otherwise `undefined`. */
  href(id: string): string | undefined {
    return this.#opensInPage ? this.#opened?.href(id) : undefined;
  }

  /** The `target` of a headline's link. */
  get target(): string | undefined {
    return this.#opensInPage ? undefined : this.#context.host.linkTarget;
  }

  /** Opens a release in the page, if the page asks for that. */
  open(event: MouseEvent, release: Release): void {
    if (!this.#opensInPage || !this.#opened) return;
    event.preventDefault();
    void this.#opened.open(release);
  }

  /** Says that a link opens a new tab; `undefined` if it does not. */
  get targetHint(): string | undefined {
    const opensTab = this.target && !/^_(self|parent|top)$/i.test(this.target);
    return opensTab ? this.#context.locale.strings("newTab", newTab).newTab : undefined;
  }

  /** Screen readers announce it with the link. */
  renderTargetHint(): TemplateResult | typeof nothing {
    const hint = this.targetHint;
    return hint
      ? html` <span class="heard" lang=${this.#context.locale.lang} dir="auto">${hint}</span>`
      : nothing;
  }

  /** Says above the list why the release that the page's address names is not shown. */
  renderMissing(): TemplateResult | typeof nothing {
    return this.#opened?.renderMissing() ?? nothing;
  }

  /** The open release in place of the list; `undefined` if there is none. */
  renderInline(): TemplateResult | undefined {
    return this.#opened?.renderInline();
  }

  /** The dialog with the open release. */
  renderDialog(): TemplateResult | typeof nothing {
    return this.#opened?.renderDialog() ?? nothing;
  }

  get #opensInPage(): boolean {
    return opensInPage(this.#context.host);
  }
}
