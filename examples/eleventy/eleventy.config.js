import { loadFeed, splitByEmbargo } from "newsroom-elements/feed";
import { renderPressList, renderPressRelease, renderSubscribeForm } from "newsroom-elements/ssr";
import { nameOf } from "./assets/name-of.js";

const newsroom = "https://newsroom.example";
const src = `${newsroom}/feed.json`;
const options = { src, timeZone: "Europe/Copenhagen" };

/** Reads the news when the site is built. Build it again for newer news. */
export default function (config) {
  config.addPassthroughCopy({
    "node_modules/newsroom-elements/dist/script": "newsroom-elements",
    "node_modules/newsroom-elements/dist/ssr/light.css": "/newsroom-elements/light.css",
  });
  config.addPassthroughCopy({ assets: "/" });
  config.addFilter("nameOf", nameOf);
  const reading = loadFeed(src);
  // A release under embargo has no page before its time.
  config.addGlobalData("releases", async () => splitByEmbargo((await reading).releases).shown);
  config.addAsyncShortcode("pressList", async (given) => {
    const { html } = await renderPressList(await reading, { ...options, ...given });
    return html;
  });
  config.addAsyncShortcode("pressRelease", async (releaseId) => {
    const { html } = await renderPressRelease(await reading, { ...options, releaseId, headingLevel: 1 });
    return html;
  });
  config.addAsyncShortcode("subscribeForm", async () => {
    const { html } = await renderSubscribeForm({ action: `${newsroom}/subscriptions`, provider: "plain" });
    return html;
  });
  return { dir: { input: "pages", includes: "../layouts" } };
}
