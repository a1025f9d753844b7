/* The pages that a reader hears: a list, a release and a form of the built script, with news that does not change. */
import { createServer } from "node:http";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { extname, join, resolve } from "node:path";

const dist = resolve(import.meta.dirname, "../../dist/script");

const release = (id, values) => ({ id, url: `https://newsroom.example/${id}`, language: "en", ...values });

const feed = {
  version: "https://jsonfeed.org/version/1.1",
  title: "The Ministry",
  language: "en",
  items: [
    release("harbour", {
      title: "A harbour opens to everyone",
      summary: "The first ships arrive in May.",
      content_html: "<p>The harbour took four years to build.</p>",
      date_published: "2026-03-04T10:00:00Z",
      tags: ["Trade"],
      _newsroom: { type: "Press release", translations: [{ id: "havn", language: "da" }] },
    }),
    release("visas", {
      title: "Visas in five days",
      summary: "The embassy needs fewer papers.",
      content_html: "<p>Two papers are enough.</p>",
      date_published: "2026-02-03T09:00:00Z",
      tags: ["Travel"],
      _newsroom: { type: "Statement" },
    }),
    release("fair", {
      title: "Ships of the north",
      summary: "Forty shipyards show their work.",
      content_html: "<p>The fair is open for a week.</p>",
      date_published: "2026-01-02T08:00:00Z",
      tags: ["Trade"],
      _newsroom: { type: "Press release" },
    }),
    release("havn", {
      title: "En havn for alle",
      summary: "De første skibe kommer i maj.",
      content_html: "<p>Det tog fire år at bygge havnen.</p>",
      date_published: "2026-03-04T10:00:00Z",
      language: "da",
      _newsroom: { type: "Pressemeddelelse", translations: [{ id: "harbour", language: "en" }] },
    }),
  ],
};

const page = (content) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Embassy</title>
<script type="module" src="/newsroom-elements.js"></script>
<main><h1>Embassy</h1>${content}<p>The end of the page</p></main>`;

const pages = {
  "/news": page(`<press-list src="/feed.json" language="en" limit="2" heading-level="2" open="dialog"
controls="search category" time-zone="Europe/Copenhagen"></press-list>`),
  "/news-in-place": page(
    `<press-list src="/feed.json" language="en" heading-level="2" open="inline" time-zone="Europe/Copenhagen"></press-list>`,
  ),
  "/release": page(
    `<press-release src="/feed.json" release-id="harbour" from-url time-zone="Europe/Copenhagen"></press-release>`,
  ),
  "/subscribe": page(`<subscribe-form action="/subscriptions"><template slot="consent">
The embassy may send me press releases. <a href="/privacy">How we use your data</a></template></subscribe-form>`),
  "/own-form": page(`<subscribe-form><form method="post" action="/subscriptions">
<p><label for="address">Your email</label> <input id="address" name="email" type="email" autocomplete="off" required></p>
<p><input id="agree" name="consent" type="checkbox" required> <label for="agree">The embassy may write to me.</label></p>
<p><button>Join</button></p></form></subscribe-form>`),
};

const types = { ".js": "text/javascript", ".json": "application/json", ".css": "text/css" };

/** @returns The address of the pages, and how to stop serving them. */
export async function servePages() {
  const server = createServer(async ({ url, method }, response) => {
    const { pathname } = new URL(url, "http://localhost");
    const send = (type, body, status = 200) => response.writeHead(status, { "Content-Type": type }).end(body);
    // An answer takes its time, as on the Internet.
    if (method === "POST") return void setTimeout(send, 400, "application/json", "{}", 202);
    if (Object.hasOwn(pages, pathname)) return send("text/html; charset=utf-8", pages[pathname]);
    if (pathname === "/feed.json") return send("application/feed+json", JSON.stringify(feed));
    try {
      const file = await readFile(join(dist, pathname));
      return send(types[extname(pathname)] ?? "application/octet-stream", file);
    } catch {
      return send("text/plain", "Not found", 404);
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
