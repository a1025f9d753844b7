import { fieldsOf } from "../expected.mjs";
import { cdata, rfc822Utc, xml } from "../write.mjs";

/** A whole email, with a preheader, tables and styles. */
const email = (newsroom, release) => `<!doctype html>
<html xmlns="http://www.w3.org/1999/xhtml">
    <head>
        <meta charset="UTF-8">
        <title>*|MC:SUBJECT|*</title>
        <style type="text/css">
		p{ margin:10px 0; }
		table > tbody{ border-collapse:collapse; }
</style></head>
    <body>
        <table align="center" width="100%"><tr><td class="mcnTextContent" valign="top"><h1>${xml(release.title)}</h1>
<p>${xml(release.lead)}</p></td><td>${xml(newsroom.name)}</td></tr></table>
    </body>
</html>`;

/* An archive of emails: each description is a whole HTML document with a style sheet. */
export default {
  name: "Mailchimp archive, RSS",
  url: ({ home }) => `${home}/feed?u=0a1b2c&id=3d4e5f`,
  contentType: "text/xml; charset=utf-8",
  write: (newsroom, releases) => `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
    <channel>
        <title>${xml(newsroom.name)} Archive Feed</title>
        <link>${newsroom.home}/home/?u=0a1b2c&amp;id=3d4e5f</link>
        <description>${xml(newsroom.about)}</description>
        <language>${newsroom.language}</language>
        <lastBuildDate>${rfc822Utc(releases[0].published, "+0000")}</lastBuildDate>
        <atom:link href="${newsroom.home}/feed?u=0a1b2c&amp;id=3d4e5f" rel="self" type="application/rss+xml" />
${releases
  .map(
    (release) => `        <item>
            <title>${cdata(release.title)}</title>
            <link>http://${newsroom.host}/a/${release.number}?e=</link>
            <guid>http://${newsroom.host}/a/${release.number}?e=</guid>
            <description>${cdata(email(newsroom, release))}</description>
            <pubDate>${rfc822Utc(release.published, "+0000")}</pubDate>
        </item>`,
  )
  .join("\n")}
    </channel>
</rss>`,
  expect: (newsroom, release) => {
    const url = `http://${newsroom.host}/a/${release.number}?e=`;
    const text = `${release.title} ${release.lead} ${newsroom.name}`;
    return {
      ...fieldsOf(newsroom, release, "title published"),
      id: url,
      url,
      lead: text,
      body: { text, addresses: [] },
    };
  },
  head: (newsroom) => ({
    title: `${newsroom.name} Archive Feed`,
    link: `${newsroom.home}/home/?u=0a1b2c&id=3d4e5f`,
    language: newsroom.language,
  }),
};
