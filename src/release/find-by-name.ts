import type { Release } from "./release.js";

/** The last part of an address or of an id that is one: `winter-travel` of `https://newsroom.example/releases/winter-travel/`. */
const slug = (address = "") =>
  address
    .replace(/\/*([?#].*)?$/, "")
    .split("/")
    .pop();

/** The release that a name in a page's address means: its id, or else its slug. */
export const findByName = (releases: readonly Release[], name: string): Release | undefined =>
  releases.find(({ id }) => id === name) ??
  releases.find(({ id, url }) =>
    [slug(url), slug(id)].some((part) => part === name || part === encodeURIComponent(name)),
  );
