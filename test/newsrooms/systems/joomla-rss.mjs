import { fieldsOf } from "../expected.mjs";
import { bodyHtml, cdata, phpEscape, rfc822, shownBody } from "../write.mjs";

/* The author as an address with the name in parentheses, and a picture with a relative address before the text. */
export default {
  name: "Joomla, RSS",
  url: ({ home }) => `${home}/index.php/news?format=feed&type=rss`,
  contentType: "application/rss+xml; charset=utf-8",
  write: (newsroom, releases) => `<?xml version="1.0" encoding="utf-8"?>
<!-- generator="Joomla! - Open Source Content Management" -->
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
	<channel>
		<title>${phpEscape(newsroom.name)}</title>
		<description>${cdata(newsroom.about)}</description>
		<link>${newsroom.home}/index.php/news</link>
		<lastBuildDate>${rfc822(releases[0].updated, newsroom.zone)}</lastBuildDate>
		<generator>Joomla! - Open Source Content Management</generator>
		<atom:link rel="self" type="application/rss+xml" href="${newsroom.home}/index.php/news?format=feed&amp;type=rss"/>
		<language>${newsroom.language}-eu</language>
${releases
  .map(
    (release) => `		<item>
			<title>${phpEscape(release.title)}</title>
			<link>${newsroom.home}/index.php${release.path}?catid=8&amp;Itemid=101</link>
			<guid isPermaLink="true">${newsroom.home}/index.php${release.path}?catid=8&amp;Itemid=101</guid>
			<description>${cdata(bodyHtml(release, { link: release.file.path, before: `<p><img src="${release.image.path.slice(1)}" alt="${phpEscape(release.image.alt)}" /></p>` }))}</description>
			<author>${newsroom.author.email} (${phpEscape(newsroom.author.name)})</author>
			<category>${phpEscape(release.categories[0])}</category>
			<pubDate>${rfc822(release.published, newsroom.zone)}</pubDate>
		</item>`,
  )
  .join("\n")}
	</channel>
</rss>`,
  expect: (newsroom, release) => {
    const url = `${newsroom.home}/index.php${release.path}?catid=8&Itemid=101`;
    const picture = new URL(release.image.path.slice(1), `${newsroom.home}/index.php/news`).href;
    return {
      ...fieldsOf(newsroom, release, "title published"),
      id: url,
      url,
      authors: [newsroom.author],
      categories: [release.categories[0]],
      lead: shownBody(release).text,
      body: shownBody(release, newsroom.home + release.file.path, picture),
    };
  },
  head: (newsroom) => ({
    title: newsroom.name,
    description: newsroom.about,
    language: `${newsroom.language}-eu`,
  }),
};
