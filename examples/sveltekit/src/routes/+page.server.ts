import { loadFeed } from "newsroom-elements/feed";
import { renderPressList } from "newsroom-elements/ssr";
import { src } from "$lib/newsroom";

export async function load({ setHeaders }) {
  const { html } = await renderPressList(await loadFeed(src), {
    src,
    headingLevel: 2,
    timeZone: "Europe/Copenhagen",
    limit: 3,
  });
  setHeaders({ "cache-control": "max-age=300" });
  return { news: html };
}
