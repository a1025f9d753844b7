import type { Feed } from "../feed/feed.js";
import { imageUrls } from "./image-urls.js";
import type { EmbedCode } from "./report.js";

const escapeHtml = (text: string) =>
  text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");

/** Suggested path for a copy of the feed on the host's own site: JSON, because the newsroom's XML could run scripts there. */
const copyPath = "/newsroom/feed.json";

export interface EmbedOptions {
  /** URL that the browser reads. Without it, the code reads a copy on the host's own site. */
  feedUrl?: string | undefined;
  /** URL that the copy is made from. */
  copyFrom?: string | undefined;
  /** Origin of the page. */
  origin: string;
  /** IANA time zone. */
  timeZone: string;
}

const script = "/newsroom-elements/press-list.js";

/** How many releases a list shows if the page does not say. */
const defaultLimit = 10;

/** Reserves space for so many releases. docs/start/before-the-script.md explains the rule. */
const cssFor = (count: number) => `press-list:is(:not(:defined), :state(loading)) {
  display: flow-root;
  min-height: calc(${count} * max(11em, 22em - 25vw));
}`;

/** Writes what to paste, and what the page's CSP must allow. */
export function writeEmbedCode(feed: Feed, { feedUrl, copyFrom, origin, timeZone }: EmbedOptions): EmbedCode {
  const src = feedUrl ?? copyPath;
  const ownHost = new URL(origin).hostname;
  // An image on the page's own host is allowed only if the feed is the host's own, too.
  const isOwnFeed = copyFrom !== undefined && new URL(copyFrom).hostname === ownHost;
  const images = feed.releases.flatMap(imageUrls).filter(({ hostname }) => isOwnFeed || hostname !== ownHost);
  const origins = [...new Set(images.map((url) => url.origin))];
  // The elements allow the feed's host by themselves, unless it is the page's own.
  const allowed = feedUrl && new URL(feedUrl).hostname !== ownHost ? new URL(feedUrl).host : undefined;
  const hosts = origins.map((address) => new URL(address).host).filter((host) => host !== allowed);
  const count = feed.releases.length;
  // If the list reserved space for more than there are, what is below would move up.
  const limit = count && count < defaultLimit && !feed.next ? count : undefined;
  const attributes = [
    `src="${escapeHtml(src)}"`,
    `time-zone="${escapeHtml(timeZone)}"`,
    ...(limit ? [`limit="${limit}"`] : []),
    ...(hosts.length ? [`image-hosts="${escapeHtml(hosts.join(" "))}"`] : []),
  ];
  const link = feed.link ?? copyFrom;
  return {
    head: [
      `<link rel="preload" as="fetch" href="${escapeHtml(src)}" crossorigin>`,
      `<link rel="modulepreload" href="${script}">`,
      `<script type="module" src="${script}"></script>`,
    ].join("\n"),
    html: [
      `<press-list ${attributes.join(" ")}>`,
      ...(link ? [`  <a href="${escapeHtml(link)}">${escapeHtml(feed.title ?? "Press releases")}</a>`] : []),
      `</press-list>`,
    ].join("\n"),
    css: cssFor(limit ?? defaultLimit),
    policy: [
      "script-src 'self'",
      `connect-src ${feedUrl ? new URL(feedUrl).origin : "'self'"}`,
      ...(origins.length ? [`img-src ${origins.join(" ")}`] : []),
    ].join("; "),
    ...(!feedUrl &&
      copyFrom && {
        copy: `npx newsroom-elements snapshot '${copyFrom.replace(/'/g, "%27")}' --out .${copyPath}`,
      }),
  };
}
