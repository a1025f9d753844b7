import { Task, TaskStatus, type TaskConfig } from "@lit/task";
import { html, nothing, type ReactiveController, type TemplateResult } from "lit";
import { findRelease } from "../../../controllers/find-release.js";
import { ReleaseParam } from "../../../controllers/release-param.js";
import { opening } from "../../../locales/en.js";
import type { OpeningStrings } from "../../../locales/locale.js";
import { findByName } from "../../../release/find-by-name.js";
import type { Release } from "../../../release/release.js";
import { textDirection } from "../../../release/text-direction.js";
import { matchColorScheme } from "../../shared/color-scheme.js";
import { headingLevel } from "../../shared/heading.js";
import { mediaHosts } from "../../shared/media-hosts.js";
import { isSharedPart } from "../../shared/shared-parts.js";
import { partNames } from "../../press-release/part-names.js";
import type { ReleaseOpener } from "../../press-release/release-opener.js";
import { releaseParameter } from "../address/parameter-names.js";
import type { ListContext, ListHost } from "../list-context.js";
import { lockScrolling } from "./lock-scrolling.js";
import { opensInPage } from "./opens-in-page.js";

type OpenedArgs = readonly [unknown, string | null];

const exportedParts = partNames
  .flatMap((part) => [...(isSharedPart(part) ? [part] : []), `${part}:release-${part}`])
  .join();

/**
 * Shows a release in place of its list, or in a dialog above it, under an address of its own, and returns the reader to the
 * same place in the list. The code of `<press-release>` is loaded when the first release is opened.
 */
export class OpenedRelease implements ReactiveController {
  readonly #host: ListHost;
  readonly #context: ListContext;
  readonly #param: ReleaseParam;
  // The address only names a release of the feed. It is never fetched, and nothing of it is shown as it is.
  // A task, because the address may change while an older page of the feed is being read: the latest one counts.
  readonly #opened: Task<OpenedArgs, Release | undefined>;
  /** Id of a release that was looked for and cannot be shown. */
  #missing: string | null = null;
  /** What gets the focus when the release, or the list, is shown. */
  #focus: (() => HTMLElement | null) | undefined;
  /** How far the page was scrolled when the release was opened, in pixels. */
  #scroll: number | undefined;
  /** The dialog that is open, or was open at the last update. */
  #dialog: HTMLDialogElement | undefined;
  #unlockScrolling: (() => void) | undefined;

  constructor(context: ListContext) {
    const { host, feed } = context;
    this.#host = host;
    this.#context = context;
    this.#param = new ReleaseParam(host, () => releaseParameter(host));
    this.#opened = new Task(host, {
      // It would take an `initialValue` from a polluted `Object.prototype`.
      __proto__: null,
      args: () => [feed.feed, this.#param.value] as const,
      task: ([, id]) => this.#find(id),
      onComplete: (release) => (this.#missing = release ? null : this.#param.value),
    } as TaskConfig<OpenedArgs, Release | undefined>);
    host.addController(this);
  }

  get #strings(): OpeningStrings {
    return this.#context.locale.strings("opening", opening);
  }

  /** The page's own address that opens a release. */
  href(id: string): string {
    return this.#param.href(id);
  }

  /** Opens a release; if the code that shows it does not arrive, leads to the release in the newsroom. */
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
    this.#unlockScrolling?.();
    this.#unlockScrolling = undefined;
    // A dialog that leaves the page is no longer modal, so it is opened again when the element comes back.
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
    // A <press-release> renders its headline in its own update, after this one.
    const rendered = "updateComplete" in target ? target.updateComplete : undefined;
    void Promise.resolve(rendered).then(() => {
      // A dialog starts at its top. Focus on a long headline would scroll past it, in WebKit even with `preventScroll`.
      target.focus({ preventScroll: scroll !== undefined || !!this.#dialog });
      this.#dialog?.scrollTo(0, 0);
      if (scroll !== undefined) scrollTo({ top: scroll, behavior: "instant" });
    });
  }

  /** Says above the list why the release that the address names is not shown. */
  renderMissing(): TemplateResult | typeof nothing {
    const reason = this.#reason;
    return reason && this.#missing !== null ? this.#renderRelease({ id: this.#missing }, reason) : nothing;
  }

  /** The open release in place of the list; `undefined` if there is none. */
  renderInline(): TemplateResult | undefined {
    const release = this.#opened.value;
    if (!release || this.#host.open !== "inline") return undefined;
    return html`
      <p lang=${this.#context.locale.lang} dir=${textDirection(this.#context.locale.lang)}>
        <a part="link back-link" href=${this.#param.href()} @click=${this.#onBack}>${this.#strings.back}</a>
      </p>
      ${this.#renderRelease(release)}
    `;
  }

  /** The dialog with the open release. */
  renderDialog(): TemplateResult | typeof nothing {
    const release = this.#opened.value;
    if (!release || this.#host.open !== "dialog") return nothing;
    const language = release.language ?? this.#context.feed.feed?.language;
    return html`<dialog
      part="dialog"
      aria-label=${release.title || this.#strings.back}
      lang=${language ?? nothing}
      @close=${this.#onClosed}
      @pointerdown=${this.#onPointer}
    >
      <div part="panel" lang=${this.#context.locale.lang} dir=${textDirection(this.#context.locale.lang)}>
        <p class="bar">
          <button part="button close-button" @click=${this.#onClose}>${this.#strings.close}</button>
        </p>
        ${this.#renderRelease(release)}
      </div>
    </dialog>`;
  }

  /** Why the release that the address names is not shown; `undefined` if this list has nothing to say about it. */
  get #reason(): "not-found" | "withheld" | undefined {
    const { feed, withheld, error, moreError } = this.#context.feed;
    const id = this.#missing;
    // If an older page could not be read, the list says that instead.
    if (!id || id !== this.#param.value || !feed || error || moreError || !opensInPage(this.#host))
      return undefined;
    // A <press-release> that follows the same address may read another feed, and says itself if that has no such release.
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    if (releaseParameter(this.#host) === "release" && root.querySelector("press-release[from-url]"))
      return undefined;
    return findByName(withheld, id) ? "withheld" : "not-found";
  }

  /** @param slot the slot of the list in which the page may put its own text. */
  #renderRelease(release: Pick<Release, "id">, slot?: string): TemplateResult {
    const { timeZone, strings, live } = this.#host;
    return html`<press-release
      ?unstyled=${this.#host.hasAttribute("unstyled")}
      exportparts=${exportedParts}
      .opener=${this.#openerOf(release)}
      .imageHosts=${mediaHosts(this.#host).join(" ")}
      .timeZone=${timeZone}
      .headingLevel=${headingLevel(this.#host.headingLevel, 3)}
      .strings=${strings}
      .live=${live}
      >${
        // Even an empty slot would replace the text of <press-release>.
        slot && this.#host.querySelector(`:scope > [slot=${slot}]`)
          ? html`<slot name=${slot} slot=${slot}></slot>`
          : nothing
      }</press-release
    >`;
  }

  /** A new object for each rendering, so that <press-release> updates when the list has read its feed again. */
  #openerOf({ id }: Pick<Release, "id">): ReleaseOpener {
    return {
      feed: this.#context.feed,
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
    const [release] = await Promise.all([findRelease(this.#context.feed, id), loadElement()]);
    return release;
  }

  #linkTo(id: string): HTMLElement | null {
    const links = [
      ...this.#host.renderRoot.querySelectorAll<HTMLAnchorElement>("[part~=link]"),
      // In the page's own markup for an item.
      ...this.#host.querySelectorAll<HTMLAnchorElement>("a[data-field~=url]"),
    ];
    return links.find(({ href }) => this.#param.valueIn(href) === id) ?? null;
  }

  #showDialog(): void {
    const dialog = this.#host.renderRoot.querySelector("dialog") ?? undefined;
    // An update that was pending may run after the element has left the page.
    if (dialog === this.#dialog || !this.#host.isConnected) return;
    this.#dialog = dialog;
    this.#unlockScrolling?.();
    this.#unlockScrolling = undefined;
    if (!dialog) return;
    matchColorScheme(dialog, this.#host);
    dialog.showModal();
    this.#unlockScrolling = lockScrolling();
    this.#focus ??= () => dialog.querySelector<HTMLElement>("press-release");
  }

  readonly #onBack = (event: Event): void => {
    event.preventDefault();
    this.#param.close();
  };

  readonly #onClose = (): void => this.#dialog?.close();

  /** After its button, Escape or a click beside it. After Back the address names no release any more. */
  readonly #onClosed = (): void => {
    const { value } = this.#opened;
    // The address may name the release in another way than by its id.
    if (value && this.#param.value !== null && findByName([value], this.#param.value)) this.#param.close();
  };

  /** Closes the dialog on a click beside it. The panel fills the dialog, so such a click has the dialog as its target. */
  readonly #onPointer = (event: PointerEvent): void => {
    const dialog = event.currentTarget as HTMLElement;
    if (event.target !== dialog) return;
    // The pointer must go down and up there: selecting text may end beside the dialog.
    dialog.addEventListener(
      "click",
      ({ target }) => {
        if (target === dialog) this.#onClose();
      },
      { once: true },
    );
  };
}

/** Loads `<press-release>`, unless a script of its own has brought it to the page. */
const loadElement = (): unknown =>
  customElements.get("press-release") ?? import("../../press-release/define.js");
