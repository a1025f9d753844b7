import { html, type TemplateResult } from "lit";
import { EmbargoTimer } from "../../../controllers/embargo-timer.js";
import { fillIn } from "../../../locales/fill-in.js";
import { failures } from "../../../locales/en.js";
import type { LocaleController } from "../../../controllers/locale-controller.js";
import type { ReleaseDate } from "../../../release/release.js";
import type { ReleaseExtra, ReleaseExtraHost } from "../release-feature.js";

/** Why there is no release that the feed could be read for: it is withheld, else not found. */
export interface Failure {
  readonly strings: LocaleController["strings"];
  /** The end of the embargo that the release is under. */
  readonly embargo: ReleaseDate | undefined;
  formatDate(date: ReleaseDate): string;
}

/**
 * Says in plain words why there is no release, each in a slot for words of the page. A release under embargo is shown
 * when its time has come.
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
    const failure = this.#failure();
    const { embargo, formatDate } = failure;
    const strings = failure.strings("failures", failures);
    if (!embargo) return html`<slot name="not-found"><p part="not-found">${strings.notFound}</p></slot>`;
    const date = formatDate(embargo);
    return html`<slot name="withheld"><p part="withheld">${fillIn(strings.withheld, { date })}</p></slot>`;
  }
}
