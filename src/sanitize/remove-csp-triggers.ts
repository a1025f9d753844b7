import { INERT_STYLE_ATTRIBUTE } from "./sanitize-policy.js";
import { RAW_TEXT, scanTags } from "./scan-tags.js";

/**
 * Removes markup that makes a browser report a violation of the page's Content-Security-Policy when it is only parsed.
 * Chromium does that for every `on…` and `style` attribute, `<style>` and `<base>`, even in an inert document. Without
 * this step every feed written in a word processor would fill the host's CSP reports.
 *
 * Safety does not depend on it: the sanitizer removes whatever this misses.
 */
export function removeCspTriggers(html: string): string {
  let result = "";
  let copied = 0;
  for (const { name, closing, start, tagEnd, end, attributes } of scanTags(html)) {
    if (/^(?:!--|base)$/.test(name) || (RAW_TEXT.test(name) && name !== "iframe")) {
      result += html.slice(copied, start);
      copied = end;
      continue;
    }
    for (const attribute of attributes) {
      if (attribute.name.startsWith("on")) {
        result += html.slice(copied, attribute.start);
        copied = attribute.end;
      } else if (attribute.name === "style") {
        result += html.slice(copied, attribute.start) + INERT_STYLE_ATTRIBUTE;
        copied = attribute.nameEnd;
      }
    }
    if (name === "iframe" && !closing) {
      result += html.slice(copied, tagEnd) + "</iframe>";
      copied = end;
    }
  }
  return result + html.slice(copied);
}
