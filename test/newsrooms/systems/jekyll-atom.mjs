import { fieldsOf } from "../expected.mjs";
import { attribute, bodyHtml, cdata, iso, shownBody, xml } from "../write.mjs";

/* Atom with `xml:lang` on the root and `xml:base` on the text; HTML in CDATA sections; terms without labels. */
export default {
  name: "Jekyll, Atom of jekyll-feed",
  url: ({ home }) => `${home}/feed.xml`,
  contentType: "application/atom+xml",
  write: (newsroom, releases) =>
    `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${newsroom.language}"><generator uri="https://jekyllrb.com/" version="4.3.4">Jekyll</generator><link href="${newsroom.home}/feed.xml" rel="self" type="application/atom+xml" /><link href="${newsroom.home}/" rel="alternate" type="text/html" hreflang="${newsroom.language}" /><updated>${iso(releases[0].updated, newsroom.zone)}</updated><id>${newsroom.home}/feed.xml</id><title type="html">${xml(xml(newsroom.name))}</title><subtitle>${xml(newsroom.about)}</subtitle>${releases
      .map(
        (release) =>
          `<entry><title type="html">${xml(xml(release.title))}</title><link href="${newsroom.home}${release.path}.html" rel="alternate" type="text/html" title="${attribute(release.title)}" /><published>${iso(release.published, newsroom.zone)}</published><updated>${iso(release.updated, newsroom.zone)}</updated><id>${newsroom.home}${release.path}</id><content type="html" xml:base="${newsroom.home}${release.path}.html">${cdata(bodyHtml(release, { link: `${release.slug}.pdf` }))}</content><author><name>${xml(newsroom.author.name)}</name><email>${newsroom.author.email}</email></author>${release.categories.map((category) => `<category term="${attribute(category)}" />`).join("")}<summary type="html">${cdata(xml(release.lead))}</summary><media:thumbnail xmlns:media="http://search.yahoo.com/mrss/" url="${newsroom.home + release.image.path}" /><media:content medium="image" url="${newsroom.home + release.image.path}" xmlns:media="http://search.yahoo.com/mrss/" /></entry>`,
      )
      .join("")}</feed>`,
  expect: (newsroom, release) => ({
    ...fieldsOf(newsroom, release, "title lead published updated language categories images"),
    id: newsroom.home + release.path,
    url: `${newsroom.home}${release.path}.html`,
    authors: [newsroom.author],
    keywords: release.categories,
    attachments: [{ url: newsroom.home + release.image.path }],
    body: shownBody(release, `${newsroom.home}/news/${release.slug}.pdf`),
  }),
  head: (newsroom) => ({
    title: newsroom.name,
    link: `${newsroom.home}/`,
    language: newsroom.language,
    description: newsroom.about,
  }),
};
