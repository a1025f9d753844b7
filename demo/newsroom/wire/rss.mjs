import { newsroom } from "../releases.mjs";
import { absolute } from "./addresses.mjs";
import { instantOf, newestOf } from "./dates.mjs";
import { bodyWithNotice } from "./notice.mjs";
import { inLanguage, withoutEmbargoed } from "./selection.mjs";
import { element, escapeText, mediaXml } from "./xml.mjs";

const cdata = (html) => `<![CDATA[${html.replaceAll("]]>", "]]]]><![CDATA[>")}]]>`;

/** RSS 2.0 with the modules that newsrooms use: content, Dublin Core, Media RSS, atom:link. */
export function rss(base, { releases, language } = {}) {
  const list = withoutEmbargoed(inLanguage(language, releases));
  const items = list.map((source) => {
    const release = absolute(source, base);
    return `<item>
${element("title", release.title)}
${element("link", release.url)}
<guid isPermaLink="false">${release.id}</guid>
${element("description", release.lead)}
<content:encoded>${cdata(bodyWithNotice(release))}</content:encoded>
${element("pubDate", release.published && instantOf(release.published).toUTCString())}
${element("dc:language", release.language)}
${element("dc:creator", release.publisher.name)}
${release.categories.map((category) => element("category", category)).join("\n")}
${(release.attachments ?? []).map(({ url, type, size }) => `<enclosure url="${escapeText(url)}" type="${type}" length="${size}"/>`).join("\n")}
${mediaXml(release)}
</item>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
<channel>
${element("title", newsroom.title)}
${element("link", new URL("/newsroom/", base).href)}
<atom:link rel="self" type="application/rss+xml" href="${escapeText(new URL("/newsroom/rss.xml", base).href)}"/>
${element("description", newsroom.description)}
${element("language", language ?? newsroom.language)}
${element("lastBuildDate", instantOf(newestOf(list)).toUTCString())}
${items.join("\n")}
</channel>
</rss>
`.replace(/\n{2,}/g, "\n");
}
