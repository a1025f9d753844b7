import { fieldsOf } from "../expected.mjs";
import { bodyHtml, rfc822, shownBody, xml } from "../write.mjs";

/* Twice escaped titles, as of an editor that stores references; the text escaped rather than in CDATA. */
export default {
  name: "PressPage, RSS",
  url: ({ home }) => `${home}/rss.xml`,
  contentType: "text/xml;charset=UTF-8",
  write: (newsroom, releases) => `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel>
<title>${xml(newsroom.name)}</title>
<link>${newsroom.home}/</link>
<description>${xml(newsroom.about)}</description>
${releases
  .map(
    (release) => `<item>
<title>${xml(xml(release.title))}</title>
<link>${newsroom.home}/${release.slug}/</link>
<guid>${newsroom.home}/${release.slug}/</guid>
<pubDate>${rfc822(release.published, newsroom.zone)}</pubDate>
<description>${xml(`<p>${xml(release.lead)}</p>`)}</description>
<content:encoded>${xml(bodyHtml(release, { link: release.file.path }))}</content:encoded>
<enclosure url="${newsroom.home + release.file.path}" length="${release.file.size}" type="application/pdf" />
</item>`,
  )
  .join("\n")}
</channel>
</rss>`,
  expect: (newsroom, release) => ({
    ...fieldsOf(newsroom, release, "title lead published"),
    id: `${newsroom.home}/${release.slug}/`,
    url: `${newsroom.home}/${release.slug}/`,
    body: shownBody(release, newsroom.home + release.file.path),
    attachments: [
      { url: newsroom.home + release.file.path, type: "application/pdf", size: release.file.size },
    ],
  }),
  head: (newsroom) => ({ title: newsroom.name, link: `${newsroom.home}/`, description: newsroom.about }),
};
