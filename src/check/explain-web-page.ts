import { htmlToText } from "../feed/html-text.js";
import type { Finding } from "./report.js";

/** Text and scripts of pages that check whether a visitor is a robot. */
const robotCheck =
  /captcha|cf-chl|challenge-platform|just a moment|checking your browser|are you a robot|verify(ing)? (that )?you are (a )?human|enable javascript and cookies|incapsula|_abck|datadome|perimeterx|sgcaptcha|ddos-guard/i;

/** The value of a tag's attribute; undefined if it has none. */
function attributeOf(tag: string, name: string): string | undefined {
  for (const [, attribute = "", ...values] of tag.matchAll(
    /\s([^\s=<>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g,
  ))
    if (attribute.toLowerCase() === name) return values.find(Boolean);
  return undefined;
}

/** Explains a web page that was returned instead of a feed, and lists the feeds it links to. Returns undefined for anything else. */
export function explainWebPage(text: string, url: string | undefined): Finding | undefined {
  if (!/<(!doctype html|html|head|body)\b/i.test(text.slice(0, 5000))) return undefined;
  // Ordinary pages load such scripts, too, but a page that only checks for robots has little text.
  if (robotCheck.test(text) && htmlToText(text).length < 1500)
    return {
      code: "robot-check",
      text: "the response is a page that checks for robots (CAPTCHA). Browsers may get the same page instead of the feed. Ask the newsroom to exempt its feeds from the check",
    };
  const title = htmlToText(/<title\b[^<>]*>([^<]*)/i.exec(text)?.[1] ?? "");
  const feeds = (text.match(/<link\b[^<>]*>/gi) ?? []).flatMap((tag) => {
    const href = attributeOf(tag, "href") ?? "";
    return /(rss|atom|feed)\+(xml|json)/i.test(attributeOf(tag, "type") ?? "") && URL.canParse(href, url)
      ? [new URL(href, url).href]
      : [];
  });
  return {
    code: "web-page",
    text:
      `the response is a web page, not a feed${title ? `: “${title}”` : ""}` +
      (feeds.length ? `. The page links to ${feeds.slice(0, 3).join(" and ")}` : ""),
  };
}
