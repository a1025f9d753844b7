import type { Release } from "./release.js";

/** Whether a list can show a release: there is something to name it by. */
export const isListable = ({ title, lead, url }: Release): boolean => !!(title || lead || url);
