/* What a reader should see of a release, from which each system takes the fields that it carries. */
import { inZone, isoUtc } from "./write.mjs";

const url = ({ home }, { path }) => home + path;

export const fields = {
  title: (newsroom, release) => release.title,
  url,
  lead: (newsroom, release) => release.lead,
  published: (newsroom, release) => isoUtc(release.published),
  updated: (newsroom, release) => isoUtc(release.updated),
  language: (newsroom) => newsroom.language,
  type: (newsroom) => newsroom.type,
  place: (newsroom) => newsroom.place,
  publisher: (newsroom) => ({ name: newsroom.name }),
  authors: (newsroom) => [{ name: newsroom.author.name }],
  contacts: (newsroom) => [newsroom.contact],
  categories: (newsroom, release) => release.categories,
  keywords: (newsroom, release) => release.keywords,
  images: (newsroom, release) => [{ url: newsroom.home + release.image.path }],
  attachments: (newsroom, release) => [{ url: newsroom.home + release.file.path, title: release.file.title }],
};

/** The fields of a release with these names, as most systems carry them. */
export const fieldsOf = (newsroom, release, names) =>
  Object.fromEntries(names.split(" ").map((name) => [name, fields[name](newsroom, release)]));

/** The day of a date in the newsroom's zone. */
export const dayOf = (date, { zone }) => {
  const { year, month, day } = inZone(date, zone);
  return `${year}-${month}-${day}`;
};
