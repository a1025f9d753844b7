import type { DraftFeed, DraftRelease } from "../draft.js";
import type { NewsroomDocument } from "../feed-document.js";
import { htmlToText } from "../html-text.js";
import { get, getText, numericParameter, pick, withParameter } from "../json-paths.js";
import { list, own, type Json } from "../json.js";
import { mapInSlices } from "../map-in-slices.js";

/** The picture that the plugins Jetpack and Yoast name, where the answer does not embed it. */
function pictureOfPlugins(post: Json): Record<string, Json> {
  // A post without a picture: Yoast then names one of the site.
  if (own(post, "featured_media") === 0) return {};
  const [yoast] = list(get(post, "yoast_head_json.og_image"));
  const url = get(post, "jetpack_featured_media_url");
  const isSame = !url || url === get(yoast, "url");
  return isSame ? pick(yoast, { url: "url", alt: "alt", width: "width", height: "height" }) : { url };
}

/** The strings among some values. */
const texts = (values: Json): string[] => list(values).filter((value) => typeof value === "string");

/** What Yoast tells search engines of a post. */
const articleIn = (post: Json): Json =>
  list(get(post, "yoast_head_json.schema.@graph")).find((part) =>
    texts(get(part, "@type")).some((type) => /Article|Posting/.test(type)),
  );

/**
 * WordPress REST: `/wp-json/wp/v2/posts`, better with `?_embed`, which adds authors, picture and terms. Without it, what the
 * plugins Jetpack and Yoast say of a post is read.
 */
export async function readWordPress(
  answer: Json,
  { url, headers, entities }: NewsroomDocument,
): Promise<DraftFeed> {
  const page = numericParameter(url, "page") ?? 1;
  return {
    format: "WordPress REST",
    next: page < Number(headers?.get("x-wp-totalpages")) ? withParameter(url, "page", page + 1) : undefined,
    releases: await mapInSlices(list(get(answer, "posts") ?? answer), (post): DraftRelease => {
      const names = (taxonomy: string, fallback: string) => {
        const terms = list(get(post, "_embedded.wp:term"))
          .flat()
          .filter((term) => get(term, "taxonomy") === taxonomy)
          .map((term) => getText(term, "name"));
        return (terms.length ? terms : texts(get(articleIn(post), fallback))).map((name) =>
          htmlToText(name, entities),
        );
      };
      const embedded = list(get(post, "_embedded.wp:featuredmedia")).filter((media) =>
        get(media, "source_url"),
      );
      return {
        ...pick(post, {
          id: "guid.rendered|id",
          url: "link",
          body: "content.rendered",
          published: "date_gmt|date",
          updated: "modified_gmt|modified",
          language: "lang|yoast_head_json.og_locale",
        }),
        title: htmlToText(getText(post, "title.rendered"), entities),
        lead: htmlToText(
          getText(post, "excerpt.rendered|yoast_head_json.og_description|yoast_head_json.description"),
          entities,
        ),
        categories: names("category", "articleSection"),
        keywords: names("post_tag", "keywords"),
        authors: list(get(post, "_embedded.author") ?? { name: get(post, "yoast_head_json.author") }).map(
          (author) => pick(author, { name: "name", url: "link" }),
        ),
        images: embedded[0]
          ? embedded.map((media) => ({
              ...pick(media, {
                url: "source_url",
                alt: "alt_text",
                width: "media_details.width",
                height: "media_details.height",
                thumbnail:
                  "media_details.sizes.medium_large.source_url|media_details.sizes.medium.source_url",
              }),
              caption: htmlToText(getText(media, "caption.rendered"), entities),
            }))
          : pictureOfPlugins(post),
      };
    }),
  };
}
