import { bodyWithNotice, instantOf, type FeedPage } from "../feed-page.js";

/** `GET /services/pressroom/list/{key}?format=json` of Mynewsdesk: pages begin at `offset`. */
export const writeMynewsdesk = (page: FeedPage): string =>
  JSON.stringify(
    {
      total_count: page.ids.length,
      items: {
        item: page.releases.map((release) => ({
          id: release.id,
          type_of_media: "pressrelease",
          language: release.language,
          source_name: release.publisher?.name,
          pressroom_name: release.publisher?.name,
          header: release.title,
          summary: release.lead ?? "",
          body: bodyWithNotice(release),
          url: release.url,
          published_at: instant(release.published),
          updated_at: instant(release.updated ?? release.published),
          image: release.images?.[0]?.url,
          image_small: release.images?.[0]?.thumbnail,
          image_caption: release.images?.[0]?.caption,
          document: release.attachments?.[0]?.url,
          tags: release.keywords ?? [],
        })),
      },
    },
    undefined,
    1,
  );

const instant = (date: string | undefined) => date && instantOf(date).toISOString();
