/* Copies the site to `dist`, with the package's files and the latest news in it. Run it regularly, for example by cron.
   Without it, the pages work, too: copy those files yourself, and readers without JavaScript see the links. */
import { cp, readFile, writeFile } from "node:fs/promises";
import { loadFeed } from "newsroom-elements/feed";
import { renderPressList } from "newsroom-elements/ssr";

const src = "https://newsroom.example/feed.json";

await cp("site", "dist", { recursive: true });
await cp("node_modules/newsroom-elements/dist/script", "dist/newsroom-elements", { recursive: true });
await cp("node_modules/newsroom-elements/dist/ssr/light.css", "dist/newsroom-elements/light.css");

const { html } = await renderPressList(await loadFeed(src), {
  src,
  headingLevel: 2,
  timeZone: "Europe/Copenhagen",
  limit: 3,
});
const page = await readFile("dist/index.html", "utf8");
await writeFile(
  "dist/index.html",
  page.replace(/<press-list[^]*<\/press-list>/, () => html),
);
