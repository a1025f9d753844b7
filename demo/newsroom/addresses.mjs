import { releases } from "./releases.mjs";

export const pathOf = ({ slug }) => `/newsroom/releases/${slug}`;

const releaseOf = new Map(releases.map((release) => [release.id, release]));

/** The translations of a release, with URL and title. One that was published in the demo names them itself. */
export const translationsOf = (release) =>
  release.translations?.map(({ language, id, ...own }) => {
    const other = releaseOf.get(id) ?? own;
    return { language, id, url: pathOf(other), title: other.title };
  });
