import { html, nothing } from "lit";
import type { PartStrings } from "../../../locales/locale.js";
import { describeAttachment } from "../../../release/describe-attachment.js";
import { decodePercent } from "../../../sanitize/safe-url.js";
import type { ReleaseContext } from "../release-context.js";
import { renderSection } from "./section.js";

/** Documents to download. Type and size are in each link, so that a reader hears them before following it. */
export function renderDocuments(context: ReleaseContext, strings: PartStrings): unknown {
  const { release, lang } = context;
  // Most image files are shown as images already. One that is not must not be lost.
  const documents = release.attachments?.filter(
    ({ type, url }) => !type?.startsWith("image/") || !release.images?.some((image) => image.url === url),
  );
  if (!documents?.length) return nothing;
  const items = documents.map((attachment) => {
    const details = describeAttachment(attachment, lang);
    return html`<li>
      <a part="link document-link" href=${attachment.url}
        >${attachment.title || fileName(attachment.url)}
        ${details ? html`<span part="document-details">(${details})</span>` : nothing}</a
      >
    </li>`;
  });
  return renderSection(
    context,
    "documents",
    strings.documents,
    html`<ul>
      ${items}
    </ul>`,
  );
}

function fileName(url: string): string {
  const { pathname } = new URL(url);
  return decodePercent(pathname.slice(pathname.lastIndexOf("/") + 1));
}
