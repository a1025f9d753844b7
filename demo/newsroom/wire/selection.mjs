import { releases } from "../releases.mjs";

/** Releases of one language, or all. */
export const inLanguage = (language) =>
  releases.filter((release) => !language || release.language === language);

/** For formats that cannot say "embargo" and so must not carry a release that is under one. */
export const withoutEmbargoed = (list) => list.filter(({ embargo }) => !embargo);
