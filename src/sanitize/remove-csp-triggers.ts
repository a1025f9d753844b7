import { HUSHED_STYLE } from "./sanitize-policy.js";
import { RAW_TEXT, scanTags } from "./scan-tags.js";

/**
 * Takes out of a text what the page's Content-Security-Policy reports merely because it is parsed: Chromium does so for
 * every `on…` and `style` attribute, `<style>` and `<base>`, in an inert document too. A host would find its report log
 * full of what every feed out of a word processor holds.
 *
 * This is for quiet, never for safety: what it misses, the sanitizer takes out.
 */
export function hush(html: string): string {
  let quiet = "";
  let done = 0;
  for (const { name, closing, start, tagEnd, end, attributes } of scanTags(html)) {
    if (/^(?:!--|base)$/.test(name) || (RAW_TEXT.test(name) && name !== "iframe")) {
      quiet += html.slice(done, start);
      done = end;
      continue;
    }
    for (const attribute of attributes) {
      const handler = attribute.name.startsWith("on");
      if (!handler && attribute.name !== "style") continue;
      quiet += html.slice(done, attribute.start) + (handler ? "" : HUSHED_STYLE);
      done = handler ? attribute.end : attribute.nameEnd;
    }
    if (name === "iframe" && !closing) {
      quiet += html.slice(done, tagEnd) + "</iframe>";
      done = end;
    }
  }
  return quiet + html.slice(done);
}
