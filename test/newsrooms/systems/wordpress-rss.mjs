import { fieldsOf } from "../expected.mjs";
import { bodyHtml, cdata, rfc822Utc, shownBody, wordPressText } from "../write.mjs";

/* References in titles, "The post … appeared first on …", and comment counts in namespaces of their own. */
export default {
  name: "WordPress, RSS",
  url: ({ home }) => `${home}/feed/`,
  contentType: "application/rss+xml; charset=UTF-8",
  write: (newsroom, releases) => `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"
	xmlns:content="http://purl.org/rss/1.0/modules/content/"
	xmlns:wfw="http://wellformedweb.org/CommentAPI/"
	xmlns:dc="http://purl.org/dc/elements/1.1/"
	xmlns:atom="http://www.w3.org/2005/Atom"
	xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"
	xmlns:slash="http://purl.org/rss/1.0/modules/slash/"
	>

<channel>
	<title>${wordPressText(newsroom.name)}</title>
	<atom:link href="${newsroom.home}/feed/" rel="self" type="application/rss+xml" />
	<link>${newsroom.home}</link>
	<description>${wordPressText(newsroom.about)}</description>
	<lastBuildDate>${rfc822Utc(releases[0].updated, "+0000")}</lastBuildDate>
	<language>${newsroom.language}</language>
	<sy:updatePeriod>
	hourly	</sy:updatePeriod>
	<generator>https://wordpress.org/?v=6.8.2</generator>
${releases
  .map(
    (release) => `	<item>
		<title>${wordPressText(release.title)}</title>
		<link>${newsroom.home}${release.path}/</link>
					<comments>${newsroom.home}${release.path}/#respond</comments>

		<dc:creator>${cdata(newsroom.author.name)}</dc:creator>
		<pubDate>${rfc822Utc(release.published, "+0000")}</pubDate>
${release.categories.map((category) => `				<category>${cdata(category)}</category>`).join("\n")}
		<guid isPermaLink="false">${newsroom.home}/?p=${release.number}</guid>

					<description>${cdata(`<p>${wordPressText(release.lead)} [&#8230;]</p>\n<p>The post <a href="${newsroom.home}${release.path}/">${wordPressText(release.title)}</a> appeared first.</p>`)}</description>
										<content:encoded>${cdata(bodyHtml(release, { link: release.file.path, escape: wordPressText, before: `<figure class="wp-block-image"><img src="${newsroom.home + release.image.path}" alt=""/></figure>\n` }))}</content:encoded>

					<wfw:commentRss>${newsroom.home}${release.path}/feed/</wfw:commentRss>
			<slash:comments>0</slash:comments>

			</item>`,
  )
  .join("\n")}
	</channel>
</rss>
`,
  expect: (newsroom, release) => ({
    ...fieldsOf(newsroom, release, "title published authors categories"),
    id: `${newsroom.home}/?p=${release.number}`,
    url: `${newsroom.home}${release.path}/`,
    lead: `${release.lead} […] The post ${release.title} appeared first.`,
    body: shownBody(release, newsroom.home + release.file.path, newsroom.home + release.image.path),
  }),
  head: (newsroom) => ({ title: newsroom.name, language: newsroom.language, description: newsroom.about }),
};
