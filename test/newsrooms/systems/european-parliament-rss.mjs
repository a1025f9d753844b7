import { fieldsOf } from "../expected.mjs";
import { rfc822Utc, xml } from "../write.mjs";

const source = "Source : © European Union, 2025 - EP";

/* Addresses with `http` paths of the day, and a source line after a break at the end of each description. */
export default {
  name: "European Parliament, RSS",
  url: ({ home, language }) => `${home}/rss/doc/press-releases/${language}.xml`,
  contentType: "application/xml",
  write: (newsroom, releases) => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>${xml(newsroom.name)}</title><link>${newsroom.home}/news/${newsroom.language}/press-room</link><description>${xml(newsroom.about)}</description><language>${newsroom.language}</language><copyright>© European Union, 2025 - EP</copyright><pubDate>${rfc822Utc(releases[0].published)}</pubDate><ttl>60</ttl><image><title>${xml(newsroom.name)}</title><url>${newsroom.home}/img/logo.gif</url><link>${newsroom.home}</link></image>
${releases
  .map(
    (release) => `<item>
<title>${xml(release.categories[0])} - ${xml(release.title)}</title>
<link>${newsroom.home + release.path}</link>
<description>${xml(`<img src="${newsroom.home + release.image.small}" alt="">${xml(release.lead)}<br /><br />${source}`)}</description>
<pubDate>${rfc822Utc(release.published)}</pubDate>
<guid isPermaLink="true">${newsroom.home + release.path}</guid>
</item>`,
  )
  .join("\n")}
</channel></rss>`,
  expect: (newsroom, release) => ({
    ...fieldsOf(newsroom, release, "url published"),
    title: `${release.categories[0]} - ${release.title}`,
    id: newsroom.home + release.path,
    lead: `${release.lead} ${source}`,
    body: { text: `${release.lead} ${source}`, addresses: [newsroom.home + release.image.small] },
  }),
  head: (newsroom) => ({
    title: newsroom.name,
    language: newsroom.language,
    image: `${newsroom.home}/img/logo.gif`,
  }),
};
