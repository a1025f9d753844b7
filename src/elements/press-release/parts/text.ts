import { html, nothing, type TemplateResult } from "lit";
import { release as english } from "../../../locales/en.js";
import { limitWords } from "../../../release/limit-words.js";
import type { CleanText, PreparedRelease, ReleaseContext } from "../release-context.js";

/**
 * Everything below the dateline.
 *
 * @param tools the buttons for journalists.
 */
export function renderText(
  context: ReleaseContext,
  { release, html: clean, renderOptionalParts }: PreparedRelease,
  tools: unknown,
): TemplateResult {
  const { title, lead } = release;
  const parts = renderOptionalParts?.(context);
  return html`
    ${parts?.translations} ${tools} ${parts?.notice}
    <slot name="lead">${lead && title ? html`<p part="lead">${limitWords(lead)}</p>` : nothing}</slot>
    ${parts?.mainImage}
    <slot name="body">${clean ? renderBody(context, clean.body) : renderBodyFailure(context)}</slot>
    ${
      parts?.rest ??
      html`<slot name="attachments"></slot><slot name="contacts"></slot><slot name="boilerplate"></slot>`
    }
  `;
}

function renderBody(context: ReleaseContext, body: CleanText | undefined): unknown {
  if (!body) return nothing;
  // If the page has broken what the sanitizer relies on, nothing may be left of the text.
  const isEmpty = body.textContent === "" && !body.querySelector("[src]");
  return isEmpty ? renderBodyFailure(context) : html`<div part="body">${body}</div>`;
}

const renderBodyFailure = ({ strings, lang }: ReleaseContext): TemplateResult =>
  html`<p part="error" role="alert" lang=${lang} dir="auto">${strings("release", english).bodyFailed}</p>`;
