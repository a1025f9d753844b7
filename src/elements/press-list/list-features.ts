import type { Release } from "../../release/release.js";
import { FeatureLoader } from "../shared/feature-loader.js";
import type { ItemTemplate } from "./item-template/item-template.js";
import type { ListContext } from "./list-context.js";
import type { PageFeatures } from "./page-features.js";
import type { ReleaseFeatures } from "./release-features.js";

/**
 * What only some lists need: a folder for each feature, and three files of code. `page` has what a page asks for, and loads at
 * the same time as the feed, like `item`, for a page with its own markup. `release` has what a release asks for, and loads when the
 * feed has been read.
 */
// A type, because an interface is no record.
export type ListFeatures = { page: PageFeatures; release: ReleaseFeatures; item: ItemTemplate };

/** Whether a release has a picture, was changed after its publication, or is under embargo. */
export const asksForFeatures = ({ images, notice, embargo, published, updated }: Release): boolean =>
  !!(images || notice || embargo || (published && updated && updated > published));

export const createListFeatures = (context: ListContext): FeatureLoader<ListFeatures> =>
  new FeatureLoader<ListFeatures>(context.host, {
    page: async () => new (await import("./page-features.js")).PageFeatures(context),
    release: async () => new (await import("./release-features.js")).ReleaseFeatures(context),
    item: async () => new (await import("./item-template/item-template.js")).ItemTemplate(context),
  });
