import type { Release } from "./release.js";

/** The last part of an address, or of an id that is one: `winter-travel` in `https://newsroom.example/releases/winter-travel/`. */
const slug = (address = "") => {
  const [path = ""] = address.split(/[?#]/);
  return path.split("/").findLast(Boolean);
};

/** The release that a page's address names, by its id or else by the last part of its address. */
export const findByName = (releases: readonly Release[], name: string): Release | undefined =>
  releases.find(({ id }) => id === name) ??
  releases.find(({ id, url }) =>
    [slug(url), slug(id)].some((part) => part === name || part === encodeURIComponent(name)),
  );
