import type { Release } from "../../release/release.js";
import { FeatureLoader } from "../shared/feature-loader.js";
import type { ListAddress } from "./address/list-address.js";
import type { ChangeNotes } from "./changes/change-notes.js";
import type { EmbargoWatch } from "./embargo/embargo-watch.js";
import type { FindForm } from "./finding/find-form.js";
import type { ListLayouts } from "./layouts/list-layouts.js";
import type { ListContext, ListHost } from "./list-context.js";
import { filterNames } from "./list-options.js";
import type { Opening } from "./opening/opening.js";
import type { Pictures } from "./pictures/pictures.js";

/** What only some lists need, each in a folder of its own. */
// A type, because an interface is no record.
export type ListFeatures = {
  finding: FindForm;
  address: ListAddress;
  opening: Opening;
  layouts: ListLayouts;
  pictures: Pictures;
  changes: ChangeNotes;
  embargo: EmbargoWatch;
};

export type FeatureName = keyof ListFeatures;

/** The features that the page asks for, with any of these properties. They load at the same time as the feed. */
const askedByPage: readonly (readonly [FeatureName, readonly (keyof ListHost)[]])[] = [
  ["finding", ["controls", ...filterNames]],
  ["address", ["syncUrl"]],
  ["opening", ["open", "linkTarget"]],
  ["layouts", ["layout"]],
];

/** The features that a release asks for. They load when the feed has been read. */
const askedByRelease: readonly (readonly [FeatureName, (release: Release) => unknown])[] = [
  ["pictures", ({ images }) => images],
  ["changes", ({ notice, published, updated }) => notice || (published && updated && updated > published)],
  ["embargo", ({ embargo }) => embargo],
];

/** The features that a list with these releases needs. */
export function wantedFeatures(host: ListHost, releases: readonly Release[] = []): FeatureName[] {
  const asked = [
    ...askedByPage.filter(([, properties]) => properties.some((name) => host[name] != null)),
    ...askedByRelease.filter(([, asks]) => releases.some(asks)),
  ];
  const names = asked.map(([name]) => name);
  // The code that the page asks for imports that of pictures. If both are requested at once, neither waits for the other.
  return names.length ? ["pictures", ...names] : names;
}

export const createListFeatures = (context: ListContext): FeatureLoader<ListFeatures> =>
  new FeatureLoader<ListFeatures>(context.host, {
    finding: async () => new (await import("./page-features.js")).FindForm(context),
    address: async () => new (await import("./page-features.js")).ListAddress(context),
    opening: async () => new (await import("./page-features.js")).Opening(context),
    layouts: async () => new (await import("./page-features.js")).ListLayouts(context),
    pictures: async () => new (await import("./release-features.js")).Pictures(context),
    changes: async () => new (await import("./release-features.js")).ChangeNotes(context),
    embargo: async () => new (await import("./release-features.js")).EmbargoWatch(context),
  });
