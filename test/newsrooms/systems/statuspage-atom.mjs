import { fieldsOf } from "../expected.mjs";
import { bodyHtml, iso, shownBody, xml } from "../write.mjs";

/* `xml:lang` of the product rather than the text, times in elements inside the HTML, and no author. */
export default {
  name: "Atlassian Statuspage, Atom",
  url: ({ home }) => `${home}/history.atom`,
  contentType: "application/atom+xml; charset=utf-8",
  write: (newsroom, releases) => `<?xml version="1.0" encoding="UTF-8"?>
<feed xml:lang="${newsroom.language}" xmlns="http://www.w3.org/2005/Atom">
  <id>tag:${newsroom.host},2005:/history</id>
  <link rel="alternate" type="text/html" href="${newsroom.home}"/>
  <link rel="self" type="application/atom+xml" href="${newsroom.home}/history.atom"/>
  <title>${xml(newsroom.name)} - Incident History</title>
  <updated>${iso(releases[0].updated, "UTC").replace("+00:00", "Z")}</updated>
${releases
  .map(
    (release) => `  <entry>
    <id>tag:${newsroom.host},2005:Incident/${release.number}</id>
    <published>${iso(release.published, "UTC").replace("+00:00", "Z")}</published>
    <updated>${iso(release.updated, "UTC").replace("+00:00", "Z")}</updated>
    <link rel="alternate" type="text/html" href="${newsroom.home}/incidents/${release.number}"/>
    <title>${xml(release.title)}</title>
    <content type="html">${xml(bodyHtml(release, { link: newsroom.home + release.file.path, before: `<p><small>Jul <var data-var='date'>4</var>, <var data-var='time'>11:00</var> UTC</small></p>` }))}</content>
  </entry>`,
  )
  .join("\n")}
</feed>`,
  expect: (newsroom, release) => {
    const body = shownBody(release, newsroom.home + release.file.path);
    return {
      ...fieldsOf(newsroom, release, "title published updated language"),
      id: `tag:${newsroom.host},2005:Incident/${release.number}`,
      url: `${newsroom.home}/incidents/${release.number}`,
      body: { ...body, text: `Jul 4, 11:00 UTC ${body.text}` },
    };
  },
  head: (newsroom) => ({ title: `${newsroom.name} - Incident History`, link: `${newsroom.home}/` }),
};
