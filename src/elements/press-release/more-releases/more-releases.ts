import { html, nothing, type TemplateResult } from "lit";
import { PressSelectEvent } from "../../../events/press-select-event.js";
import { fillIn } from "../../../locales/fill-in.js";
import { moreReleases } from "../../../locales/en.js";
import { cutText } from "../../../release/cut-text.js";
import type { Release } from "../../../release/release.js";
import { textDirection } from "../../../release/text-direction.js";
import { safeLink } from "../../../sanitize/safe-url.js";
import { heading } from "../../shared/heading.js";
import { isPlainClick } from "../../shared/plain-click.js";
import { adoptStyles } from "../../shared/adopt-styles.js";
import { moreReleasesStyles } from "./more-releases.styles.js";
import type { ReleaseContext } from "../release-context.js";
import type { ReleaseExtra, ReleaseExtraHost, Shown } from "../release-feature.js";

/** A lead is cut at a word near this many characters. */
const leadLength = 180;

/**
 * Under a release, the newest others of its feed. A list of its own and no `<press-list>`, which a build for that element
 * would have to load a second time.
 */
export class Extra implements ReleaseExtra {
  readonly #host: ReleaseExtraHost;
  readonly #shown: Shown;

  constructor(host: ReleaseExtraHost, shown: Shown) {
    this.#host = host;
    this.#shown = shown;
    adoptStyles(host.renderRoot as ShadowRoot, moreReleasesStyles);
  }

  render(): unknown {
    const { more = 0 } = this.#host;
    const shown = this.#shown();
    const releases = shown && more > 0 ? others(shown).slice(0, more) : [];
    if (!releases.length) return nothing;
    const { lang, headingLevel, release } = shown!;
    const strings = shown!.strings("moreReleases", moreReleases);
    const publisher = release.publisher?.name;
    const title = publisher ? fillIn(strings.moreFrom, { publisher }) : strings.moreReleases;
    return html`<section part="more" aria-label=${title}>
      ${heading(headingLevel + 1, "more-title", html`<span lang=${lang} dir="auto">${title}</span>`)}
      <ul role="list">
        ${releases.map((other) => this.#renderItem(shown!, other))}
      </ul>
    </section>`;
  }

  #renderItem(shown: ReleaseContext, other: Release): TemplateResult {
    const { id, title, lead, type, url = "", language = shown.feedLanguage } = other;
    const href = shown.href(id) ?? safeLink(url);
    const name = title || lead || url;
    return html`<li>
      <article part="more-item" lang=${language ?? nothing} dir=${textDirection(language)}>
        <p part="meta">
          ${shown.renderDate(other.published ?? other.updated, "more-date")}
          ${type ? html`<span part="more-type">${type}</span>` : nothing}
        </p>
        ${heading(
          shown.headingLevel + 2,
          "more-item-title",
          href
            ? html`<a
                part="more-link"
                href=${href}
                @click=${(event: MouseEvent) => void this.#open(event, shown, other)}
                >${name}</a
              >`
            : name,
        )}
        ${lead && title ? html`<p part="more-lead">${cutText(lead, leadLength)}</p>` : nothing}
      </article>
    </li>`;
  }

  /** Shows another release in place where the page follows its address; else the link is followed. */
  async #open(event: MouseEvent, shown: ReleaseContext, release: Release): Promise<void> {
    if (!isPlainClick(event)) return;
    if (!this.#host.dispatchEvent(new PressSelectEvent(release))) return event.preventDefault();
    if (!shown.href(release.id)) return;
    event.preventDefault();
    await shown.show(release.id);
    this.#host.scrollIntoView({ block: "start", behavior: "instant" });
    this.#host.focus({ preventScroll: true });
  }
}

/** Without the release itself and its translations; those in its language, where there are any. */
function others({ release, releases, language, feedLanguage }: ReleaseContext): readonly Release[] {
  const known = [release.id, ...(release.translations ?? []).flatMap(({ id }) => id ?? [])];
  const rest = releases.filter(({ id }) => !known.includes(id));
  const alike = rest.filter((other) => (other.language ?? feedLanguage) === language);
  return alike.length ? alike : rest;
}
