/* A newsroom for the examples: a feed with five releases and one under embargo, and an address that takes subscriptions. */
import { once } from "node:events";
import { createServer } from "node:http";
import { text } from "node:stream/consumers";

const dayOf = (number) => `2026-05-0${6 - number}`;

/** Ids as feeds have them: numbers, and one with all that has a meaning in an address. */
const idOf = (number) => (number === 3 ? "tag:ternmark.example,2026:/søkabler?p=3&q=50% ~#+" : `${number}`);

const itemOf = (origin, number) => ({
  id: idOf(number),
  url: `${origin}/releases/${number}`,
  title: `Ternmark opens embassy ${number}`,
  summary: `The lead of release ${number}.`,
  content_html: `<p>The text of release ${number}, with a <a href="/about">link</a>.</p><table><tr><td rowspan="1">A cell</td></tr></table>`,
  date_published: `${dayOf(number)}T10:00:00Z`,
});

/** A release that no page may show yet. */
const withheldItem = (origin) => ({
  ...itemOf(origin, 6),
  date_published: `${dayOf(0)}T10:00:00Z`,
  _newsroom: { embargo: "2099-01-01T00:00:00Z" },
});

/** Starts it on a free port of this machine. */
export async function startNewsroom() {
  const subscriptions = [];
  const server = createServer(async (request, response) => {
    response.setHeader("Access-Control-Allow-Origin", "*");
    const { pathname } = new URL(request.url, origin);
    if (pathname === "/feed.json") {
      response.setHeader("Content-Type", "application/feed+json");
      response.end(
        JSON.stringify({
          version: "https://jsonfeed.org/version/1.1",
          title: "Ternmark",
          home_page_url: `${origin}/`,
          language: "en",
          items: [withheldItem(origin), ...[1, 2, 3, 4, 5].map((number) => itemOf(origin, number))],
        }),
      );
    } else if (pathname === "/subscriptions" && request.method === "POST") {
      subscriptions.push(new URLSearchParams(await text(request)));
      response.setHeader("Content-Type", "text/html; charset=utf-8");
      response.end('<!doctype html><html lang="en"><title>Ternmark</title><h1>Check your email</h1></html>');
    } else response.writeHead(404).end();
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    origin,
    subscriptions,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
