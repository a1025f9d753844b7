import { fieldsOf } from "../expected.mjs";
import { iso, json } from "../write.mjs";

/* Relative links, and everything that the service's own index adds. */
export default {
  name: "GOV.UK, /api/search.json",
  url: ({ home }) => `${home}/api/search.json?filter_organisations=office&count=10`,
  contentType: "application/json",
  write: (newsroom, releases) =>
    json({
      results: releases.map((release) => ({
        title: release.title,
        link: release.path,
        description: release.lead,
        public_timestamp: iso(release.published, newsroom.zone),
        content_store_document_type: "press_release",
        organisations: [{ slug: "office", title: newsroom.name }],
        index: "government",
        es_score: null,
        _id: release.path,
        elasticsearch_type: "edition",
        document_type: "edition",
      })),
      total: releases.length,
      start: 0,
      facets: {},
      suggested_queries: [],
    }),
  expect: (newsroom, release) => ({
    ...fieldsOf(newsroom, release, "title url lead published publisher"),
    id: release.path,
    type: "press_release",
  }),
};
