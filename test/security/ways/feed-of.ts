/** A feed with one release that has a vector as its title, its lead, its text and more. */
export const feedOf = (html: string): string =>
  JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: html,
    items: [
      {
        id: "1",
        url: "https://feeds.example.gov/news/1",
        title: `T ${html}`,
        summary: html,
        content_html: html,
        authors: [{ name: html }],
        tags: [html],
        date_published: "2026-05-03T10:00:00Z",
      },
    ],
  });
