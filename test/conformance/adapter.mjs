// Maps what the feed layer reads to the fields that the conformance cases name. The cases look at single items in the
// order of the feed, so they are held against the stages before `normalizeFeed` sorts, merges and leaves out; those
// rules have tests of their own, in test/feed/normalize-feed.test.ts.
const dist = new URL(globalThis.process?.env.FEED_DIST ?? "../../dist/", import.meta.url);
const { readDraft } = await import(new URL("feed/load-feed.js", dist).href);
const { readFeedHead, readRelease } = await import(new URL("feed/read-release.js", dist).href);

export const name = "newsroom-elements";

/** The cases compare titles as HTML; ours are text. */
const asHtml = (text) => text?.replace(/&/g, "&amp;").replace(/</g, "&lt;");

export async function parse(bytes, contentType, { url, headers }) {
  const draft = await readDraft(bytes, { contentType, url: url || undefined, headers });
  const base = draft.base ?? draft.link;
  return {
    ...readFeedHead(draft, base),
    items: draft.releases.map((item) => {
      const release = readRelease(item, item.base ?? base, draft.shape);
      const { attachments = [], images = [], videos = [], authors = [], contacts = [] } = release;
      const { categories = [], keywords = [] } = release;
      return {
        ...release,
        title: asHtml(release.title),
        summary: release.lead,
        content: release.body,
        authors: [...authors, ...contacts],
        categories: [...categories, ...keywords],
        attachments: [...attachments.map((file) => ({ ...file, length: file.size })), ...images, ...videos],
        image: images[0]?.url,
        source: release.source ?? { title: release.publisher?.name },
      };
    }),
  };
}
