import { Hono } from "hono";
import { splitByEmbargo } from "../../release/embargo.js";
import { requestedLocale, showNotice } from "./answers.js";
import type { RouteContext } from "./route-context.js";
import type { StoreBackend } from "./store-backend.js";

/**
 * `/releases/<id>`: a release that was mailed, for readers whose mail program shows it badly. It is public, and nothing in
 * its address tells who opens it.
 */
export function createReleaseRoutes(context: RouteContext, getBackend: () => Promise<StoreBackend>): Hono {
  const { config, links, now } = context;
  const formLink = { url: config.formUrl ?? links.form, label: "toForm" } as const;
  const lists = Object.values(config.lists);
  const timeZone = lists.find(({ news }) => news)?.news?.digest.timeZone ?? "UTC";

  return new Hono().get("/releases/:id", async (c) => {
    const locale = requestedLocale(c, c.req.query("locale"));
    const { findRelease } = await getBackend();
    const found = await findRelease(c.req.param("id"));
    if (!found || splitByEmbargo([found.release], now()).withheld.length)
      return showNotice(c, 404, locale, "releaseUnknown", { link: formLink });
    if (found.withdrawnAt !== undefined)
      return showNotice(c, 410, locale, "releaseWithdrawn", { link: formLink });
    // Needs a package that only gateways with news have.
    const { releasePage } = await import("../pages/release-page.js");
    return c.html(releasePage(locale, found.release, { timeZone, formUrl: formLink.url }));
  });
}
