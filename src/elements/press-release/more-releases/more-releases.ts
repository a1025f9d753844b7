import { html, nothing, type TemplateResult } from "lit";
import { PressSelectEvent } from "../../../events/press-select-event.js";
import { moreReleases } from "../../../locales/en.js";
import { fillIn } from "../../../locales/fill-in.js";
import { cutText, headlineLength } from "../../../release/cut-text.js";
import type { Release } from "../../../release/release.js";
import { textDirection } from "../../../release/text-direction.js";
import { heading } from "../../shared/heading.js";
import { isPlainClick } from "../../shared/plain-click.js";
import type { FeatureContext, ReleaseContext, RenderedFeature } from "../release-context.js";
import { moreReleasesStyles } from "./more-releases.styles.js";

/** Characters of a lead. It is cut at a word near this length. */
const leadLength = 180;

/**
 * The newest other releases of the feed, below the one that is shown. Not a `<press-list>`: a page that uses the script of
 * `<press-release>` alone would have to load all of that element.
 */
export class MoreReleases implements RenderedFeature {
  readonly #context: FeatureContext;

  constructor(context: FeatureContext) {
    this.#context = context;
    context.addStyles(moreReleasesStyles);
  }

  render(): unknown {
    const { more = 0 } = this.#context.options;
    const shown = this.#context.shown();
    // Also false for NaN.
    if (!shown || !(more > 0)) return nothing;
    const releases = otherReleases(shown).slice(0, more);
    if (!releases.length) return nothing;
    const { lang, headingLevel, release } = shown;
    const strings = shown.strings("moreReleases", moreReleases);
    const publisher = release.publisher?.name;
    const title = publisher ? fillIn(strings.moreFrom, { publisher }) : strings.moreReleases;
    return html`<section part="more" aria-label=${title}>
      ${heading(headingLevel + 1, "more-title", html`<span lang=${lang} dir="auto">${title}</span>`)}
      <ul role="list">
        ${releases.map((other) => this.#renderItem(shown, other))}
      </ul>
    </section>`;
  }

  #renderItem(shown: ReleaseContext, other: Release): TemplateResult {
    const { id, title, lead, type, url, published, updated, language = shown.feedLanguage } = other;
    const href = shown.href(id) ?? url;
    const name = cutText(title || lead || url || "", headlineLength);
    return html`<li>
      <article
        part="item-body more-item"
        class="headed"
        lang=${language ?? nothing}
        dir=${textDirection(language)}
      >
        ${heading(
          shown.headingLevel + 2,
          "more-item-title",
          href
            ? html`<a
                part="link more-link"
                href=${href}
                @click=${(event: MouseEvent) => void this.#open(event, shown, other)}
                >${name}</a
              >`
            : name,
        )}
        <p part="meta">
          ${shown.renderDate(published ?? updated, "more-date")}
          ${type ? html`<span part="tag more-type">${type}</span>` : nothing}
        </p>
        ${lead && title ? html`<p part="more-lead">${cutText(lead, leadLength)}</p>` : nothing}
      </article>
    </li>`;
  }

  /** Shows the release in place if the page's address says which one is shown. If not, the link is followed. */
  async #open(event: MouseEvent, shown: ReleaseContext, release: Release): Promise<void> {
    const { host } = this.#context;
    if (!isPlainClick(event)) return;
    if (!host.dispatchEvent(new PressSelectEvent(release))) return event.preventDefault();
    if (!shown.href(release.id)) return;
    event.preventDefault();
    await shown.show(release.id);
    host.scrollIntoView({ block: "start", behavior: "instant" });
    host.focus({ preventScroll: true });
  }
}

/** The others in the same language, or all others if there are none. Translations of the release are not among them. */
function otherReleases(shown: ReleaseContext): readonly Release[] {
  const { release, releases, language, feedLanguage } = shown;
  const translations = new Set(release.translations?.map(({ id }) => id));
  const others = releases.filter(({ id }) => id !== release.id && !translations.has(id));
  const inSameLanguage = others.filter((other) => (other.language ?? feedLanguage) === language);
  return inSameLanguage.length ? inSameLanguage : others;
}
