import { readFeed } from "newsroom-elements/feed";
import { renderPressList } from "newsroom-elements/ssr";
import { createSSRApp } from "vue";
import { renderToString } from "vue/server-renderer";
import { App } from "./app.mjs";

/** Renders the page, and gives what the client needs to continue with it. */
export async function renderPage(text) {
  const src = "https://newsroom.example/feed";
  const feed = await readFeed(new TextEncoder().encode(text), { url: src });
  const { html: news } = await renderPressList(feed, { src, timeZone: "Europe/Copenhagen", limit: 2 });
  const state = { heading: "Embassy", news };
  return { html: await renderToString(createSSRApp(App, state)), state };
}
