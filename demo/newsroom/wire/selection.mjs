import { releases } from "../releases.mjs";

/** Those of a list of releases that are in one language, or all. */
export const inLanguage = (language, list = releases) =>
  list.filter((release) => !language || release.language === language);

/** For formats that have no field for an embargo, and so must not contain releases under embargo. */
export const withoutEmbargoed = (list) => list.filter(({ embargo }) => !embargo);
