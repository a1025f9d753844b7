/* The answers of all systems in all languages, as bytes, with what a reader should see of each. */
import { readdirSync } from "node:fs";
import { allNewsrooms } from "./releases.mjs";
import { encode } from "./write.mjs";

const folder = new URL("./systems/", import.meta.url);

/**
 * @typedef {object} System
 * @property {string} name What writes answers of this shape.
 * @property {(newsroom: object) => string} url Address of the answer.
 * @property {string} contentType
 * @property {Record<string, string>} [headers] Further headers.
 * @property {(newsroom: object, releases: object[]) => string} write The answer.
 * @property {(newsroom: object) => string} [charset] Default: UTF-8.
 * @property {boolean} [isSingle] Whether an answer holds one release.
 * @property {(newsroom: object, release: object, index: number) => object} expect What a reader should see of a release: all of
 *   its fields, except that an `id` that is not stated may be any. HTML is the text that it shows, and its addresses.
 * @property {(newsroom: object) => object} [head] Some of what it should see of the feed.
 */

/** The systems by name of their file. */
export const systems = new Map(
  await Promise.all(
    readdirSync(folder)
      .filter((file) => file.endsWith(".mjs"))
      .sort()
      .map(async (file) => [file.replace(".mjs", ""), (await import(new URL(file, folder))).default]),
  ),
);

/** Languages in which a system answers. With 52 systems, each language has answers of 13. */
const languagesOfEach = 6;

function answerOf(file, system, newsroom) {
  const releases = system.isSingle ? newsroom.releases.slice(0, 1) : newsroom.releases;
  return {
    system: file,
    language: newsroom.language,
    url: system.url(newsroom),
    contentType: system.contentType,
    headers: { ...system.headers, "content-type": system.contentType },
    bytes: encode(system.write(newsroom, releases), system.charset?.(newsroom) ?? "utf-8"),
    expected: {
      head: system.head?.(newsroom) ?? {},
      releases: releases.map((release, index) => system.expect(newsroom, release, index)),
    },
  };
}

/** All answers. The languages of a system follow each other; from one four systems to the next they move by one. */
export const answers = [...systems].flatMap(([file, system], index) =>
  Array.from({ length: languagesOfEach }, (_, language) => {
    const at = index * languagesOfEach + Math.floor(index / 4) + language;
    return answerOf(file, system, allNewsrooms[at % allNewsrooms.length]);
  }),
);
