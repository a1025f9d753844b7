import type { Feed } from "../feed/feed.js";
import type { Report } from "./report.js";

const escape = (text: string) => text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");

/** Where a site may put its own copy of a feed. */
const copyPath = (isXml: boolean) => `/newsroom/feed.${isXml ? "xml" : "json"}`;

export interface UseOptions {
  /** Address for the browser to read; without one the site serves a copy. */
  url?: string | undefined;
  /** Address to make the copy from. */
  origin?: string | undefined;
  isXml: boolean;
  /** IANA name. */
  timeZone: string;
}

/** The tag to paste, with the line that loads the script, and what the page's policy must allow. */
export function writeUse(feed: Feed, { url, origin, isXml, timeZone }: UseOptions): Report["use"] & object {
  const src = url ?? copyPath(isXml);
  const pictures = feed.releases.flatMap(({ images = [], body = "" }) => [
    ...images.map((image) => image.url),
    ...Array.from(
      body.matchAll(/<img\b[^<>]*?\ssrc\s*=\s*["']?(https?:[^"'\s<>]+)/gi),
      ([, address]) => address!,
    ),
  ]);
  const origins = [
    ...new Set(pictures.filter((address) => URL.canParse(address)).map((address) => new URL(address).origin)),
  ];
  const hosts = origins
    .map((address) => new URL(address).host)
    .filter((host) => !url || host !== new URL(url).host);
  const attributes = [
    `src="${escape(src)}"`,
    `time-zone="${escape(timeZone)}"`,
    ...(hosts.length ? [`image-hosts="${escape(hosts.join(" "))}"`] : []),
  ];
  const link = feed.link ?? origin;
  return {
    html: [
      `<script type="module" src="/newsroom-elements/press-list.js"></script>`,
      `<press-list ${attributes.join(" ")}>`,
      ...(link ? [`  <a href="${escape(link)}">${escape(feed.title ?? "Press releases")}</a>`] : []),
      `</press-list>`,
    ].join("\n"),
    policy: [
      "script-src 'self'",
      `connect-src ${url ? new URL(url).origin : "'self'"}`,
      ...(origins.length ? [`img-src ${origins.join(" ")}`] : []),
    ].join("; "),
    ...(!url &&
      origin && { copy: `curl -fsS -o feed.new '${origin.replace(/'/g, "%27")}' && mv feed.new .${src}` }),
  };
}
