import { html, type TemplateResult } from "lit";
import { EmbargoTimer } from "../../controllers/embargo-timer.js";
import type { FeedController } from "../../controllers/feed-controller.js";
import type { FeedError } from "../../feed/feed-error.js";
import { fillIn } from "../../locales/fill-in.js";
import { release as english } from "../../locales/en/release.js";
import { releaseFailures } from "../../locales/en/release-failures.js";
import type { ReleaseStrings } from "../../locales/strings.js";
import type { ReleaseDate } from "../../release/release.js";
import type { ReleaseExtra, ReleaseExtraHost } from "./release-extra.js";

Object.assign(english, releaseFailures);

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
  readonly #failure: () => Failure;

  constructor(host: ReleaseExtraHost, failure: () => Failure) {
    this.#failure = failure;
    new EmbargoTimer(
      host,
      () => failure().embargo,
      () => host.requestUpdate(),
    );
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
