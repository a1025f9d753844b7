/* The benchmark's news in the formats that the peers read. Only fields that they use. */

const picture = "data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==";
const paragraphs = ({ title, lead, url }) => `<p><a href="${url}">${title}</a></p><p>${lead}</p>`;

/** WordPress's REST API, list of posts. */
export const wordPressPosts = (releases) =>
  JSON.stringify(
    releases.map(({ id, url, title, lead, published }) => ({
      id: Number(id),
      date_gmt: published.toISOString().slice(0, 19),
      link: url,
      title: { rendered: title },
      content: { rendered: lead, protected: false },
    })),
  );

/** Mastodon's API, statuses of an account. */
export const mastodonStatuses = (releases) =>
  JSON.stringify(
    releases.map((release) => ({
      id: release.id,
      created_at: release.published.toISOString(),
      url: release.url,
      visibility: "public",
      language: "en",
      sensitive: false,
      spoiler_text: "",
      content: paragraphs(release),
      replies_count: 0,
      reblogs_count: 0,
      favourites_count: 0,
      reblog: null,
      poll: null,
      card: null,
      media_attachments: [],
      emojis: [],
      account: {
        username: "news",
        display_name: "Newsroom",
        url: "https://social.example/@news",
        avatar: picture,
        emojis: [],
      },
    })),
  );

/** The answer of the service through which vanilla-rss reads RSS. */
export const convertedRss = (releases) =>
  JSON.stringify({
    responseData: {
      feed: {
        title: "News",
        entries: releases.map(({ url, title, lead, published }) => ({
          title,
          link: url,
          author: "Newsroom",
          publishedDate: published.toUTCString(),
          content: lead,
          contentSnippet: lead,
        })),
      },
    },
  });

/** ActivityPub as Ghost answers it: the account, its outbox, and the first page of the outbox, by path. */
export const ghostAnswers = (releases, origin) => {
  const path = "/.ghost/activitypub";
  return {
    [`${path}/users/index`]: JSON.stringify({
      name: "Newsroom",
      preferredUsername: "news",
      summary: "Press releases",
      icon: { url: picture },
    }),
    [`${path}/outbox/index`]: JSON.stringify({
      totalItems: releases.length,
      first: `${origin}${path}/outbox/first`,
    }),
    [`${path}/outbox/first`]: JSON.stringify({
      orderedItems: releases.map((release) => ({
        type: "Create",
        object: {
          type: "Note",
          published: release.published.toISOString(),
          url: release.url,
          content: paragraphs(release),
        },
      })),
    }),
  };
};
