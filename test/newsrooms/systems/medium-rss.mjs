import { fieldsOf } from "../expected.mjs";
import { bodyHtml, cdata, isoUtc, rfc822Utc, shownBody, xml } from "../write.mjs";

/* No description; a short address as guid; tags as lower-case categories; a pixel that counts readers in the text. */
export default {
  name: "Medium, RSS",
  url: ({ home }) => `${home}/feed/newsroom`,
  contentType: "text/xml; charset=UTF-8",
  write: (newsroom, releases) =>
    `<?xml version="1.0" encoding="UTF-8"?><rss xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom" version="2.0" xmlns:cc="http://cyber.law.harvard.edu/rss/creativeCommonsRssModule.html">
    <channel>
        <title>${cdata(`${newsroom.name} - Medium`)}</title>
        <description>${cdata(`${newsroom.about} - Medium`)}</description>
        <link>${newsroom.home}/newsroom?source=rss----1a2b---4</link>
        <generator>Medium</generator>
        <lastBuildDate>${rfc822Utc(releases[0].updated)}</lastBuildDate>
${releases
  .map(
    (release) => `        <item>
            <title>${cdata(xml(release.title))}</title>
            <link>${newsroom.home}/newsroom/${release.slug}-${release.number}?source=rss----1a2b---4</link>
            <guid isPermaLink="false">${newsroom.home}/p/${release.number}</guid>
${release.keywords.map((keyword) => `            <category>${cdata(keyword)}</category>`).join("\n")}
            <dc:creator>${cdata(newsroom.author.name)}</dc:creator>
            <pubDate>${rfc822Utc(release.published)}</pubDate>
            <atom:updated>${isoUtc(release.updated).replace("Z", ".412Z")}</atom:updated>
            <content:encoded>${cdata(`<h3>${xml(release.title)}</h3>${bodyHtml(release, { link: newsroom.home + release.file.path })}<img src="${newsroom.home}/_/stat?event=post.clientViewed&amp;postId=${release.number}" width="1" height="1" alt="">`)}</content:encoded>
        </item>`,
  )
  .join("\n")}
    </channel>
</rss>`,
  expect: (newsroom, release) => ({
    ...fieldsOf(newsroom, release, "title published updated authors"),
    id: `${newsroom.home}/p/${release.number}`,
    url: `${newsroom.home}/newsroom/${release.slug}-${release.number}?source=rss----1a2b---4`,
    categories: release.keywords,
    body: {
      text: `${release.title} ${shownBody(release).text}`,
      addresses: [
        newsroom.home + release.file.path,
        `${newsroom.home}/_/stat?event=post.clientViewed&postId=${release.number}`,
      ],
    },
  }),
  head: (newsroom) => ({ title: `${newsroom.name} - Medium`, description: `${newsroom.about} - Medium` }),
};
