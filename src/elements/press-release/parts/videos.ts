import { html, nothing } from "lit";
import { parts } from "../../../locales/en.js";
import { untrustedHtml } from "../../../release/untrusted-html.js";
import type { Release } from "../../../release/release.js";
import { safeLink } from "../../../sanitize/safe-url.js";
import type { Clean } from "../clean-release.js";
import type { CleanHtml, ReleaseContext } from "../release-context.js";
import { section } from "./section.js";

/**
 * Makes what stands for each video that is not in the text already. A feed names a video by its page; as the embed of it,
 * which is what newsrooms put into a text, it becomes the same inert button and link.
 */
export async function prepareVideos({ videos }: Release, done: CleanHtml, clean: Clean): Promise<void> {
  done.videos = new Map();
  for (const video of videos ?? []) {
    const href = video.url.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
    const player = await clean(untrustedHtml(`<iframe src="${href}"></iframe>`));
    const page = player.querySelector("a")?.href;
    const inText = [...(done.body?.querySelectorAll("a") ?? [])].some((link) => link.href === page);
    if (!page || !inText) done.videos.set(video, player);
  }
}

/** Videos that are not in the text: inert until a click where their player is known, else a link. */
export function renderVideos(context: ReleaseContext): unknown {
  const { lang, html: clean } = context;
  const items = [...(clean.videos ?? [])].flatMap(([{ url, title }, player]) => {
    if (player.firstChild) {
      player.lang = lang;
      return html`<li>${title ? html`<p>${title}</p>` : nothing} ${player}</li>`;
    }
    const href = safeLink(url);
    return href ? html`<li><a href=${href}>${title || url}</a></li>` : [];
  });
  return items.length
    ? section(
        context,
        "videos",
        context.strings("parts", parts).videos,
        html`<ul role="list">
          ${items}
        </ul>`,
      )
    : nothing;
}
