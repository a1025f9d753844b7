import { html, nothing, type TemplateResult } from "lit";
import { release as english } from "../../../locales/en.js";
import { fillIn } from "../../../locales/fill-in.js";
import { cutText, headlineLength } from "../../../release/cut-text.js";
import { lastChange } from "../../../release/last-change.js";
import { heading } from "../../shared/heading.js";
import type { ReleaseContext } from "../release-context.js";

/** The headline, with type and publisher drawn above it and the dateline below. It can be shown before the text is ready. */
export function renderHead(context: ReleaseContext): TemplateResult {
  const { release, headingLevel, lang, formatDate, renderDate } = context;
  const { type, publisher, title, place, published, lead, id } = release;
  const changed = lastChange(release, formatDate);
  const strings = context.strings("release", english);
  return html`
    <div class="headed">
      ${heading(headingLevel, "title", cutText(title || lead || id, headlineLength))}
      <p part="meta">${renderSpan("tag type", type)} ${renderSpan("publisher", publisher?.name)}</p>
    </div>
    <slot name="dateline">
      <p part="meta dateline">
        ${renderSpan("place", place)} ${renderDate(published, "date")}
        ${
          changed
            ? html`<time part="updated" lang=${lang} dir="auto" datetime=${changed}
                >${fillIn(strings.updated, { date: formatDate(changed) })}</time
              >`
            : nothing
        }
      </p>
    </slot>
  `;
}

const renderSpan = (part: string, text: string | undefined) =>
  text ? html`<span part=${part}>${text}</span>` : nothing;
