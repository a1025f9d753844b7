// Maps what `newsroom-elements/feed` reads to the fields that the conformance cases name.
const { readFeed } = await import(process.env.FEED_DIST ?? "../../dist/feed/index.js");

export const name = "newsroom-elements";

export async function parse(bytes, contentType, { url, headers }) {
  const feed = await readFeed(bytes, { contentType, url: url || undefined, headers });
  return {
    ...feed,
    items: feed.releases.map((release) => ({
      ...release,
      summary: release.lead,
      content: release.body,
      categories: [...(release.categories ?? []), ...(release.keywords ?? [])],
      attachments: release.attachments?.map((file) => ({ ...file, length: file.size })),
      image: release.images?.[0]?.url,
    })),
  };
}
