import { loadFeed } from "newsroom-elements/feed";
import { renderPressRelease } from "newsroom-elements/ssr";
import { src } from "#shared/newsroom";

export default defineEventHandler(async (event) => {
  const { html, release } = await renderPressRelease(await loadFeed(src), {
    src,
    releaseId: getRouterParam(event, "id", { decode: true }) ?? "",
    headingLevel: 1,
    timeZone: "Europe/Copenhagen",
  });
  if (!release) throw createError({ statusCode: 404 });
  return { html, title: release.title };
});
