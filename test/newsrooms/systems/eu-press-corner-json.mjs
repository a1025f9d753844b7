import { dayOf, fieldsOf } from "../expected.mjs";
import { json, xml } from "../write.mjs";

/* A page of search: days without a time, references instead of addresses, and the lead as HTML. */
export default {
  name: "European Commission press corner, JSON",
  url: ({ language }) =>
    `https://ec.europa.eu/commission/presscorner/api/search?language=${language}&pagesize=10&pagenumber=1`,
  contentType: "application/json",
  write: (newsroom, releases) =>
    json({
      totalNumber: releases.length,
      pageSize: 10,
      pageNumber: 1,
      docuLanguageListResources: releases.map((release) => ({
        refCode: `IP/25/${release.number}`,
        eventDate: dayOf(release.published, { zone: "Europe/Brussels" }),
        title: xml(release.title),
        leadText: `<p>${xml(release.lead)}</p>`,
        docutype: { code: "IP", description: newsroom.type },
        languageCode: newsroom.language.toUpperCase(),
      })),
    }),
  expect: (newsroom, release) => ({
    ...fieldsOf(newsroom, release, "title lead language type"),
    id: `IP/25/${release.number}`,
    url: `https://ec.europa.eu/commission/presscorner/detail/${newsroom.language}/ip_25_${release.number}`,
    published: dayOf(release.published, { zone: "Europe/Brussels" }),
  }),
};
