// Maps what the feed layer reads to the fields that the conformance cases name. The cases look at single items in
// the order of the feed, so they are held against the stages before `normalizeFeed` sorts, merges and leaves out;
// those rules have tests of their own.
const dist = new URL(process.env.FEED_DIST ?? "../../dist/", import.meta.url);
const { readDraft } = await import(new URL("feed/load-feed.js", dist));
const { readRelease, readFeedHead } = await import(new URL("feed/read-release.js", dist));

export const name = "newsroom-elements";

export async function parse(bytes, contentType, { url, headers }) {
  const draft = await readDraft(bytes, { contentType, url: url || undefined, headers });
  const base = draft.base ?? draft.link;
  return {
    ...readFeedHead(draft, base),
    items: draft.releases.map((item) => {
      const release = readRelease(item, item.base ?? base);
      return {
        ...release,
        title: release.title?.replace(/&/g, "&amp;").replace(/</g, "&lt;"),
        source: release.source ?? { title: release.publisher?.name },
        summary: release.lead,
        content: release.body,
        authors: [...(release.authors ?? []), ...(release.contacts ?? [])],
        categories: [...(release.categories ?? []), ...(release.keywords ?? [])],
        attachments: [
          ...(release.attachments ?? []).map((file) => ({ ...file, length: file.size })),
          ...(release.images ?? []),
          ...(release.videos ?? []),
        ],
        image: release.images?.[0]?.url,
      };
    }),
  };
}
