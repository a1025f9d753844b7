import { fieldsOf } from "../expected.mjs";
import { attribute, rfc822Utc, xml } from "../write.mjs";

const address = (newsroom, release) =>
  `${newsroom.home}/pressemeddelelse/${release.number}/${release.slug}?publisherId=2012662&lang=${newsroom.language}`;

/* The lead is escaped HTML, the guid an address with parameters that is no permalink. */
export default {
  name: "Via, RSS",
  url: ({ home }) => `${home}/rss/releases/latest?publisherId=2012662`,
  contentType: "application/rss+xml; charset=utf-8",
  write: (newsroom, releases) => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel>
<title>${xml(newsroom.name)}</title>
<link>${newsroom.home}/newsroom/2012662</link>
<description>${xml(newsroom.about)}</description>
${releases
  .map(
    (release) =>
      `<item><title>${xml(release.title)}</title><link>${xml(address(newsroom, release))}</link><description>${xml(xml(release.lead))}</description><pubDate>${rfc822Utc(release.published)}</pubDate><guid isPermaLink="false">${xml(address(newsroom, release))}</guid><enclosure url="${attribute(newsroom.home + release.image.path)}" length="0" type="image/jpeg"/></item>`,
  )
  .join("\n")}
</channel></rss>`,
  expect: (newsroom, release) => ({
    ...fieldsOf(newsroom, release, "title lead published images"),
    id: address(newsroom, release),
    url: address(newsroom, release),
    attachments: [{ url: newsroom.home + release.image.path, type: "image/jpeg" }],
  }),
  head: (newsroom) => ({
    title: newsroom.name,
    link: `${newsroom.home}/newsroom/2012662`,
    description: newsroom.about,
  }),
};
