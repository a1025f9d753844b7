import { bodyWithNotice, instantOf, type FeedPage, type PageRelease } from "../feed-page.js";
import { escapeText } from "./xml.js";

/** WordPress writes instants in UTC without a zone. */
const gmt = (date: string | undefined) => date && instantOf(date).toISOString().slice(0, 19);

/** `GET /wp-json/wp/v2/posts?_embed` of WordPress. The number of pages is in the header `X-WP-TotalPages`. */
export const writeWordPress = (page: FeedPage): string =>
  JSON.stringify(page.releases.map(postOf), undefined, 1);

function postOf(release: PageRelease) {
  const { url, images: [image] = [], categories = [], keywords = [] } = release;
  const terms = (taxonomy: string, names: string[]) =>
    names.map((name) => ({ taxonomy, name: escapeText(name) }));
  return {
    id: Number(release.id) || release.id,
    date_gmt: gmt(release.published) ?? null,
    modified_gmt: gmt(release.updated ?? release.published) ?? null,
    guid: { rendered: release.id },
    link: url,
    lang: release.language,
    title: { rendered: escapeText(release.title) },
    content: { rendered: bodyWithNotice(release), protected: false },
    excerpt: { rendered: release.lead ? `<p>${escapeText(release.lead)}</p>\n` : "", protected: false },
    featured_media: image ? 1 : 0,
    _embedded: {
      author: [{ name: release.publisher?.name, link: release.publisher?.url }],
      "wp:term": [terms("category", categories), terms("post_tag", keywords)],
      ...(image && {
        "wp:featuredmedia": [
          {
            source_url: image.url,
            alt_text: image.alt ?? "",
            caption: { rendered: image.caption ? `<p>${escapeText(image.caption)}</p>\n` : "" },
            media_details: { width: image.width, height: image.height, sizes: {} },
          },
        ],
      }),
    },
  };
}
