import { html, nothing } from "lit";
import type { PartStrings } from "../../../locales/locale.js";
import type { ReleaseContext } from "../release-context.js";
import { renderSection } from "./section.js";

/** Related links. */
export function renderLinks(context: ReleaseContext, strings: PartStrings): unknown {
  const { links } = context.release;
  if (!links?.length) return nothing;
  return renderSection(
    context,
    "links",
    strings.links,
    html`<ul>
      ${links.map(({ url, title }) => html`<li><a part="link" href=${url}>${title || url}</a></li>`)}
    </ul>`,
  );
}
