import { fieldsOf } from "../expected.mjs";
import { rfc822Utc, xml } from "../write.mjs";

const id = (release) => `{DAE90B51-3F5E-4A1B-9C0D-0000000${release.number}}`;

/* No XML declaration; ids in braces; blanks around texts; UTF-16, as Windows servers may answer. */
export default {
  name: "Sitecore, RSS",
  url: ({ home }) => `${home}/rss/news`,
  contentType: "application/rss+xml",
  charset: () => "utf-16le",
  write: (newsroom, releases) =>
    `<rss xmlns:a10="http://www.w3.org/2005/Atom" version="2.0"><channel xml:base="${newsroom.home}/"><title> ${xml(newsroom.name)} </title><link>${newsroom.home}/news</link><description> ${xml(newsroom.about)} </description>${releases
      .map(
        (release) =>
          `<item><guid isPermaLink="false">${id(release)}</guid><link>${newsroom.home + release.path}</link><title>  ${xml(release.title)}
 </title><description>
   ${xml(release.lead)} </description><pubDate>${rfc822Utc(release.published, "Z")}</pubDate><a10:updated>${release.updated.toISOString().replace(".000", "")}</a10:updated></item>`,
      )
      .join("")}</channel></rss>`,
  expect: (newsroom, release) => ({
    ...fieldsOf(newsroom, release, "title url lead published updated"),
    id: id(release),
  }),
  head: (newsroom) => ({ title: newsroom.name, link: `${newsroom.home}/news`, description: newsroom.about }),
};
