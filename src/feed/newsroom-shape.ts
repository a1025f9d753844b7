import { readDate } from "../release/read-common-date.js";
import { html, language, releaseShape, text, url, type Shape } from "./normalize-release.js";

const link = { "!url": url, title: text };

/** All that a `Release` may hold, for formats that newsrooms made for themselves. */
export const newsroomShape: Shape = {
  ...releaseShape,
  boilerplate: html,
  type: text,
  embargo: readDate,
  place: text,
  publisher: { id: text, name: text, url },
  videos: [link],
  contacts: [{ name: text, role: text, phone: text, email: text, image: url }],
  contactText: html,
  links: [link],
  translations: [{ "!language": language, id: text, url, title: text }],
  notice: { "!kind": (value) => /^(correction|withdrawal)$/.exec(value)?.[0], text, date: readDate },
};
