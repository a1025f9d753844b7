// Renames the fields of `Feed` and `Release` to the names that the conformance cases use.
import { readFeed } from "../../dist/feed/index.js";

export const name = "newsroom-elements";

/** The cases compare titles as HTML; ours are text. */
const asHtml = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

export async function parse(bytes, contentType, { url, headers }) {
  const { releases, ...feed } = await readFeed(bytes, { contentType, url: url || undefined, headers });
  return {
    ...feed,
    items: releases.map((release) => {
      const { attachments = [], images = [], videos = [], authors = [], contacts = [] } = release;
      const { categories = [], keywords = [], publisher } = release;
      return {
        ...release,
        title: asHtml(release.title),
        summary: release.lead,
        content: release.body,
        authors: [...authors, ...contacts],
        categories: [...categories, ...keywords],
        attachments: [...attachments.map((file) => ({ ...file, length: file.size })), ...images, ...videos],
        image: images[0]?.url,
        source: release.source ?? { title: publisher?.name },
      };
    }),
  };
}
