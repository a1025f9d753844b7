import { fieldsOf } from "../expected.mjs";
import { attribute, bodyHtml, iso, shownBody, xml } from "../write.mjs";

/* Attributes in single quotes, escaped HTML, five links of each entry, and OpenSearch counts. */
export default {
  name: "Blogger, Atom",
  url: ({ home }) => `${home}/feeds/posts/default`,
  contentType: "application/atom+xml; charset=UTF-8",
  write: (newsroom, releases) =>
    `<?xml version='1.0' encoding='UTF-8'?><?xml-stylesheet href="http://www.blogger.com/styles/atom.css" type="text/css"?><feed xmlns='http://www.w3.org/2005/Atom' xmlns:openSearch='http://a9.com/-/spec/opensearchrss/1.0/' xmlns:gd='http://schemas.google.com/g/2005' xmlns:thr='http://purl.org/syndication/thread/1.0'><id>tag:blogger.com,1999:blog-77</id><updated>${iso(releases[0].updated, newsroom.zone)}</updated><title type='text'>${xml(newsroom.name)}</title><subtitle type='html'>${xml(xml(newsroom.about))}</subtitle><link rel='http://schemas.google.com/g/2005#feed' type='application/atom+xml' href='${newsroom.home}/feeds/posts/default'/><link rel='alternate' type='text/html' href='${newsroom.home}/'/><link rel='next' type='application/atom+xml' href='${newsroom.home}/feeds/posts/default?start-index=26&amp;max-results=25'/><author><name>${xml(newsroom.author.name)}</name><uri>${newsroom.home}/profile/7</uri><email>noreply@blogger.com</email></author><openSearch:totalResults>40</openSearch:totalResults>${releases
      .map(
        (release) =>
          `<entry><id>tag:blogger.com,1999:blog-77.post-${release.number}</id><published>${iso(release.published, newsroom.zone).replace(/(?=[+-]\d\d:)/, ".000")}</published><updated>${iso(release.updated, newsroom.zone).replace(/(?=[+-]\d\d:)/, ".003")}</updated>${release.categories.map((category) => `<category scheme='http://www.blogger.com/atom/ns#' term='${attribute(category).replace(/'/g, "&#39;")}'/>`).join("")}<title type='text'>${xml(release.title)}</title><content type='html'>${xml(bodyHtml(release, { link: newsroom.home + release.file.path }))}</content><link rel='replies' type='application/atom+xml' href='${newsroom.home}/feeds/${release.number}/comments/default' title='Comments'/><link rel='edit' type='application/atom+xml' href='${newsroom.home}/feeds/77/posts/default/${release.number}'/><link rel='alternate' type='text/html' href='${newsroom.home}/2025/07/${release.slug}.html' title='${attribute(release.title).replace(/'/g, "&#39;")}'/><author><name>${xml(newsroom.author.name)}</name><uri>${newsroom.home}/profile/7</uri><email>noreply@blogger.com</email><gd:image rel='http://schemas.google.com/g/2005#thumbnail' width='16' height='16' src='${newsroom.home}/b16.gif'/></author><media:thumbnail xmlns:media="http://search.yahoo.com/mrss/" url="${newsroom.home + release.image.small}" height="72" width="72"/><thr:total>0</thr:total></entry>`,
      )
      .join("")}</feed>`,
  expect: (newsroom, release) => ({
    ...fieldsOf(newsroom, release, "title published updated categories"),
    id: `tag:blogger.com,1999:blog-77.post-${release.number}`,
    url: `${newsroom.home}/2025/07/${release.slug}.html`,
    keywords: release.categories,
    authors: [
      { name: newsroom.author.name, email: "noreply@blogger.com", url: `${newsroom.home}/profile/7` },
    ],
    images: [{ url: newsroom.home + release.image.small, width: 72, height: 72 }],
    body: shownBody(release, newsroom.home + release.file.path),
  }),
  head: (newsroom) => ({
    title: newsroom.name,
    description: newsroom.about,
    link: `${newsroom.home}/`,
    next: `${newsroom.home}/feeds/posts/default?start-index=26&max-results=25`,
  }),
};
