import { untrustedHtml } from "../../src/release/untrusted-html.js";
import { sanitizeHtml, type SafeFragment, type SanitizeOptions } from "../../src/sanitize/sanitize-html.js";

export const labels: SanitizeOptions["labels"] = {
  playVideo: (site, title = "video") => `Play ${title} (loads content from ${site})`,
  video: (site, title = "Video") => `${title} on ${site}`,
};

/** Sanitizes the text of a release at https://feeds.example.gov/news/1 whose title is on heading level 2. */
export function clean(html: string, options?: Partial<SanitizeOptions>): Promise<SafeFragment> {
  return sanitizeHtml(untrustedHtml(html), {
    base: "https://feeds.example.gov/news/1",
    headingLevel: 2,
    mediaHosts: ["feeds.example.gov"],
    labels,
    ...options,
  });
}

/** The same, in an element of its own. */
export async function cleanBox(html: string, options?: Partial<SanitizeOptions>): Promise<HTMLElement> {
  const box = document.createElement("div");
  box.append(await clean(html, options));
  return box;
}
