import type { ReactiveController } from "lit";
import { FeatureLoader } from "../shared/feature-loader.js";
import type { FeatureContext, ReleaseOptions, RenderedFeature } from "./release-context.js";
import type { ReleasePlace } from "./release-opener.js";

/** The features of `<press-release>`, each in a folder and with code of its own. */
export type ReleaseFeatures = {
  pageAddress: ReleasePlace & ReactiveController;
  tools: RenderedFeature;
  moreReleases: RenderedFeature;
  structuredData: ReactiveController;
  pageTitle: ReactiveController;
  failure: RenderedFeature;
};

export const createReleaseFeatures = (context: FeatureContext): FeatureLoader<ReleaseFeatures> =>
  new FeatureLoader<ReleaseFeatures>(context.host, {
    pageAddress: async () => new (await import("./page-address/page-address.js")).PageAddress(context),
    tools: async () => new (await import("./tools/release-tools.js")).ReleaseTools(context),
    moreReleases: async () => new (await import("./more-releases/more-releases.js")).MoreReleases(context),
    structuredData: async () => new (await import("./structured-data/news-article.js")).NewsArticle(context),
    pageTitle: async () => new (await import("./page-title/page-title.js")).PageTitle(context),
    failure: async () => new (await import("./failures/release-failure.js")).ReleaseFailure(context),
  });

/**
 * Loads the features that the page asks for. `failure` is not among them: the search asks for it, if it ends without a
 * release to show.
 */
export function loadWantedFeatures(
  features: FeatureLoader<ReleaseFeatures>,
  { fromUrl, tools, more, jsonLd, pageTitle }: ReleaseOptions,
): void {
  if (fromUrl) void features.load("pageAddress");
  if (tools) void features.load("tools");
  if (more) void features.load("moreReleases");
  if (jsonLd) void features.load("structuredData");
  if (pageTitle != null) void features.load("pageTitle");
}
