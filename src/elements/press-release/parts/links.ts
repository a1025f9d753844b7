import { html, nothing } from "lit";
import { parts } from "../../../locales/en.js";
import { safeLink } from "../../../sanitize/safe-url.js";
import { section } from "./section.js";
import type { ReleaseContext } from "../release-context.js";

/** Related links. */
export function renderLinks(context: ReleaseContext): unknown {
  const items = context.release.links?.flatMap(({ url, title }) => {
    const href = safeLink(url);
    return href ? html`<li><a href=${href}>${title || url}</a></li>` : [];
  });
  return items?.length
    ? section(
        context,
        "links",
        context.strings("parts", parts).links,
        html`<ul>
          ${items}
        </ul>`,
      )
    : nothing;
}
