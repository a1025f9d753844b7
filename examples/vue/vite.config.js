import vue from "@vitejs/plugin-vue";
import { loadFeed } from "newsroom-elements/feed";
import { renderPressList, renderSubscribeForm } from "newsroom-elements/ssr";
import { defineConfig } from "vite";

const newsroom = "https://newsroom.example";
const src = `${newsroom}/feed.json`;

/** Writes the news into the page, for search engines and readers without JavaScript. Build the site again for newer news. */
const newsInPage = {
  name: "news-in-page",
  async transformIndexHtml(page) {
    const list = await renderPressList(await loadFeed(src), {
      src,
      headingLevel: 2,
      timeZone: "Europe/Copenhagen",
      limit: 3,
    });
    const form = await renderSubscribeForm({ action: `${newsroom}/subscriptions`, provider: "plain" });
    const content = `<main><h1>News</h1>${list.html}<h2>News by email</h2>${form.html}</main>`;
    return page.replace("<!-- news -->", () => content);
  },
};

/** Vue leaves elements with these names to the browser. */
const isCustomElement = (tag) => /^(press-list|press-release|subscribe-form)$/.test(tag);

export default defineConfig({
  plugins: [vue({ template: { compilerOptions: { isCustomElement } } }), newsInPage],
});
