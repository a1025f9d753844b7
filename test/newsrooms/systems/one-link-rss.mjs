import { fieldsOf } from "../expected.mjs";
import { iso, xml } from "../write.mjs";

/* Nothing that identifies an item: an empty guid and one link for all; the date is Dublin Core's. */
export default {
  name: "Parliament with one link for all items, RSS",
  url: ({ home }) => `${home}/rss/horinger.xml`,
  contentType: "text/xml",
  write: (newsroom, releases) => `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/">
  <channel>
    <title>${xml(newsroom.name)}</title>
    <link>${newsroom.home}/</link>
    <description />
${releases
  .map(
    (release) => `    <item>
      <title>${xml(release.title)}</title>
      <link>${newsroom.home}/hearings/</link>
      <description></description>
      <guid></guid>
      <dc:date>${iso(release.published, newsroom.zone)}</dc:date>
    </item>`,
  )
  .join("\n")}
  </channel>
</rss>`,
  expect: (newsroom, release) => ({
    ...fieldsOf(newsroom, release, "title published"),
    url: `${newsroom.home}/hearings/`,
  }),
  head: (newsroom) => ({ title: newsroom.name, link: `${newsroom.home}/` }),
};
