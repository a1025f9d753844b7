import { error } from "@sveltejs/kit";
import { loadFeed } from "newsroom-elements/feed";
import { renderPressRelease } from "newsroom-elements/ssr";
import { src } from "$lib/newsroom";

export async function load({ params }) {
  const { html, release } = await renderPressRelease(await loadFeed(src), {
    src,
    releaseId: params.id,
    headingLevel: 1,
    timeZone: "Europe/Copenhagen",
  });
  if (!release) error(404);
  return { news: html, title: release.title };
}
