import { html, nothing } from "lit";
import { parts } from "../../../locales/en.js";
import { describeAttachment } from "../../../release/describe-attachment.js";
import { decodePercent, safeLink } from "../../../sanitize/safe-url.js";
import { section } from "./section.js";
import type { ReleaseContext } from "../release-context.js";

/** Documents to download, each with its type and size in the link, so that they are heard before it is followed. */
export function renderDocuments(context: ReleaseContext): unknown {
  const { release, lang } = context;
  // Most pictures are among the images; one that is not would be lost.
  const documents = release.attachments?.filter(
    ({ type, url }) => !type?.startsWith("image/") || !release.images?.some((image) => image.url === url),
  );
  if (!documents?.length) return nothing;
  const items = documents.map((attachment) => {
    const details = describeAttachment(attachment, lang);
    const name = attachment.title || decodePercent(new URL(attachment.url).pathname.split("/").pop()!);
    return html`<li>
      <a part="document-link" href=${safeLink(attachment.url) ?? nothing}
        >${name} ${details ? html`<span part="document-details">(${details})</span>` : nothing}</a
      >
    </li>`;
  });
  return section(
    context,
    "documents",
    context.strings("parts", parts).documents,
    html`<ul>
      ${items}
    </ul>`,
  );
}
