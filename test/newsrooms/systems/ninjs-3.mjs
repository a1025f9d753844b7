import { fieldsOf } from "../expected.mjs";
import { bodyHtml, iso, json, shownBody } from "../write.mjs";

/* ninjs 3.0: lists of texts with roles, names in camel case. */
export default {
  name: "ninjs 3.0",
  url: ({ home }) => `${home}/api/news/ninjs`,
  contentType: "application/json",
  write: (newsroom, releases) =>
    json(
      releases.map((release) => ({
        uri: `${newsroom.home + release.path}`,
        standard: { name: "ninjs", version: "3.0" },
        type: "text",
        firstCreated: iso(release.published, newsroom.zone),
        versionCreated: iso(release.updated, newsroom.zone),
        pubStatus: "usable",
        language: newsroom.language,
        url: newsroom.home + release.path,
        headlines: [
          { role: "short", value: release.categories[0] },
          { role: "main", value: release.title },
        ],
        descriptions: [{ role: "summary", value: release.lead }],
        bodies: [
          { role: "main", contentType: "text/plain", value: release.text.join("\n") },
          {
            role: "main",
            contentType: "text/html",
            value: bodyHtml(release, { link: newsroom.home + release.file.path }),
          },
        ],
        by: newsroom.author.name,
        located: newsroom.place,
        subjects: release.categories.map((name) => ({ name })),
        keywords: release.keywords,
        infoSources: [{ name: newsroom.name, role: "distributor" }],
      })),
    ),
  expect: (newsroom, release) => ({
    ...fieldsOf(
      newsroom,
      release,
      "title url lead published updated language place authors categories keywords publisher",
    ),
    id: newsroom.home + release.path,
    body: shownBody(release, newsroom.home + release.file.path),
  }),
};
