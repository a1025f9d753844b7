import type { ReleaseExtraClass } from "./release-extra.js";

/** By the property that asks for it, how what goes beyond a release is loaded. */
export const loadExtra: Record<string, () => Promise<{ Extra: ReleaseExtraClass }>> = {
  fromUrl: () => import("./follow-address.js"),
  tools: () => import("./tools/release-tools.js"),
  more: () => import("./more-releases.js"),
  jsonLd: () => import("./news-article.js"),
  pageTitle: () => import("./page-title.js"),
};
