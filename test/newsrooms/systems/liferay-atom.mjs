import { fieldsOf } from "../expected.mjs";
import { isoUtc, xml } from "../write.mjs";

/* Atom of the Rome library: Dublin Core beside Atom's own elements, the same date four times. */
export default {
  name: "Liferay asset publisher, Atom",
  url: ({ home }) => `${home}/news/-/asset_publisher/a1B2c3D4e5F6/rss?p_p_cacheability=cacheLevelFull`,
  contentType: "application/xml",
  write: (newsroom, releases) => `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">
  <title>${xml(newsroom.name)}</title>
  <link rel="alternate" href="${newsroom.home}/news" />
  <link rel="self" href="${newsroom.home}/news/rss" />
  <subtitle>${xml(newsroom.about)}</subtitle>
  <id>${newsroom.home}/news/rss</id>
  <updated>${isoUtc(releases[0].updated)}</updated>
  <dc:date>${isoUtc(releases[0].updated)}</dc:date>
${releases
  .map(
    (release) => `  <entry>
    <title>${xml(release.title)}</title>
    <link rel="alternate" href="${newsroom.home}/c/blogs/find_entry?p_l_id=7&amp;entryId=${release.number}" />
    <author>
      <name>${xml(newsroom.author.name)}</name>
    </author>
    <id>${newsroom.home}/c/blogs/find_entry?p_l_id=7&amp;entryId=${release.number}</id>
    <updated>${isoUtc(release.updated)}</updated>
    <published>${isoUtc(release.published)}</published>
    <summary type="html">${xml(xml(release.lead))}</summary>
    <dc:creator>${xml(newsroom.author.name)}</dc:creator>
    <dc:date>${isoUtc(release.published)}</dc:date>
  </entry>`,
  )
  .join("\n")}
</feed>`,
  expect: (newsroom, release) => {
    const url = `${newsroom.home}/c/blogs/find_entry?p_l_id=7&entryId=${release.number}`;
    return { ...fieldsOf(newsroom, release, "title lead published updated authors"), id: url, url };
  },
  head: (newsroom) => ({ title: newsroom.name, description: newsroom.about, link: `${newsroom.home}/news` }),
};
