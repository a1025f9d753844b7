import { html, nothing, type TemplateResult } from "lit";
import { release as english } from "../../locales/en.js";
import { fillIn } from "../../locales/fill-in.js";
import { lastChange } from "../../release/last-change.js";
import type { Release } from "../../release/release.js";
import { heading } from "../shared/heading.js";
import type { CleanHtml, ReleaseContext } from "./release-context.js";

/** A release with all that is loaded and made to show it. */
export interface View {
  release: Release;
  /** Absent where the text cannot be shown. */
  html?: CleanHtml;
  sections?: typeof import("./parts/optional-parts.js");
}

/** What can be shown while the rest is on its way. */
export function renderHead({
  release,
  headingLevel,
  strings,
  lang,
  formatDate,
  renderDate,
}: ReleaseContext): TemplateResult {
  const { type, publisher, title, place, published, lead, id } = release;
  const changed = lastChange(release, formatDate);
  const span = (part: string, text: string | undefined) =>
    text ? html`<span part=${part}>${text}</span>` : nothing;
  return html`
    <p part="meta">${span("type", type)} ${span("publisher", publisher?.name)}</p>
    ${heading(headingLevel, "title", title || lead || id)}
    <slot name="dateline">
      <p part="dateline">
        ${span("place", place)} ${renderDate(published, "date")}
        ${
          changed
            ? html`<time part="updated" lang=${lang} dir="auto" datetime=${changed}
                >${fillIn(strings("release", english).updated, { date: formatDate(changed) })}</time
              >`
            : nothing
        }
      </p>
    </slot>
  `;
}

/** All that is below the dateline. */
export function renderText(
  context: ReleaseContext,
  { release, html: clean, sections }: View,
  tools: unknown,
): TemplateResult {
  const { title, lead, body } = release;
  const { strings, lang } = context;
  const { translations, notice, mainImage, rest } = sections?.renderSections(context) ?? {};
  // A sanitizer that a page has broken may give nothing without a word.
  const nothingLeft = clean?.body && !clean.body.textContent && !clean.body.querySelector("[src]");
  return html`
    ${translations} ${tools} ${notice}
    <slot name="lead">${lead && title ? html`<p part="lead">${lead}</p>` : nothing}</slot>
    ${mainImage}
    <slot name="body"
      >${
        !clean || nothingLeft
          ? html`<p part="error" role="alert" lang=${lang} dir="auto">
              ${strings("release", english).bodyFailed}
            </p>`
          : body
            ? html`<div part="body">${clean.body}</div>`
            : nothing
      }</slot
    >
    ${
      rest ??
      html`<slot name="attachments"></slot><slot name="contacts"></slot><slot name="boilerplate"></slot>`
    }
  `;
}
