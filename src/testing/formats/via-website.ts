import { bodyWithNotice, type FeedPage } from "../feed-page.js";

/** The lists of `/public-website-api/` on the Via platform: pages are numbered from 0 in the path. */
export const writeViaWebsite = (page: FeedPage): string =>
  JSON.stringify(
    {
      paging: { page: page.index, itemsPerPage: page.size, count: page.ids.length },
      releases: page.releases.map((release) => ({
        id: Number(release.id) || release.id,
        url: new URL(release.url).pathname,
        date: release.published ?? null,
        publisher: { id: Number(release.publisher?.id) || null, name: release.publisher?.name },
        versions: {
          [release.language ?? page.language]: {
            title: release.title,
            url: new URL(release.url).pathname,
            leadtext: release.lead ?? null,
            body: { complete: bodyWithNotice(release) },
            type: release.type,
            localizedlabel: release.type,
            keywords: (release.keywords ?? []).join(","),
            boilerplate: release.boilerplate ?? null,
            images: (release.images ?? []).map(({ url, caption }) => ({ path: url, caption })),
            documents: (release.attachments ?? []).map(({ url, title }) => ({ path: url, caption: title })),
            links: (release.links ?? []).map(({ url, title }) => ({ url, description: title })),
            contacts: {
              text: release.contactText ?? null,
              persons: (release.contacts ?? []).map(({ name, role, phone, email }) => ({
                name,
                title: role,
                phone,
                email,
              })),
            },
          },
        },
      })),
    },
    undefined,
    1,
  );
