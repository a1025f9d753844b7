import { html, nothing } from "lit";
import type { PartStrings } from "../../../locales/locale.js";
import type { RelatedLink, Release } from "../../../release/release.js";
import type { VideoLabels } from "../../../sanitize/video-facade.js";
import type { CleanText, ReleaseContext } from "../release-context.js";
import { setTextParts } from "../text-parts.js";
import { renderSection } from "./section.js";

/** The videos of a release that are not in its text, each with its button and link if the site is known. */
export type Videos = ReadonlyMap<RelatedLink, CleanText | undefined>;

/** @param body the text of the release. A video that is in it already is left out. */
export async function prepareVideos(
  { videos }: Release,
  body: HTMLElement | undefined,
  labels: VideoLabels,
): Promise<Videos> {
  const prepared = new Map<RelatedLink, HTMLElement | undefined>();
  if (!videos?.length) return prepared;
  const { createVideo } = await import("../../../sanitize/sanitize-html.js");
  const linksInText = new Set([...(body?.querySelectorAll("a") ?? [])].map(({ href }) => href));
  for (const video of videos) {
    const facade = await createVideo(video.url, labels, video.title);
    if (facade) setTextParts(facade);
    const page = facade?.querySelector("a")?.href;
    if (!page || !linksInText.has(page)) prepared.set(video, facade);
  }
  return prepared;
}

/** A video of a known site loads nothing until the reader selects its button. Any other video is a link. */
export function renderVideos(context: ReleaseContext, strings: PartStrings, videos: Videos): unknown {
  if (!videos.size) return nothing;
  const items = [...videos].map(([{ url, title }, facade]) =>
    facade
      ? html`<li><div class="text" lang=${context.lang}>${facade}</div></li>`
      : html`<li><a part="link" href=${url}>${title || url}</a></li>`,
  );
  return renderSection(
    context,
    "videos",
    strings.videos,
    html`<ul role="list">
      ${items}
    </ul>`,
  );
}
