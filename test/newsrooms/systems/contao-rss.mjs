import { dayOf, fieldsOf } from "../expected.mjs";
import { cdata, localDay, xml } from "../write.mjs";

/* A template of the site's own: days with the name of the month in the site's language, and a lead in a paragraph. */
export default {
  name: "Contao, RSS of a template",
  url: ({ home }) => `${home}/share/news.xml`,
  contentType: "application/xml; charset=utf-8",
  write: (newsroom, releases) => `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0">
  <channel>
    <title>${xml(newsroom.name)}</title>
    <description>${xml(newsroom.about)}</description>
    <link>${newsroom.home}/</link>
    <language>${newsroom.language}</language>
    <pubDate>${localDay(releases[0].updated, newsroom)}</pubDate>
    <generator>Contao Open Source CMS</generator>
${releases
  .map(
    (release) => `    <item>
      <title>${xml(release.title)}</title>
      <description>${cdata(`<p>${xml(release.lead)}</p>`)}</description>
      <link>${newsroom.home}${release.path}.html</link>
      <pubDate>${localDay(release.published, newsroom)}</pubDate>
      <guid>${newsroom.home}${release.path}.html</guid>
      <enclosure url="${newsroom.home + release.file.path}" length="${release.file.size}" type="application/pdf" />
    </item>`,
  )
  .join("\n")}
  </channel>
</rss>`,
  expect: (newsroom, release) => {
    return {
      ...fieldsOf(newsroom, release, "title lead"),
      id: `${newsroom.home}${release.path}.html`,
      url: `${newsroom.home}${release.path}.html`,
      published: dayOf(release.published, newsroom),
      body: { text: release.lead, addresses: [] },
      attachments: [
        { url: newsroom.home + release.file.path, type: "application/pdf", size: release.file.size },
      ],
    };
  },
  head: (newsroom) => ({ title: newsroom.name, link: `${newsroom.home}/`, language: newsroom.language }),
};
