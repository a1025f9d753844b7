import { Task } from "@lit/task";
import { html, type ReactiveController, type TemplateResult } from "lit";
import type { FeedController } from "../../controllers/feed-controller.js";
import { findRelease } from "../../controllers/find-release.js";
import { ReleaseParamController } from "../../controllers/release-param-controller.js";
import type { ListStrings } from "../../locales/strings.js";
import type { Release } from "../../release/release.js";
import type { PressListElement } from "./press-list.js";

const exportedParts = "title:release-title, lead:release-lead, body:release-body";

/**
 * Shows a chosen release in the place of its list, with a deep link, and gives the list back where it was left.
 * The element for one release is loaded when the first one is opened.
 */
export class InlineRelease implements ReactiveController {
  readonly #host: PressListElement;
  readonly #feed: FeedController;
  readonly #strings: () => ListStrings;
  readonly #param: ReleaseParamController;
  // Looked up in the feed: what an address says is never fetched or shown as given.
  readonly #opened: Task<readonly [unknown, string | null], Release | undefined>;
  #focus: (() => HTMLElement | null) | undefined;

  constructor(host: PressListElement, feed: FeedController, strings: () => ListStrings) {
    this.#host = host;
    this.#feed = feed;
    this.#strings = strings;
    this.#param = new ReleaseParamController(host);
    this.#opened = new Task(host, {
      args: () => [feed.feed, this.#param.value] as const,
      task: ([, id]) => this.#find(id),
    });
    host.addController(this);
  }

  /** The page's own address that opens a release. */
  href(id: string): string {
    return this.#param.href(id);
  }

  /** Follows a click on the link to a release. */
  open(event: MouseEvent, release: Release): void {
    const { defaultPrevented, ctrlKey, metaKey, shiftKey, altKey } = event;
    // With a modifier key the reader asks the browser for a new tab or window.
    if (defaultPrevented || ctrlKey || metaKey || shiftKey || altKey) return;
    event.preventDefault();
    this.#param.open(release.id);
    this.#focus = () => this.#host.renderRoot.querySelector("press-release");
  }

  hostUpdated(): void {
    const target = this.#focus?.();
    if (target) {
      this.#focus = undefined;
      // The element shows its headline one update later than it is there itself.
      void Promise.resolve((target as { updateComplete?: unknown }).updateComplete).then(() =>
        target.focus(),
      );
    }
  }

  /** The release, with a way back to the list; `undefined` while there is none open. */
  render(): TemplateResult | undefined {
    const release = this.#opened.value;
    if (!release) return undefined;
    const { src, fallbackSrc, imageHosts, timeZone, headingLevel } = this.#host;
    return html`
      <p>
        <a part="back-link" href=${this.#param.href()} @click=${this.#onBack}>${this.#strings().back}</a>
      </p>
      <press-release
        exportparts=${exportedParts}
        .release=${release}
        .newsroomHref=${this.#feed.feed?.link}
        .src=${src}
        .fallbackSrc=${fallbackSrc}
        .imageHosts=${imageHosts}
        .timeZone=${timeZone}
        .headingLevel=${headingLevel}
      ></press-release>
    `;
  }

  async #find(id: string | null): Promise<Release | undefined> {
    if (id === null) {
      const left = this.#opened.value?.id;
      if (left !== undefined) {
        this.#focus = () => this.#host.renderRoot.querySelector(`[data-id="${CSS.escape(left)}"]`);
      }
      return undefined;
    }
    const [release] = await Promise.all([findRelease(this.#feed, id), import("../press-release/define.js")]);
    return release;
  }

  readonly #onBack = (event: Event): void => {
    event.preventDefault();
    this.#param.close();
  };
}
