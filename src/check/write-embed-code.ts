import type { Feed } from "../feed/feed.js";
import { pictureAddresses } from "../feed/html-text.js";
import type { Report } from "./report.js";

const escapeHtml = (text: string) =>
  text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");

/** Suggested path for a copy of the feed on the host's own site: JSON, because the newsroom's XML could run scripts there. */
const copyPath = "/newsroom/feed.json";

export interface EmbedOptions {
  /** URL that the browser reads. Without it, the code reads a copy on the host's own site. */
  feedUrl?: string | undefined;
  /** URL that the copy is made from. */
  copyFrom?: string | undefined;
  /** IANA time zone. */
  timeZone: string;
}

/** Writes the HTML to paste, with the line that loads the script, and what the page's CSP must allow. */
export function writeEmbedCode(
  feed: Feed,
  { feedUrl, copyFrom, timeZone }: EmbedOptions,
): Report["use"] & object {
  const src = feedUrl ?? copyPath;
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
        copy: `npx newsroom-elements snapshot '${copyFrom.replace(/'/g, "%27")}' --out .${copyPath}`,
      }),
  };
}
