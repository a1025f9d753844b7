/* What the two servers answer, by path. */
import { existsSync, readFileSync } from "node:fs";
import { extname, join, resolve } from "node:path";
import { completeFeedOf, gatewayFeedOf, jsonFeedOf, rssOf } from "./feeds.mjs";
import { convertedRss, ghostAnswers, mastodonStatuses, wordPressPosts } from "./peer-answers.mjs";
import { peerFolder } from "./peers.mjs";
import { makeReleases } from "./releases.mjs";

const project = resolve(import.meta.dirname, "../../..");
const types = { ".js": "text/javascript", ".css": "text/css" };

/** The folder behind the first part of a path. */
const folders = {
  script: join(project, "dist/script"),
  vanilla: join(import.meta.dirname, "vanilla"),
  dompurify: join(project, "node_modules/dompurify/dist"),
};

const json = (read) => ({ type: "application/json", read });

/** The pages, and files of ours and of the peers. */
export const pageContent = (pages, feedsOrigin) => (path) => {
  const [, place, ...rest] = path.split("/");
  if (place === "page") {
    const page = pages.find(({ name }) => name === rest[0]);
    return page && { type: "text/html", read: () => page.html(feedsOrigin()) };
  }
  const file = place === "peers" ? fileOfPeer(rest) : join(folders[place] ?? "", ...rest);
  if (!(place in folders || place === "peers") || !existsSync(file)) return undefined;
  return { type: types[extname(file)], read: () => readFileSync(file) };
};

function fileOfPeer(parts) {
  const nameLength = parts[0].startsWith("@") ? 2 : 1;
  return join(peerFolder(parts.slice(0, nameLength).join("/")), ...parts.slice(nameLength));
}

/** The feeds: `/<number of releases>/<format>`, and the addresses that the peers ask for. */
export const feedContent = (origin) => {
  const releases = (count) => makeReleases(count, origin());
  const formats = {
    rss: { type: "application/rss+xml", write: rssOf },
    "feed.json": { type: "application/feed+json", write: jsonFeedOf },
    "gateway.json": { type: "application/feed+json", write: gatewayFeedOf },
    "complete.json": { type: "application/feed+json", write: completeFeedOf },
  };
  const ofPeers = {
    "/": json(() => convertedRss(releases(20))),
    "/wp-json/wp/v2/posts": json(() => wordPressPosts(releases(20))),
    "/api/v1/accounts/1/statuses": json(() => mastodonStatuses(releases(20))),
    "/api/v1/custom_emojis": json(() => "[]"),
  };
  return (path) => {
    const [, count, format] = path.split("/");
    if (count === "pictures") return { type: "image/svg+xml", read: () => picture };
    if (Object.hasOwn(formats, format)) {
      const { type, write } = formats[format];
      return { type, read: () => write(releases(Number(count))) };
    }
    if (count === ".ghost") {
      const answer = ghostAnswers(releases(20), origin())[path];
      return answer && json(() => answer);
    }
    return ofPeers[path];
  };
};

const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="400"><rect width="640" height="400" fill="#678"/></svg>`;
