import type { Feed } from "../feed/feed.js";
import { imageUrls } from "./image-urls.js";
import type { EmbedCode } from "./report.js";

const escapeHtml = (text: string) =>
  text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");

/** Suggested path for a copy of the feed on the host's own site: JSON, because the newsroom's XML could run scripts there. */
const copyPath = "/newsroom/feed.json";

/** What whoever builds the page has decided. The feed says the rest. */
export interface EmbedChoices {
  /** By default `press-list`. */
  element?: "press-list" | "press-release" | undefined;
  /** Attributes by name; an empty value is an attribute without one. Those with the name of one of ours replace it. */
  attributes?: Readonly<Record<string, string>> | undefined;
  /** A preset of `dist/themes`, such as `govuk`. */
  preset?: string | undefined;
  /** The version and the hash of the script, if the tag is to have `integrity`: that of `dist/single`. */
  integrity?: { version: string; hash: string } | undefined;
}

export interface EmbedOptions {
  /** URL that the browser reads. Without it, the code reads a copy on the host's own site. */
  feedUrl?: string | undefined;
  /** URL that the copy is made from. */
  copyFrom?: string | undefined;
  /** Origin of the page. */
  origin: string;
  /** IANA time zone. */
  timeZone: string;
  choices?: EmbedChoices | undefined;
}

/** Where the lines expect the package's files on the host. */
const folder = "/newsroom-elements";

/** How many releases a list shows if the page does not say. */
const defaultLimit = 10;

/** Reserves space for so many releases. docs/start/before-the-script.md explains the rules. */
function cssFor(count: number, element: string, layout: string | undefined): string {
  if (element === "press-release")
    return `press-release:not(:defined) {
  display: flow-root;
  min-height: 100vh;
}`;
  const isDense = layout === "compact" || layout === "headlines";
  return `press-list:is(:not(:defined), :state(loading)) {
  display: flow-root;
  min-height: calc(${isDense ? "1.5em + " : ""}${count} * ${isDense ? "max(3.5em, 7.5em - 12vw)" : "max(11em, 22em - 25vw)"});
}`;
}

/** Writes what to paste, and what the page's CSP must allow. */
export function writeEmbedCode(feed: Feed, options: EmbedOptions): EmbedCode {
  const { feedUrl, copyFrom, choices: { element = "press-list", preset, integrity } = {} } = options;
  const attributes = embedAttributes(feed, options);
  const { origins } = imagesOf(feed, options);
  const src = escapeHtml(attributes["src"] ?? "");
  const script = `${folder}/${integrity ? `${integrity.version}/` : ""}${element}.js`;
  const hash = integrity ? ` integrity="${integrity.hash}" crossorigin` : "";
  const link = feed.link ?? copyFrom;
  return {
    head: [
      `<link rel="preload" as="fetch" href="${src}" crossorigin>`,
      `<link rel="modulepreload" href="${script}"${hash}>`,
      ...(preset ? [`<link rel="stylesheet" href="${folder}/themes/${preset}.css">`] : []),
      `<script type="module" src="${script}"${hash}></script>`,
    ].join("\n"),
    html: [
      `<${element} ${Object.entries(attributes)
        .map(([name, value]) => (value ? `${name}="${escapeHtml(value)}"` : name))
        .join(" ")}>`,
      ...(link ? [`  <a href="${escapeHtml(link)}">${escapeHtml(feed.title ?? "Press releases")}</a>`] : []),
      `</${element}>`,
    ].join("\n"),
    css: cssFor(Number(attributes["limit"] ?? defaultLimit), element, attributes["layout"]),
    policy: [
      "script-src 'self'",
      ...(preset ? ["style-src 'self'"] : []),
      `connect-src ${feedUrl ? new URL(feedUrl).origin : "'self'"}`,
      ...(origins.length ? [`img-src ${origins.join(" ")}`] : []),
    ].join("; "),
    ...(!feedUrl &&
      copyFrom && {
        copy: `npx newsroom-elements snapshot '${copyFrom.replace(/'/g, "%27")}' --out .${copyPath}`,
      }),
  };
}

/** The attributes of the element, by name: those that the feed asks for, and those that were chosen. */
export function embedAttributes(feed: Feed, options: EmbedOptions): Record<string, string> {
  const { feedUrl, timeZone, choices: { element = "press-list", attributes } = {} } = options;
  const { hosts } = imagesOf(feed, options);
  const count = feed.releases.length;
  // If the list reserved space for more than there are, what is below would move up.
  const limit = element === "press-list" && count && count < defaultLimit && !feed.next ? count : undefined;
  return {
    src: feedUrl ?? copyPath,
    "time-zone": timeZone,
    ...(limit && { limit: String(limit) }),
    ...(hosts.length && { "image-hosts": hosts.join(" ") }),
    ...attributes,
  };
}

/** Where the feed's images come from: the origins that the policy must allow, and the hosts that the element must be told. */
function imagesOf(
  feed: Feed,
  { feedUrl, copyFrom, origin }: EmbedOptions,
): { origins: string[]; hosts: string[] } {
  const ownHost = new URL(origin).hostname;
  // An image on the page's own host is allowed only if the feed is the host's own, too.
  const isOwnFeed = copyFrom !== undefined && new URL(copyFrom).hostname === ownHost;
  const images = feed.releases.flatMap(imageUrls).filter(({ hostname }) => isOwnFeed || hostname !== ownHost);
  const origins = [...new Set(images.map((url) => url.origin))];
  // The elements allow the feed's host by themselves, unless it is the page's own.
  const allowed = feedUrl && new URL(feedUrl).hostname !== ownHost ? new URL(feedUrl).host : undefined;
  return {
    origins,
    hosts: origins.map((address) => new URL(address).host).filter((host) => host !== allowed),
  };
}
