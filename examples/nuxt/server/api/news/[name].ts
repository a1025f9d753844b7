import { loadFeed } from "newsroom-elements/feed";
import { renderPressRelease } from "newsroom-elements/ssr";
import { nameOf, src } from "#shared/newsroom";

export default defineEventHandler(async (event) => {
  const name = getRouterParam(event, "name");
  const feed = await loadFeed(src);
  const { html, release } = await renderPressRelease(feed, {
    src,
    releaseId: feed.releases.find(({ id }) => nameOf(id) === name)?.id ?? "",
    headingLevel: 1,
    timeZone: "Europe/Copenhagen",
  });
  if (!release) throw createError({ statusCode: 404 });
  return { html, title: release.title };
});
