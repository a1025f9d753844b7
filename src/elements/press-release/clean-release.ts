import type { Release } from "../../release/release.js";
import type { SanitizeOptions } from "../../sanitize/sanitize-html.js";
import type { CleanHtml } from "./release-context.js";
import { setTextParts } from "./text-parts.js";

/** The fields of a release that hold HTML. */
const htmlFields = ["body", "contactText", "boilerplate"] as const;

/**
 * Sanitizes the HTML of a release. The sanitizer is loaded if there is any.
 *
 * Rejects if the sanitizer cannot be loaded, or if the page cannot parse HTML safely.
 */
export async function cleanRelease(
  release: Release,
  options: SanitizeOptions,
): Promise<CleanHtml<HTMLElement>> {
  const clean = { __proto__: null } as CleanHtml<HTMLElement>;
  for (const field of htmlFields) {
    const html = release[field];
    if (!html) continue;
    const { sanitizeHtml } = await import("../../sanitize/sanitize-html.js");
    const text = document.createElement("div");
    text.className = "text";
    text.part.add("prose");
    text.append(await sanitizeHtml(html, options));
    if (text.querySelector("table,pre"))
      await import("./scroll-areas/scroll-areas.js").then(
        ({ addScrollAreas }) => addScrollAreas(text, release.title),
        // Without it they still scroll, but not in each browser by keyboard.
        () => undefined,
      );
    setTextParts(text);
    clean[field] = text;
  }
  return clean;
}
