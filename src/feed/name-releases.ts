import { slug, type NamedRelease } from "../release/find-by-name.js";
import type { Release } from "../release/release.js";

/** A release as one feed has it. */
export interface OwnedRelease {
  /** Name of the feed. */
  feed: string;
  /** The feed's language. */
  language: string | undefined;
  release: Release;
}

/** The id of a release among those of several feeds. No feed's name has a `#`, so no feed can have an id of another. */
export const idIn = (feed: string, id: string): string => `${feed}#${id}`;

/**
 * Gives each release of several feeds its id, and what else may name it in the page's address.
 *
 * @param groups for each release the feeds that have it; the first one's text is shown.
 * @param firstFeed name of the feed whose releases can also be named without their feed.
 */
export function nameReleases(
  groups: readonly (readonly OwnedRelease[])[],
  firstFeed: string | undefined,
): NamedRelease[] {
  const ofOthers = new Set(
    groups
      .filter((copies) => copies.every(({ feed }) => feed !== firstFeed))
      .flatMap((copies) => copies.flatMap(({ release }) => shortNames(release))),
  );
  return groups.flatMap((copies) => {
    const [shown] = copies;
    if (!shown) return [];
    const names = copies.flatMap(({ feed, release }) => [
      ...shortNames(release).map((name) => idIn(feed, name)),
      // A link from a time when the page had the first feed alone. It must not lead to a release of another.
      ...(feed === firstFeed ? shortNames(release).filter((name) => !ofOthers.has(name)) : []),
    ]);
    return [Object.assign(qualify(shown), { names })];
  });
}

/** What can name a release among those of its own feed. */
const shortNames = ({ id, url }: Release): string[] =>
  [id, slug(url), slug(id)].flatMap((name) => (name ? [name] : []));

function qualify({ feed, language, release }: OwnedRelease): Release {
  const translations = release.translations?.map((translation) =>
    translation.id === undefined
      ? translation
      : { __proto__: null, ...translation, id: idIn(feed, translation.id) },
  );
  const qualified = {
    __proto__: null,
    ...(language && { language }),
    ...release,
    id: idIn(feed, release.id),
    ...(translations && { translations }),
  };
  return qualified;
}
