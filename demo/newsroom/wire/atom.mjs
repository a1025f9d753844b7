import { newsroom } from "../releases.mjs";
import { absolute } from "./addresses.mjs";
import { instantOf, newestOf } from "./dates.mjs";
import { bodyWithNotice } from "./notice.mjs";
import { inLanguage, withoutEmbargoed } from "./selection.mjs";
import { element, escapeText, mediaXml } from "./xml.mjs";

const link = (rel, href, type, further = "") =>
  `<link rel="${rel}" type="${type}" href="${escapeText(href)}"${further}/>`;
const instant = (date) => instantOf(date).toISOString();

/** Atom 1.0 (RFC 4287). An entry must have `updated`. For a release without a date, it is the day that the newsroom opened. */
export function atom(base, { releases, language } = {}) {
  const list = withoutEmbargoed(inLanguage(language, releases));
  const entries = list.map((source) => {
    const release = absolute(source, base);
    return `<entry xml:lang="${release.language}">
<id>tag:um.ternmark.example,2024:${release.id}</id>
${element("title", release.title)}
${link("alternate", release.url, "text/html", ` hreflang="${release.language}"`)}
${element("published", release.published && instant(release.published))}
${element("updated", instant(release.updated ?? release.published ?? newsroom.founded))}
<author>${element("name", release.publisher.name)}</author>
${release.categories.map((category) => `<category term="${escapeText(category)}"/>`).join("\n")}
${element("summary", release.lead)}
<content type="html">${escapeText(bodyWithNotice(release))}</content>
${(release.attachments ?? []).map(({ url, type, size, title }) => link("enclosure", url, type, ` length="${size}" title="${escapeText(title)}"`)).join("\n")}
${(release.translations ?? []).map((other) => link("alternate", other.url, "text/html", ` hreflang="${other.language}" title="${escapeText(other.title)}"`)).join("\n")}
${mediaXml(release)}
</entry>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/" xml:lang="${language ?? newsroom.language}" xml:base="${escapeText(base)}">
<id>tag:um.ternmark.example,2024:newsroom</id>
${element("title", newsroom.title)}
${element("subtitle", newsroom.description)}
${link("alternate", new URL("/newsroom/", base).href, "text/html")}
${link("self", new URL("/newsroom/atom.xml", base).href, "application/atom+xml")}
${element("updated", instant(newestOf(list)))}
${entries.join("\n")}
</feed>
`.replace(/\n{2,}/g, "\n");
}
