import { releases } from "../releases.mjs";

/** Releases in one language, or all. */
export const inLanguage = (language) =>
  releases.filter((release) => !language || release.language === language);

/** For formats that have no field for an embargo, and so must not contain releases under embargo. */
export const withoutEmbargoed = (list) => list.filter(({ embargo }) => !embargo);
