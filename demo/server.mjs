import { once } from "node:events";
import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { basename, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";
import { contentTypeOf } from "./content-types.mjs";
import { DemoClock, gatewayPath, openGateway } from "./gateway.mjs";
import { catchMails } from "./inbox/catch-mails.mjs";
import { inboxPage } from "./inbox/pages.mjs";
import { sendNewMails } from "./inbox/new-mails.mjs";
import { policyOf } from "../site/policy.mjs";
import { feedsOf, formats } from "./newsroom/feeds.mjs";
import { indexPage, releasePage } from "./newsroom/pages.mjs";
import { PressOffice } from "./newsroom/publish.mjs";
import { newsroom } from "./newsroom/releases.mjs";
import { readTypedFeed } from "./read-feed.mjs";

const folder = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Folders with files that are served unchanged, by the prefix of their URLs. The first match is used. */
const folders = [
  ["/newsroom-elements/", folder("../dist/script/")],
  ["/newsroom/media/", folder("./newsroom/media/")],
  ["/docs/", folder("../docs-static/")],
  ["/", folder("./site/")],
];

/**
 * The strictest policy that a ministry's site may have. A feed of another site needs its origin in `connect-src`, and its
 * images can be on any host.
 */
const hostPolicy = ({ connect = "", images = "" } = {}) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `img-src 'self'${images}`,
    `connect-src 'self'${connect}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join("; ");

/** An email is shown in a frame. */
const inboxPolicy = `${hostPolicy()}; frame-src 'self'`;

/** The newsroom's own pages embed the videos of releases. */
const newsroomPolicy = `${hostPolicy()}; frame-src https://www.youtube.com`;

class Refusal extends Error {
  constructor(status, headers = {}) {
    super(`${status}`);
    this.status = status;
    this.headers = headers;
  }
}

/**
 * Starts the demo, which only this machine can reach: the site of an embassy, the newsroom whose releases it shows, the
 * gateway that handles subscriptions, and an inbox for the gateway's emails.
 *
 * @param {object} [options]
 * @param {number} [options.port] 0, the default, chooses a free one
 * @param {string} [options.feed] a feed to show instead of the demo newsroom's: a file, or an http(s) URL
 * @param {string[]} [options.privateAddresses] IP addresses that the configurator may read feeds from, though they are not public
 * @returns {Promise<{ url: string, close(): Promise<void> }>} rejects if the port is in use or the file does not exist
 */
export async function startDemo({ port = 0, feed, privateAddresses = [] } = {}) {
  const given = feed === undefined ? undefined : await readGiven(feed);
  const policy = hostPolicy(given?.allow);
  const office = new PressOffice();
  const clock = new DemoClock();
  /** What the buttons in the newsroom do, by path. Each leads back to the newsroom, which says what was done. */
  const actions = {
    "/newsroom/publish": () => (office.publish(clock.now()), "published"),
    "/newsroom/week": () => (clock.letWeekPass(), "passed"),
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error) => {
      const { status = 500, headers } = error instanceof Refusal ? error : {};
      if (status === 500) console.error(error);
      if (response.headersSent) return response.destroy();
      send(response, status, "text/plain; charset=utf-8", `${status}\n`, headers);
    });
  });

  async function answer(request, response) {
    if (request.url.startsWith(`${gatewayPath}/`)) return gateway.answer(request, response);
    response.setHeader("Content-Security-Policy", policy);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Cache-Control", "no-cache");
    const { pathname, searchParams, origin, host } = addressOf(request);

    if (request.method === "POST" && Object.hasOwn(actions, pathname)) {
      const language = languageOf(await readForm(request));
      const query = new URLSearchParams({ ...(language && { language }), done: actions[pathname]() });
      throw new Refusal(303, { Location: `/newsroom/?${query}` });
    }
    if (request.method !== "GET" && request.method !== "HEAD") throw new Refusal(405, { Allow: "GET, HEAD" });

    if (pathname === given?.path) {
      response.setHeader("Access-Control-Allow-Origin", "*");
      return send(response, 200, contentTypeOf(given.path).split(";")[0], given.bytes);
    }
    const feeds = feedsOf(origin, office.releases);
    if (formats.some((format) => new URL(feeds.feedUrl(format)).pathname === pathname)) {
      languageOf(searchParams);
      return sendFeed(response, await feeds.respond(new Request(new URL(request.url, origin))));
    }
    if (pathname === "/newsroom/") {
      const { releases } = office;
      const state = { releases, now: clock.now(), done: searchParams.get("done") };
      return sendNewsroom(response, indexPage(languageOf(searchParams), state));
    }
    if (pathname === "/newsroom/newsroom.css") return sendFile(response, folder("./newsroom/newsroom.css"));
    if (pathname.startsWith("/newsroom/releases/"))
      return sendNewsroom(response, releasePage(pathname.split("/").pop(), office.releases));
    if (["/inbox/inbox.css", "/inbox/inbox.js"].includes(pathname))
      return sendFile(response, folder(`.${pathname}`));
    if (pathname === "/inbox/new-mails") return sendNewMails(request, response, inbox);
    const mailPage = inboxPage(pathname, inbox.mails);
    if (mailPage) {
      // An email may arrive at any time.
      response.setHeader("Cache-Control", "no-store");
      response.setHeader("Content-Security-Policy", mailPage.policy ?? inboxPolicy);
      return send(response, 200, contentTypeOf("html"), mailPage.html);
    }

    if (pathname === "/docs/feed") {
      requireOwnPage(request);
      const typed = searchParams.get("address") ?? "";
      const page = searchParams.get("origin") ?? "";
      if (![typed, page].every((one) => /^https?:/iu.test(one) && URL.canParse(one))) throw new Refusal(400);
      // The demo's own newsroom is on this computer.
      const allowed = new URL(typed).host === host ? ["127.0.0.1", "::1"] : privateAddresses;
      const answer = await readTypedFeed(new URL(typed).href, new URL(page).origin, allowed);
      response.setHeader("Cache-Control", "no-store");
      return send(response, 200, contentTypeOf("json"), JSON.stringify(answer));
    }
    if (pathname.startsWith("/docs/"))
      response.setHeader(
        "Content-Security-Policy",
        `${policyOf(pathname.slice("/docs/".length))}; frame-ancestors 'none'`,
      );

    const [prefix, root] = folders.find(([candidate]) => pathname.startsWith(candidate));
    const file = resolve(root, pathname.slice(prefix.length));
    if (!`${file}${sep}`.startsWith(root)) throw new Refusal(404);
    const found = await stat(file).catch(() => undefined);
    if (found?.isFile()) return sendFile(response, file);
    if (!found?.isDirectory()) throw new Refusal(404);
    if (!pathname.endsWith("/")) throw new Refusal(301, { Location: encodeURI(`${pathname}/`) });
    const html = await readFile(resolve(file, "index.html"), "utf8").catch(() => {
      throw new Refusal(404);
    });
    if (prefix === "/docs/") return send(response, 200, contentTypeOf("index.html"), html);
    send(response, 200, contentTypeOf("index.html"), given ? showGiven(html, given) : nameHost(html, host));
  }

  await new Promise((done, fail) => {
    server.once("error", fail);
    server.listen(port, "127.0.0.1", done);
  });
  const url = `http://127.0.0.1:${server.address().port}/`;
  const inbox = await catchMails();
  const gateway = await openGateway({ origin: new URL(url).origin, smtp: inbox.url, clock });
  return {
    url,
    async close() {
      const closed = once(server, "close");
      server.close();
      for (const stream of inbox.streams) stream.end();
      server.closeAllConnections();
      await closed;
      await gateway.close();
      await inbox.close();
    },
  };
}

/** The path, decoded once, and the origin and host in the reader's address bar, which a forwarded port changes. */
function addressOf(request) {
  try {
    const { pathname, searchParams, origin, host } = new URL(`http://${request.headers.host}${request.url}`);
    const decoded = decodeURIComponent(pathname);
    if (/\0|\\/.test(decoded)) throw new Refusal(400);
    return { pathname: decoded, searchParams, origin, host };
  } catch {
    throw new Refusal(400);
  }
}

/** Only the demo's own pages may press its buttons and make it read feeds. */
function requireOwnPage(request) {
  const site = request.headers["sec-fetch-site"];
  if (site && site !== "same-origin") throw new Refusal(403);
}

/** The fields of a form. */
async function readForm(request) {
  requireOwnPage(request);
  let text = "";
  for await (const part of request) if ((text += part).length > 1000) throw new Refusal(413);
  return new URLSearchParams(text);
}

function languageOf(searchParams) {
  const language = searchParams.get("language") ?? undefined;
  if (language !== undefined && !newsroom.languages.includes(language)) throw new Refusal(400);
  return language;
}

async function readGiven(feed) {
  if (/^https?:/i.test(feed)) {
    const url = new URL(feed);
    return { src: url.href, allow: { connect: ` ${url.origin}`, images: " https:" } };
  }
  const bytes = await readFile(feed);
  const name = basename(feed);
  const allow = { images: " https:" };
  return { src: `/given-feed/${encodeURIComponent(name)}`, path: `/given-feed/${name}`, bytes, allow };
}

const imageHosts = ' image-hosts="127.0.0.1"';

/** The newsroom's images are on the site's own host, which its pages must therefore name, with the port that is used now. */
const nameHost = (html, host) => html.replaceAll(imageHosts, ` image-hosts="${host}"`);

/** Replaces the feed of the demo newsroom with the given one, and the links to its releases with a link to that feed. */
function showGiven(html, { src }) {
  const address = src.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  const link = `<p><a href="${address}">${address}</a></p>`;
  return html
    .replace(/src="\/newsroom\/feed\.json[^"]*"/g, () => `src="${address}"`)
    .replaceAll(imageHosts, "")
    .replace(/(<press-list\b[^>]*>)[^]*?(<\/press-list>)/g, (_, start, end) => start + link + end);
}

function sendNewsroom(response, html) {
  if (!html) throw new Refusal(404);
  response.setHeader("Content-Security-Policy", newsroomPolicy);
  send(response, 200, contentTypeOf("html"), html);
}

async function sendFeed(response, answer) {
  // It has a page that is none.
  if (answer.status === 404) throw new Refusal(400);
  response.setHeader("Access-Control-Allow-Origin", "*");
  send(response, answer.status, answer.headers.get("content-type"), await answer.text());
}

async function sendFile(response, file) {
  send(response, 200, contentTypeOf(file), await readFile(file));
}

const compressible = /^text\/|json|xml|javascript/;

/** Compresses text, as hosts do, so that measurements of the demo are realistic. */
function send(response, status, type, body, headers = {}) {
  const { method, headers: asked } = response.req;
  let bytes = Buffer.from(body);
  response.setHeader("Vary", "Accept-Encoding");
  if (compressible.test(type) && bytes.length > 1000 && /\bbr\b/.test(asked["accept-encoding"])) {
    bytes = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
    response.setHeader("Content-Encoding", "br");
  }
  response.writeHead(status, { "Content-Type": type, "Content-Length": bytes.length, ...headers });
  response.end(method === "HEAD" ? undefined : bytes);
}
