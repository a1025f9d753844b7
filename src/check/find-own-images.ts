import type { Feed } from "../feed/feed.js";
import { countItems } from "./count-items.js";
import { imageUrls } from "./image-urls.js";
import type { Finding } from "./report.js";

/**
 * Counts the items with an image on the host of the page. It is shown only if `image-hosts` names that host, and then the
 * feed can make readers' browsers request any address there, with their cookies.
 *
 * @param origin of the page.
 */
export function findOwnImages({ releases }: Feed, origin: string): Finding[] {
  const { hostname } = new URL(origin);
  const items = releases.filter((release) =>
    imageUrls(release).some((url) => url.hostname === hostname),
  ).length;
  const text =
    `${countItems(items, releases.length)} with an image on ${hostname}, the page's own host. Browsers send the reader's ` +
    "cookies there, so it is shown only if image-hosts names that host. Do that only if you trust the feed";
  return items ? [{ code: "own-host-picture", items, text }] : [];
}
