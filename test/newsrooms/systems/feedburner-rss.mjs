import { fieldsOf } from "../expected.mjs";
import { rfc822Utc, xml } from "../write.mjs";

/* Links count clicks, the newsroom's own addresses stand beside them, and the description ends in a picture that counts. */
export default {
  name: "FeedBurner, RSS",
  url: ({ host }) => `https://feeds.${host}/newsroom`,
  contentType: "text/xml; charset=UTF-8",
  write: (newsroom, releases) => `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<?xml-stylesheet type="text/xsl" media="screen" href="/~d/styles/rss2full.xsl"?>
<rss xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0" xmlns:atom10="http://www.w3.org/2005/Atom" version="2.0"><channel><title>${xml(newsroom.name)}</title><link>${newsroom.home}/</link><description>${xml(newsroom.about)}</description><language>${newsroom.language}</language><atom10:link rel="self" type="application/rss+xml" href="https://feeds.${newsroom.host}/newsroom"/><feedburner:info uri="newsroom"/><atom10:link rel="hub" href="http://pubsubhubbub.appspot.com/"/>${releases
    .map(
      (release) =>
        `<item><title>${xml(release.title)}</title><link>https://feeds.${newsroom.host}/~r/newsroom/~3/${release.number}/</link><category>${xml(release.categories[0])}</category><pubDate>${rfc822Utc(release.published, "+0000")}</pubDate><guid isPermaLink="false">${newsroom.home + release.path}</guid><description>${xml(`${xml(release.lead)}<img src="https://feeds.${newsroom.host}/~r/newsroom/~4/${release.number}" height="1" width="1" alt=""/>`)}</description><feedburner:origLink>${newsroom.home + release.path}</feedburner:origLink></item>`,
    )
    .join("")}</channel></rss>`,
  expect: (newsroom, release) => ({
    ...fieldsOf(newsroom, release, "title url lead published"),
    id: newsroom.home + release.path,
    categories: [release.categories[0]],
    body: {
      text: release.lead,
      addresses: [`https://feeds.${newsroom.host}/~r/newsroom/~4/${release.number}`],
    },
  }),
  head: (newsroom) => ({ title: newsroom.name, link: `${newsroom.home}/`, language: newsroom.language }),
};
