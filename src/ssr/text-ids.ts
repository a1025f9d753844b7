import type { Release } from "../release/release.js";

/** The texts of a release that can have anchors. */
export type ReleaseText = "body" | "contactText" | "boilerplate";

/**
 * What begins the ids of anchors in a text, so that no two texts of a page have the same. The same text always has the same, as
 * otherwise no cache could tell that a page is unchanged. The body of the only release of a page has that of the elements, `u`.
 *
 * @param elementId the element's `id`, which distinguishes the releases of a page.
 */
export const idPrefixOf = (text: ReleaseText, { id }: Release, elementId = ""): string =>
  text === "body" && !elementId ? "u" : `u-${hash([text, id, elementId].join("\n"))}`;

/** FNV-1a with 32 bits. */
function hash(text: string): string {
  let state = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) state = Math.imul(state ^ byte, 0x01000193) >>> 0;
  return state.toString(36);
}
