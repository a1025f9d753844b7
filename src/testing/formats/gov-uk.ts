import { instantOf, type FeedPage } from "../feed-page.js";

/** `GET /api/search.json` of GOV.UK: pages begin at `start`. The search has no texts and no pictures. */
export const writeGovUk = (page: FeedPage): string =>
  JSON.stringify(
    {
      results: page.releases.map((release) => ({
        _id: release.id,
        link: new URL(release.url).pathname,
        title: release.title,
        description: release.lead,
        document_type: release.type,
        content_store_document_type: release.type,
        public_timestamp: release.published && instantOf(release.published).toISOString(),
        organisations: release.publisher && [{ title: release.publisher.name }],
      })),
      total: page.ids.length,
      start: page.index * page.size,
    },
    undefined,
    1,
  );
