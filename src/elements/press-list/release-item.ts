import { html, nothing, type TemplateResult } from "lit";
import { cutText, headlineLength, leadLength } from "../../release/cut-text.js";
import type { Release } from "../../release/release.js";
import { textDirection } from "../../release/text-direction.js";
import type { FeatureLoader } from "../shared/feature-loader.js";
import { heading, headingLevel } from "../shared/heading.js";
import type { ListContext } from "./list-context.js";
import type { ListFeatures } from "./list-features.js";

export interface ItemOptions {
  readonly context: ListContext;
  readonly features: FeatureLoader<ListFeatures>;
  /** The date of publication. */
  readonly date: unknown;
  /** Handles a click on the headline. */
  onSelect(event: MouseEvent): void;
}

/** One release of a list. */
export function renderReleaseItem(release: Release, options: ItemOptions): TemplateResult {
  const { context, features } = options;
  const { id, title, lead, type, url, language = context.feed.feed?.language } = release;
  const opening = features.get("page")?.opening;
  const href = opening?.href(id) ?? url;
  const name = cutText(title || lead || url || id, headlineLength);
  const own = features.get("item")?.render(release, options);
  return (
    own ??
    html`<li part="item">
      <article part="item-body" lang=${language ?? nothing} dir=${textDirection(language)}>
        <div class="headed">
          ${heading(
            headingLevel(context.host.headingLevel, 3),
            "title",
            href
              ? html`<a
                  rel="noopener"
                  part="link"
                  href=${href}
                  target=${opening?.target ?? nothing}
                  @click=${options.onSelect}
                  >${name}${opening?.renderTargetHint()}</a
                >`
              : name,
          )}
          <p part="meta">
            ${options.date} ${type ? html`<span part="tag type">${type}</span>` : nothing}
            ${features.get("release")?.changes.render(release)}
          </p>
          ${lead && title ? html`<p part="lead">${cutText(lead, leadLength)}</p>` : nothing}
        </div>
        ${features.get("release")?.pictures.render(release)}
      </article>
    </li>`
  );
}
