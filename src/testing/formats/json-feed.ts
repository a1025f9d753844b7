import type { FeedPage, PageRelease } from "../feed-page.js";

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). Fields that it does not have are under `_newsroom`. */
export const writeJsonFeed = (page: FeedPage): string =>
  JSON.stringify(
    {
      version: "https://jsonfeed.org/version/1.1",
      title: page.title,
      home_page_url: page.home,
      feed_url: page.self,
      next_url: page.next,
      description: page.description,
      language: page.language,
      items: page.releases.map((release) => itemOf(release, page)),
    },
    undefined,
    1,
  );

function itemOf(release: PageRelease, { ids }: FeedPage) {
  const { publisher, type, place, boilerplate, contacts, contactText, notice, embargo } = release;
  const { images, videos, links, keywords } = release;
  return {
    id: release.id,
    url: release.url,
    title: release.title,
    summary: release.lead,
    content_html: release.body,
    image: images?.[0]?.url,
    date_published: release.published,
    date_modified: release.updated,
    authors: publisher && [{ name: publisher.name, url: publisher.url }],
    tags: release.categories,
    language: release.language,
    attachments: release.attachments?.map((file) => ({
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
      // An id refers to an item of this feed. A feed in one language has only the addresses of translations.
      translations: release.translations?.map(({ id, ...other }) =>
        id !== undefined && ids.includes(id) ? { ...other, id } : other,
      ),
    },
  };
}
