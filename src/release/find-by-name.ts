import type { Release } from "./release.js";

/** The last part of an address, or of an id that is one: `winter-travel` in `https://newsroom.example/releases/winter-travel/`. */
export const slug = (address = "") => {
  const [path = ""] = address.split(/[?#]/);
  return path.split("/").findLast(Boolean);
};

/** A release among those of several feeds. */
export interface NamedRelease extends Release {
  /** What names it besides its id, instead of the last part of its address. */
  names?: readonly (string | undefined)[];
}

/** The release that a page's address names, by its id or else by the last part of its address. */
export const findByName = (releases: readonly NamedRelease[], name: string): Release | undefined =>
  releases.find(({ id }) => id === name) ??
  releases.find(({ id, url, names = [slug(url), slug(id)] }) =>
    names.some((part) => part === name || part === encodeURIComponent(name)),
  );
