import { releases } from "../releases.mjs";

export const pathOf = ({ slug }) => `/newsroom/releases/${slug}`;

const releaseOf = new Map(releases.map((release) => [release.id, release]));

/** The translations of a release, with URL and title. One that was published in the demo names them itself. */
export const translationsOf = (release) =>
  release.translations?.map(({ language, id, ...own }) => {
    const other = releaseOf.get(id) ?? own;
    return { language, id, url: pathOf(other), title: other.title };
  });

/** The release with absolute URLs, which feeds require. Links in HTML stay relative. */
export function absolute(release, base) {
  const url = (path) => new URL(path, base).href;
  const each = (list, ...keys) =>
    list?.map((entry) => {
      const present = keys.filter((key) => entry[key]);
      return { ...entry, ...Object.fromEntries(present.map((key) => [key, url(entry[key])])) };
    });
  return {
    ...release,
    url: url(pathOf(release)),
    publisher: { ...release.publisher, url: url(release.publisher.url) },
    images: each(release.images, "url", "thumbnail"),
    attachments: each(release.attachments, "url"),
    contacts: each(release.contacts, "image"),
    translations: each(translationsOf(release), "url"),
  };
}
