import { html, type TemplateResult } from "lit";
import type { FeedController } from "../../controllers/feed-controller.js";
import type { FeedError } from "../../feed/feed-error.js";
import { fillIn } from "../../locales/fill-in.js";
import { release as english } from "../../locales/en/release.js";
import { releaseFailures } from "../../locales/en/release-failures.js";
import type { ReleaseStrings } from "../../locales/strings.js";
import type { ReleaseDate } from "../../release/release.js";
import type { ReleaseExtra, ReleaseExtraHost } from "./release-extra.js";

Object.assign(english, releaseFailures);

/** Milliseconds; a timer of the platform that is set for longer ends at once. */
const longestTimer = 2 ** 31 - 1;

/** Why there is no release, or an old one; not found where nothing else is given. */
export interface Failure {
  readonly strings: ReleaseStrings;
  readonly feed: FeedController;
  readonly error: FeedError | undefined;
  /** A release that was read before is still shown. */
  readonly isShown: boolean;
  /** The end of the embargo that the release is under. */
  readonly embargo: ReleaseDate | undefined;
  formatDate(date: ReleaseDate): string;
}

/**
 * Says in plain words why there is no release, or an old one, and what can be done; each in a slot for words of the page.
 * A release under embargo is shown when its time has come.
 */
export class ReleaseFailure implements ReleaseExtra {
  readonly #host: ReleaseExtraHost;
  readonly #failure: () => Failure;
  #awaited: ReleaseDate | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReleaseExtraHost, failure: () => Failure) {
    this.#host = host;
    this.#failure = failure;
  }

  hostUpdated(): void {
    // An update may come when the element has left.
    const embargo = this.#host.isConnected ? this.#failure().embargo : undefined;
    if (embargo === this.#awaited) return;
    clearTimeout(this.#timer);
    this.#awaited = embargo;
    if (embargo) this.#wait(Date.parse(embargo));
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#awaited = undefined;
  }

  #wait(moment: number): void {
    const left = moment - Date.now();
    if (left > 0) this.#timer = setTimeout(() => this.#wait(moment), Math.min(left, longestTimer));
    else this.#host.requestUpdate();
  }

  render(): TemplateResult {
    const { strings, feed, error, isShown, embargo, formatDate } = this.#failure();
    if (embargo) {
      const date = formatDate(embargo);
      return html`<slot name="withheld"><p part="withheld">${fillIn(strings.withheld, { date })}</p></slot>`;
    }
    if (!error) return html`<slot name="not-found"><p part="not-found">${strings.notFound}</p></slot>`;
    const date = isShown && feed.readAt && formatDate(feed.readAt.toISOString());
    const said = html`<p part="error">${strings.failed[error.code]}</p>`;
    return html`
      ${
        date
          ? html`<slot name="stale"><p part="error">${fillIn(strings.stale, { date })}</p></slot>`
          : error.code === "offline"
            ? html`<slot name="offline">${said}</slot>`
            : html`<slot name="error">${said}</slot>`
      }
      <p><button part="retry-button" @click=${() => feed.reload()}>${strings.retry}</button></p>
    `;
  }
}
