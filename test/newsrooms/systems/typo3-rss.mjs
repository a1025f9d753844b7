import { fieldsOf } from "../expected.mjs";
import { bodyHtml, cdata, localRfc822, shownBody, xml } from "../write.mjs";

/* Dates with the names of weekdays and months in the site's language, as `strftime` writes them after `setlocale`. */
export default {
  name: "TYPO3 news, RSS",
  url: ({ home }) => `${home}/aktuelles?type=9818`,
  contentType: "application/rss+xml; charset=utf-8",
  write: (newsroom, releases) => `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom">
	<channel>
		<title>${xml(newsroom.name)}</title>
		<link>${newsroom.home}/</link>
		<description></description>
		<language>${newsroom.language}</language>
		<copyright>TYPO3 News</copyright>
		<atom:link href="${newsroom.home}/aktuelles?type=9818" rel="self" type="application/rss+xml" />
		<generator>TYPO3 EXT:news</generator>
${releases
  .map(
    (release) => `		<item>
			<guid isPermaLink="false">news-${release.number}</guid>
			<pubDate>${localRfc822(release.published, newsroom)}</pubDate>
			<title>${xml(release.title)}</title>
			<link>${release.path}</link>
			<description>${xml(release.lead)}</description>
			<content:encoded>${cdata(bodyHtml(release, { link: release.file.path }))}</content:encoded>
${release.categories.map((category) => `			<category>${xml(category)}</category>`).join("\n")}
			<enclosure url="${newsroom.home + release.image.path}" length="2048" type="image/jpeg"/>
		</item>`,
  )
  .join("\n")}
	</channel>
</rss>`,
  expect: (newsroom, release) => ({
    ...fieldsOf(newsroom, release, "title url lead published categories images"),
    id: `news-${release.number}`,
    body: shownBody(release, newsroom.home + release.file.path),
    attachments: [{ url: newsroom.home + release.image.path, type: "image/jpeg", size: 2048 }],
  }),
  head: (newsroom) => ({ title: newsroom.name, language: newsroom.language }),
};
