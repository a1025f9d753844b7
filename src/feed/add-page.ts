import { addSkipped } from "./add-skipped.js";
import type { Feed } from "./feed.js";

/** Adds an older page to what was read of a feed. If both have a release, the page's text is shown, in the old place. */
export function addPage(read: Feed, page: Feed): Feed {
  const releases = new Map([...read.releases, ...page.releases].map((release) => [release.id, release]));
  const added = {
    __proto__: null,
    ...read,
    ...addSkipped([read, page]),
    releases: [...releases.values()],
    next: page.next,
  };
  return added;
}
