import { createReadStream } from "node:fs";
import { createServer } from "node:http";
import { loadFeed } from "newsroom-elements/feed";
import { renderPressList, renderPressRelease, renderSubscribeForm } from "newsroom-elements/ssr";

const newsroom = "https://newsroom.example";
const src = `${newsroom}/feed.json`;
const options = { src, timeZone: "Europe/Copenhagen" };

/** The content of each page, by its path. htmx takes it without the frame around it. */
async function contentOf(path) {
  const feed = await loadFeed(src);
  const [, id] = /^\/news\/(.+)$/.exec(path) ?? [];
  if (id) {
    const releaseId = decodeURIComponent(id);
    const { html, release } = await renderPressRelease(feed, { ...options, releaseId, headingLevel: 1 });
    return release && `${html}<p hx-boost="true" hx-target="main"><a href="/">All news</a></p>`;
  }
  if (path !== "/") return undefined;
  const list = await renderPressList(feed, { ...options, headingLevel: 2, limit: 3 });
  const form = await renderSubscribeForm({ action: `${newsroom}/subscriptions`, provider: "plain" });
  return `<h1>News</h1>${list.html}<h2>News by email</h2>${form.html}`;
}

const frame = (content) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <meta name="htmx-config" content='{"includeIndicatorStyles": false, "allowEval": false}'>
    <title>Embassy of Ternmark</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/newsroom-elements/light.css">
    <link rel="stylesheet" href="/site.css">
    <script defer src="/htmx.js"></script>
    <script type="module" src="/newsroom-elements/newsroom-elements.js"></script>
    <script type="module" src="/open-here.js"></script>
  </head>
  <body>
    <main>${content}</main>
  </body>
</html>`;

/** Trusted Types are not required: htmx parses the HTML that it gets without a policy of its own. */
const policy = [
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:",
  `connect-src 'self' ${newsroom}; form-action ${newsroom}; base-uri 'none'; frame-ancestors 'none'`,
].join("; ");

const files = {
  "/htmx.js": "node_modules/htmx.org/dist/htmx.min.js",
  "/open-here.js": "open-here.js",
  "/newsroom-elements/light.css": "node_modules/newsroom-elements/dist/ssr/light.css",
  "/site.css": "site.css",
};

const server = createServer(async ({ url, headers }, response) => {
  const [path] = url.split("?");
  const script = /^\/newsroom-elements\/((?:chunks\/)?[\w-]+\.js)$/.exec(path)?.[1];
  const file = script ? `node_modules/newsroom-elements/dist/script/${script}` : files[path];
  if (file) {
    response.setHeader("Content-Type", file.endsWith(".css") ? "text/css" : "text/javascript");
    createReadStream(file)
      .on("error", () => response.destroy())
      .pipe(response);
    return;
  }
  const content = await contentOf(path);
  response.writeHead(content ? 200 : 404, {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Security-Policy": policy,
    Vary: "HX-Request",
    "HX-Push-Url": path,
  });
  response.end(headers["hx-request"] ? content : frame(content ?? "<h1>Not found</h1>"));
});
server.listen(process.env.PORT ?? 3000, () => console.log(`http://localhost:${server.address().port}/`));
