import { newsroom } from "../releases.mjs";
import { absolute } from "./addresses.mjs";
import { inLanguage } from "./selection.mjs";

export const pageSize = 8;

/** JSON Feed 1.1, newest first, `pageSize` items per page. Fields that JSON Feed does not have are under `_newsroom`. */
export function jsonFeed(base, { releases, page = 1, language } = {}) {
  const list = inLanguage(language, releases);
  const items = list.slice((page - 1) * pageSize, page * pageSize);
  const addressOf = (number) => {
    const url = new URL("/newsroom/feed.json", base);
    if (language) url.searchParams.set("language", language);
    if (number > 1) url.searchParams.set("page", number);
    return url.href;
  };
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title: newsroom.title,
    home_page_url: new URL("/newsroom/", base).href,
    feed_url: addressOf(page),
    next_url: page * pageSize < list.length ? addressOf(page + 1) : undefined,
    description: newsroom.description,
    icon: new URL("/arms.svg", base).href,
    language: language ?? newsroom.language,
    items: items.map((release) => itemOf(absolute(release, base), list)),
  };
  return JSON.stringify(feed, undefined, 1);
}

function itemOf(release, list) {
  const {
    id,
    title,
    url,
    lead,
    body,
    published,
    updated,
    language,
    categories,
    images,
    attachments,
    translations,
    publisher,
    type,
    place,
    boilerplate,
    contacts,
    contactText,
    notice,
    embargo,
    videos,
    links,
    keywords,
  } = release;
  return {
    id,
    url,
    title,
    summary: lead,
    content_html: body,
    image: images?.[0].url,
    date_published: published,
    date_modified: updated,
    authors: [{ name: publisher.name, url: publisher.url }],
    tags: categories,
    language,
    attachments: attachments?.map((file) => ({
      url: file.url,
      mime_type: file.type,
      title: file.title,
      size_in_bytes: file.size,
    })),
    _newsroom: {
      publisher,
      type,
      place,
      boilerplate,
      contacts,
      contactText,
      notice,
      embargo,
      images,
      videos,
      links,
      keywords,
      // An id refers to an item of this feed. A feed in one language has only the URLs of translations.
      translations: translations?.map(({ id: other, ...translation }) =>
        list.some((candidate) => candidate.id === other) ? { ...translation, id: other } : translation,
      ),
    },
  };
}
