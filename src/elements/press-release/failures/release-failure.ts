import { html, type TemplateResult } from "lit";
import { EmbargoTimer } from "../../../controllers/embargo-timer.js";
import { failures } from "../../../locales/en.js";
import { fillIn } from "../../../locales/fill-in.js";
import type { FeatureContext, RenderedFeature } from "../release-context.js";

/**
 * Says why a feed that could be read has no release to show: it is under embargo, or it is not there. The page can replace
 * either sentence through a slot. When the embargo ends, the release is shown.
 */
export class ReleaseFailure implements RenderedFeature {
  readonly #context: FeatureContext;

  constructor(context: FeatureContext) {
    this.#context = context;
    new EmbargoTimer(context.host, () => context.feed());
  }

  render(): TemplateResult {
    const strings = this.#context.strings("failures", failures);
    const embargo = this.#context.withheld()?.embargo;
    if (!embargo) return html`<slot name="not-found"><p part="not-found">${strings.notFound}</p></slot>`;
    const date = this.#context.formatDate(embargo);
    return html`<slot name="withheld"><p part="withheld">${fillIn(strings.withheld, { date })}</p></slot>`;
  }
}
