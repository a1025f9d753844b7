import type { ReleaseExtra, ReleaseExtraHost, Shown } from "./release-extra.js";

type Load = (host: ReleaseExtraHost, shown: Shown) => Promise<ReleaseExtra>;

/** By the property that asks for it, how what goes beyond a release is loaded. */
export const loadExtra = {
  tools: async (host, shown) => new (await import("./tools/release-tools.js")).ReleaseTools(host, shown),
  more: async (host, shown) => new (await import("./more-releases.js")).MoreReleases(host, shown),
  jsonLd: async (host, shown) => new (await import("./news-article.js")).NewsArticle(host, shown),
  pageTitle: async (host, shown) => new (await import("./page-title.js")).PageTitle(host, shown),
} satisfies Record<string, Load>;
