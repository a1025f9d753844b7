import { fillIn } from "../../locales/fill-in.js";
import type { ReleaseStrings } from "../../locales/locale.js";
import type { Release } from "../../release/release.js";
import type { UntrustedHtml } from "../../release/untrusted-html.js";
import type { SanitizeOptions } from "../../sanitize/sanitize-html.js";
import type { CleanHtml } from "./release-context.js";

/** The parts of a release that come as HTML. */
const fields = ["body", "contactText", "boilerplate"] as const;

/** Gives HTML of a feed as an element of this page. The sanitizer is loaded when there is something to clean. */
export type Clean = (html: UntrustedHtml) => Promise<HTMLElement>;

export const cleaner =
  (strings: ReleaseStrings, options: Omit<SanitizeOptions, "labels">): Clean =>
  async (html) => {
    const { sanitizeHtml } = await import("../../sanitize/sanitize-html.js");
    const text = document.createElement("div");
    text.className = "text";
    text.append(
      await sanitizeHtml(html, {
        ...options,
        labels: {
          playVideo: (host) => fillIn(strings.playVideo, { host }),
          video: (host) => fillIn(strings.video, { host }),
        },
      }),
    );
    return text;
  };

/** Cleans the HTML of a release. */
export async function cleanRelease(release: Release, clean: Clean): Promise<CleanHtml> {
  const result: CleanHtml = {};
  for (const field of fields) if (release[field]) result[field] = await clean(release[field]);
  return result;
}
