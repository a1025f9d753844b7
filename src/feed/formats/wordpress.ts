import type { DraftFeed, DraftRelease } from "../draft.js";
import type { NewsroomDocument } from "../feed-document.js";
import { htmlToText } from "../html-text.js";
import { get, getText, numericParameter, pick, withParameter } from "../json-paths.js";
import { list, type Json } from "../json.js";

/** WordPress REST: `/wp-json/wp/v2/posts`, better with `?_embed`, which adds authors, picture and terms. */
export function readWordPress(answer: Json, { url, headers, entities }: NewsroomDocument): DraftFeed {
  const page = numericParameter(url, "page") ?? 1;
  return {
    format: "WordPress REST",
    next: page < Number(headers.get("x-wp-totalpages")) ? withParameter(url, "page", page + 1) : undefined,
    releases: list(get(answer, "posts") ?? answer).map((post): DraftRelease => {
      const terms = (taxonomy: string) =>
        list(get(post, "_embedded.wp:term"))
          .flat()
          .filter((term) => get(term, "taxonomy") === taxonomy)
          .map((term) => htmlToText(getText(term, "name"), entities));
      return {
        ...pick(post, {
          id: "guid.rendered|id",
          url: "link",
          body: "content.rendered",
          published: "date_gmt|date",
          updated: "modified_gmt|modified",
          language: "lang",
        }),
        title: htmlToText(getText(post, "title.rendered"), entities),
        lead: htmlToText(getText(post, "excerpt.rendered"), entities),
        categories: terms("category"),
        keywords: terms("post_tag"),
        authors: list(get(post, "_embedded.author")).map((author) =>
          pick(author, { name: "name", url: "link" }),
        ),
        images: list(get(post, "_embedded.wp:featuredmedia")).map((media) => ({
          ...pick(media, {
            url: "source_url",
            alt: "alt_text",
            width: "media_details.width",
            height: "media_details.height",
            thumbnail: "media_details.sizes.medium_large.source_url|media_details.sizes.medium.source_url",
          }),
          caption: htmlToText(getText(media, "caption.rendered"), entities),
        })),
      };
    }),
  };
}
