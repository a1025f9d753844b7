import { fieldsOf } from "../expected.mjs";
import { json } from "../write.mjs";

const address = (newsroom, release) =>
  `/release/${release.number}/${release.slug}?publisherId=2012662&lang=${newsroom.language}`;

/* The list behind the newsroom's own page: one object for each language, and most releases without a picture. */
export default {
  name: "Via, /public-website-api",
  url: ({ home }) => `${home}/public-website-api/pressroom/2012662/releases/20/0`,
  contentType: "application/json",
  write: (newsroom, releases) =>
    json({
      paging: { count: releases.length, itemsPerPage: 20, page: 0 },
      releases: releases.map((release, index) => ({
        id: release.number,
        date: release.published.toISOString(),
        versions: {
          [newsroom.language]: {
            title: release.title,
            type: newsroom.type,
            metadescription: release.lead,
            url: address(newsroom, release),
            image: index ? null : { path: release.image.path, caption: null, focus: "center" },
            logoUrl: "/data/images/00559/logo.png",
          },
        },
      })),
    }),
  expect: (newsroom, release, index) => ({
    ...fieldsOf(newsroom, release, "title lead published language type"),
    id: String(release.number),
    url: newsroom.home + address(newsroom, release),
    ...(index ? {} : fieldsOf(newsroom, release, "images")),
  }),
};
