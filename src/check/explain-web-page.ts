import { htmlToText } from "../feed/html-text.js";
import type { Finding } from "./report.js";

/** Words of the pages that ask a visitor to prove not to be a robot. */
const robotCheck =
  /captcha|cf-chl|challenge-platform|just a moment|checking your browser|are you a robot|verify(ing)? (that )?you are (a )?human|enable javascript and cookies|incapsula|_abck|datadome|perimeterx|sgcaptcha|ddos-guard/i;

const attribute = (tag: string, name: string) =>
  new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, "i")
    .exec(tag)
    ?.slice(1)
    .find(Boolean);

/** What a web page is that came in the place of a feed, and which feeds it names. */
export function explainWebPage(text: string, url: string | undefined): Finding | undefined {
  if (!/<(!doctype html|html|head|body)\b/i.test(text.slice(0, 5000))) return undefined;
  // Ordinary pages load such scripts, too; what asks for proof says little else.
  if (robotCheck.test(text) && htmlToText(text).length < 1500)
    return {
      code: "robot-check",
      text: "the answer is a page that checks for robots; readers may get the feed, or the same page. Ask the newsroom to let feed readers in",
    };
  const title = htmlToText(/<title\b[^>]*>([^<]*)/i.exec(text)?.[1] ?? "");
  const feeds = (text.match(/<link\b[^<>]*>/gi) ?? []).flatMap((tag) => {
    const href = attribute(tag, "href") ?? "";
    return /(rss|atom|feed)\+(xml|json)/i.test(attribute(tag, "type") ?? "") && URL.canParse(href, url)
      ? [new URL(href, url).href]
      : [];
  });
  return {
    code: "web-page",
    text:
      `the answer is a web page${title ? `, “${title}”` : ""}, and no feed` +
      (feeds.length ? `; it names ${feeds.slice(0, 3).join(" and ")}` : ""),
  };
}
