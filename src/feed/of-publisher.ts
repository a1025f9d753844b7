import type { Release } from "../release/release.js";

const publisherIn = (address = ""): string | undefined => /[?&]publisher(?:Id)?=([^&#]+)/.exec(address)?.[1];

/**
 * The releases of the publisher that the feed's address names, and all of them if it names none. Via ignores a parameter that
 * it does not know, and then answers with the releases of all publishers. A release that names no publisher stays.
 */
export function ofPublisher(releases: Partial<Release>[], address: string): Partial<Release>[] {
  const wanted = publisherIn(address);
  return wanted
    ? releases.filter(({ publisher, url }) => (publisher?.id ?? publisherIn(url) ?? wanted) === wanted)
    : releases;
}
