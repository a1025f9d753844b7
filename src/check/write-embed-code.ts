import type { Feed } from "../feed/feed.js";
import { pictureAddresses } from "../feed/html-text.js";
import type { Report } from "./report.js";

const escapeHtml = (text: string) =>
  text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");

/** Suggested path for a copy of the feed on the host's own site. */
const copyPath = (isXml: boolean) => `/newsroom/feed.${isXml ? "xml" : "json"}`;

export interface EmbedOptions {
  /** URL that the browser reads. Without it, the code reads a copy on the host's own site. */
  feedUrl?: string | undefined;
  /** URL that the copy is made from. */
  copyFrom?: string | undefined;
  isXml: boolean;
  /** IANA time zone. */
  timeZone: string;
}

/** Writes the HTML to paste, with the line that loads the script, and what the page's CSP must allow. */
export function writeEmbedCode(
  feed: Feed,
  { feedUrl, copyFrom, isXml, timeZone }: EmbedOptions,
): Report["use"] & object {
  const src = feedUrl ?? copyPath(isXml);
  const imageUrls = feed.releases.flatMap(({ images = [], body }) => [
    ...images.map((image) => image.url),
    ...(body ? pictureAddresses(body) : []),
  ]);
  const origins = [
    ...new Set(
      imageUrls.filter((address) => URL.canParse(address)).map((address) => new URL(address).origin),
    ),
  ];
  const hosts = origins
    .map((address) => new URL(address).host)
    .filter((host) => !feedUrl || host !== new URL(feedUrl).host);
  const attributes = [
    `src="${escapeHtml(src)}"`,
    `time-zone="${escapeHtml(timeZone)}"`,
    ...(hosts.length ? [`image-hosts="${escapeHtml(hosts.join(" "))}"`] : []),
  ];
  const link = feed.link ?? copyFrom;
  return {
    html: [
      `<script type="module" src="/newsroom-elements/press-list.js"></script>`,
      `<press-list ${attributes.join(" ")}>`,
      ...(link ? [`  <a href="${escapeHtml(link)}">${escapeHtml(feed.title ?? "Press releases")}</a>`] : []),
      `</press-list>`,
    ].join("\n"),
    policy: [
      "script-src 'self'",
      `connect-src ${feedUrl ? new URL(feedUrl).origin : "'self'"}`,
      ...(origins.length ? [`img-src ${origins.join(" ")}`] : []),
    ].join("; "),
    ...(!feedUrl &&
      copyFrom && {
        copy: `curl -fsS -o feed.new '${copyFrom.replace(/'/g, "%27")}' && mv feed.new .${src}`,
      }),
  };
}
