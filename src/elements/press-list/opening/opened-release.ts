import { Task, TaskStatus } from "@lit/task";
import { html, nothing, type ReactiveController, type TemplateResult } from "lit";
import { findRelease } from "../../../controllers/find-release.js";
import { ReleaseParamController } from "../../../controllers/release-param.js";
import { opening } from "../../../locales/en.js";
import type { OpeningStrings } from "../../../locales/locale.js";
import { findByName } from "../../../release/find-by-name.js";
import type { Release } from "../../../release/release.js";
import { textDirection } from "../../../release/text-direction.js";
import { matchColorScheme } from "../../shared/color-scheme.js";
import { headingLevel } from "../../shared/heading.js";
import { mediaHosts } from "../../shared/media-hosts.js";
import { partNames } from "../../press-release/part-names.js";
import type { ReleaseOpener } from "../../press-release/release-opener.js";
import type { ListView, PressListElement } from "../press-list.js";

const exportedParts = partNames.map((part) => `${part}:release-${part}`).join();

/**
 * Shows a chosen release in the place of its list or in a dialog above it, with a deep link, and gives the list back
 * where it was left. The element for one release is loaded when the first one is opened.
 */
export class OpenedRelease implements ReactiveController {
  readonly #host: PressListElement;
  readonly #view: ListView;
  readonly #nameOf: () => string;
  readonly #param: ReleaseParamController;
  // Looked up in the feed: what an address says is never fetched or shown as given.
  readonly #opened: Task<readonly [unknown, string | null], Release | undefined>;
  /** Id of a release that was looked for and cannot be shown. */
  #missing: string | null = null;
  #focus: (() => HTMLElement | null) | undefined;
  /** How far down the page was when the release was opened. */
  #scroll: number | undefined;
  /** The dialog that is open, or was and is not gone yet. */
  #dialog: HTMLDialogElement | undefined;
  /** Gives the page its scroll bar back. */
  #unlock: (() => void) | undefined;

  /** @param nameOf Name of the parameter in the page's address. */
  constructor(host: PressListElement, view: ListView, nameOf: () => string) {
    this.#host = host;
    this.#view = view;
    this.#nameOf = nameOf;
    this.#param = new ReleaseParamController(host, nameOf);
    this.#opened = new Task(host, {
      args: () => [view.feed.feed, this.#param.value] as const,
      task: ([, id]) => this.#find(id),
      onComplete: (release) => (this.#missing = release ? null : this.#param.value),
    });
    host.addController(this);
  }

  get #strings(): OpeningStrings {
    return this.#view.locale.strings("opening", opening);
  }

  /** The page's own address that opens a release. */
  href(id: string): string {
    return this.#param.href(id);
  }

  /** Opens a release; in the newsroom where the element that shows it does not arrive. */
  async open({ id, url }: Release): Promise<void> {
    const scroll = scrollY;
    try {
      await loadElement();
    } catch {
      if (url) location.assign(url);
      return;
    }
    if (!this.#host.isConnected || this.#param.value === id) return;
    this.#scroll = scroll;
    this.#param.open(id);
    this.#focus = () => this.#host.renderRoot.querySelector("press-release");
  }

  hostDisconnected(): void {
    this.#unlock?.();
    // Out of the page a dialog is modal no more; it is shown anew when the element comes back.
    this.#dialog?.removeAttribute("open");
    this.#dialog = undefined;
  }

  hostUpdated(): void {
    const reason = this.#reason;
    this.#host.setStates({ "not-found": reason === "not-found", withheld: reason === "withheld" });
    this.#showDialog();
    const target = this.#opened.status === TaskStatus.COMPLETE && this.#focus?.();
    if (!target) return;
    this.#focus = undefined;
    const scroll = this.#opened.value ? undefined : this.#scroll;
    // The element shows its headline one update later than it is there itself.
    void Promise.resolve((target as { updateComplete?: unknown }).updateComplete).then(() => {
      // A dialog begins at its top; a long headline that gets the focus would be scrolled past, in WebKit all the same.
      target.focus({ preventScroll: scroll !== undefined || !!this.#dialog });
      this.#dialog?.scrollTo(0, 0);
      if (scroll !== undefined) scrollTo({ top: scroll, behavior: "instant" });
    });
  }

  /** Says above the list why the release that the address names is not shown. */
  renderMissing(): TemplateResult | typeof nothing {
    const reason = this.#reason;
    return reason ? this.#renderRelease({ id: this.#missing! }, reason) : nothing;
  }

  /** The release in the place of the list; `undefined` while there is none open. */
  renderInline(): TemplateResult | undefined {
    const release = this.#opened.value;
    if (!release || this.#host.open !== "inline") return undefined;
    return html`
      <p lang=${this.#view.locale.lang} dir=${textDirection(this.#view.locale.lang)}>
        <a part="back-link" href=${this.#param.href()} @click=${this.#onBack}>${this.#strings.back}</a>
      </p>
      ${this.#renderRelease(release)}
    `;
  }

  /** The dialog with the release. */
  renderDialog(): TemplateResult | typeof nothing {
    const release = this.#opened.value;
    if (!release || this.#host.open !== "dialog") return nothing;
    const language = release.language ?? this.#view.feed.feed?.language;
    return html`<dialog
      part="dialog"
      aria-label=${release.title || this.#strings.back}
      lang=${language ?? nothing}
      @close=${this.#onClosed}
      @pointerdown=${this.#onPointer}
    >
      <div part="panel" lang=${this.#view.locale.lang} dir=${textDirection(this.#view.locale.lang)}>
        <p class="bar">
          <button part="close-button" @click=${this.#onClose}>${this.#strings.close}</button>
        </p>
        ${this.#renderRelease(release)}
      </div>
    </dialog>`;
  }

  /** Why the release that the address names is not shown, where this list is to tell. */
  get #reason(): "not-found" | "withheld" | undefined {
    const { whole, error, moreError } = this.#view.feed;
    const id = this.#missing;
    // Where an older page did not come, that is what is said.
    if (!id || id !== this.#param.value || !whole || error || moreError || this.#host.open === "link")
      return undefined;
    // One that follows the page's address may have another feed, and tells itself of what is in neither.
    const root = this.#host.getRootNode() as ParentNode;
    if (this.#nameOf() === "release" && root.querySelector("press-release[from-url]")) return undefined;
    return findByName(whole.releases, id) ? "withheld" : "not-found";
  }

  /** @param slot What the page may have its own words for, in a slot of the list. */
  #renderRelease(release: Pick<Release, "id">, slot?: string): TemplateResult {
    const { timeZone, strings } = this.#host;
    return html`<press-release
      exportparts=${exportedParts}
      .opener=${this.#openerOf(release)}
      .imageHosts=${mediaHosts(this.#host).join(" ")}
      .timeZone=${timeZone}
      .headingLevel=${headingLevel(this.#host.headingLevel, 3)}
      .strings=${strings}
      >${
        // An empty slot would take the place of the words all the same.
        slot && this.#host.querySelector(`:scope > [slot=${slot}]`)
          ? html`<slot name=${slot} slot=${slot}></slot>`
          : nothing
      }</press-release
    >`;
  }

  /** Another one for each rendering, so that the element for the release follows what the list has read. */
  #openerOf({ id }: Pick<Release, "id">): ReleaseOpener {
    return {
      feed: this.#view.feed,
      value: id,
      href: (other) => this.#param.href(other),
      open: async (other) => {
        this.#param.replace(other);
        await this.#host.updateComplete;
        await this.#opened.taskComplete;
        await this.#host.updateComplete;
      },
    };
  }

  async #find(id: string | null): Promise<Release | undefined> {
    if (id === null) {
      const left = this.#opened.value?.id;
      if (left !== undefined) {
        this.#focus = () => this.#linkTo(left);
      }
      return undefined;
    }
    const [release] = await Promise.all([findRelease(this.#view.feed, id), loadElement()]);
    return release;
  }

  #linkTo(id: string): HTMLElement | null {
    const links = this.#host.renderRoot.querySelectorAll<HTMLAnchorElement>("[part=link]");
    return [...links].find(({ href }) => this.#param.valueIn(href) === id) ?? null;
  }

  #showDialog(): void {
    const dialog = this.#host.renderRoot.querySelector("dialog") ?? undefined;
    // An update may come when the element has left.
    if (dialog === this.#dialog || !this.#host.isConnected) return;
    this.#dialog = dialog;
    this.#unlock?.();
    if (!dialog) return;
    matchColorScheme(dialog, this.#host);
    dialog.showModal();
    this.#unlock = lockScrolling(() => (this.#unlock = undefined));
    this.#focus ??= () => dialog.querySelector<HTMLElement>("press-release");
  }

  readonly #onBack = (event: Event): void => {
    event.preventDefault();
    this.#param.close();
  };

  readonly #onClose = (): void => this.#dialog?.close();

  /** Closed by its button, Escape, or beside it; not when Back has closed it already. */
  readonly #onClosed = (): void => {
    if (this.#opened.value && this.#param.value === this.#opened.value.id) this.#param.close();
  };

  /** The panel fills the dialog, so what is not in the panel is beside it. */
  readonly #onPointer = (event: PointerEvent): void => {
    const dialog = event.currentTarget as HTMLElement;
    if (event.target !== dialog) return;
    // Where the button goes down and up again; not at the end of a selection of text.
    dialog.addEventListener(
      "click",
      ({ target }) => {
        if (target === dialog) this.#onClose();
      },
      { once: true },
    );
  };
}

const loadElement = () => import("../../press-release/define.js");

/** Keeps the page behind a dialog where it is, and its width what it was. Gives what ends that. */
function lockScrolling(ended: () => void): () => void {
  const { style, clientWidth } = document.documentElement;
  const { overflow, scrollbarGutter } = style;
  if (innerWidth > clientWidth) style.scrollbarGutter = "stable";
  style.overflow = "hidden";
  return () => {
    Object.assign(style, { overflow, scrollbarGutter });
    ended();
  };
}
