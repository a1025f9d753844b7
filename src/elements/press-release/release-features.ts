import type { ReleaseExtraClass } from "./release-feature.js";

/** By the property that asks for it, how what goes beyond a release is loaded. */
export const loadExtra: Record<string, () => Promise<{ Extra: ReleaseExtraClass }>> = {
  fromUrl: () => import("./page-address/page-address.js"),
  tools: () => import("./tools/release-tools.js"),
  more: () => import("./more-releases/more-releases.js"),
  jsonLd: () => import("./structured-data/news-article.js"),
  pageTitle: () => import("./page-title/page-title.js"),
};
