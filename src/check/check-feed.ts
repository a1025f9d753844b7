import { decodeFeed } from "../feed/decode-feed.js";
import { FeedError } from "../feed/feed-error.js";
import type { Feed } from "../feed/feed.js";
import { readDraft } from "../feed/load-feed.js";
import { normalizeFeed, readContextOf } from "../feed/normalize-feed.js";
import { normalizeRelease } from "../feed/normalize-release.js";
import { readXml } from "../feed/xml-reader.js";
import { newestFirst } from "../release/newest-first.js";
import { checkCors } from "./check-cors.js";
import { describeFormat } from "./describe-format.js";
import { explainWebPage } from "./explain-web-page.js";
import type { FetchedResponse } from "./fetch-with-redirects.js";
import { findFaults } from "./find-faults.js";
import { findMissing } from "./find-missing.js";
import { findOtherNext } from "./find-other-next.js";
import { findOwnImages } from "./find-own-images.js";
import type { Finding, Report } from "./report.js";
import { writeEmbedCode, type EmbedChoices } from "./write-embed-code.js";

export interface CheckOptions {
  /** URL or file, as the user typed it. */
  source: string;
  /** The response that the bytes are from; absent for a file. */
  response?: FetchedResponse | undefined;
  /** Origin of the page that will show the feed. */
  origin: string;
  /** IANA time zone for the code to paste, such as `Europe/Copenhagen`. */
  timeZone: string;
  /** For the code to paste. */
  choices?: EmbedChoices | undefined;
}

/** Checks the bytes of a feed. Does not throw if they are not a feed: then the report has an `error`. */
export async function checkFeed(bytes: Uint8Array, options: CheckOptions): Promise<Report> {
  const { source, response, origin, timeZone, choices } = options;
  const contentType = response?.headers.get("content-type") ?? "";
  const report: Report = {
    source,
    usable: false,
    items: 0,
    languages: [],
    hasMore: false,
    bytes: bytes.length,
    ...(contentType && { contentType }),
    ...(response && {
      time: response.timeMs,
      requests: response.hops.map(({ url, status }) => ({ url, status })),
      access: checkCors(origin, response.hops),
    }),
    missing: [],
    faults: [],
  };
  const url = response?.url;
  const text = await decodeFeed(bytes, contentType);
  if (response && (response.status < 200 || response.status > 299)) {
    const page = explainWebPage(text, url);
    const robotCheck = page?.code === "robot-check" ? `: ${page.text}` : "";
    return {
      ...report,
      error: { code: "http", text: `the server returned status ${response.status}${robotCheck}` },
    };
  }
  try {
    const draft = await readDraft(bytes, { contentType, url, headers: response?.headers });
    const feed = await normalizeFeed(draft, url);
    const root = /^\s*[[{]/.test(text) ? undefined : [...readXml(text, url)][0]?.[0];
    const { title, link, releases, next } = feed;
    const [newest, ...older] = newestFirst(releases).flatMap(
      ({ published, updated }) => published ?? updated ?? [],
    );
    const withoutId = draft.releases
      .map((item) => normalizeRelease(item, readContextOf(draft, url)))
      .filter((release) => Object.keys(release).length > 0 && !release.id).length;
    const readableUrl = report.access?.readable === false ? undefined : lastingUrl(source, response);
    const isLost = !releases.length && feed.skipped > 0;
    return {
      ...report,
      usable: !isLost,
      ...(isLost && {
        error: { code: "no-items", text: "none of the items can be read, for the reasons under “Faults”" },
      }),
      format: describeFormat(draft, root),
      ...(title && { title }),
      ...(link && { link }),
      items: releases.length,
      ...(newest && { dates: { from: older.at(-1) ?? newest, to: newest } }),
      languages: languagesOf(feed),
      hasMore: !!next,
      missing: findMissing(feed, withoutId, !!root),
      faults: [
        ...(await findFaults({ bytes, contentType, text, root, draft, feed })),
        ...findOwnImages(feed, origin),
        ...findOtherNext(draft, url, lastingUrl(source, response)),
      ],
      ...(!isLost && {
        use: writeEmbedCode(feed, {
          feedUrl: readableUrl,
          copyFrom: lastingUrl(source, response),
          origin,
          timeZone,
          choices,
        }),
      }),
    };
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    return { ...report, error: explainWebPage(text, url) ?? explainFeedError(error, text) };
  }
}

function languagesOf({ language, releases }: Feed): string[] {
  const languages = releases.map((release) => release.language ?? language);
  return [...new Set([...(releases.length ? languages : [language])].filter((tag) => tag !== undefined))];
}

/** The URL to use from now on: the target of the redirects if they are permanent or lead to https, else the given URL. */
function lastingUrl(source: string, response: FetchedResponse | undefined): string | undefined {
  if (!response) return undefined;
  const isPermanent = response.hops.slice(0, -1).every(({ status }) => status === 301 || status === 308);
  const isUpgrade = source.startsWith("http:") && response.url.startsWith("https:");
  return isPermanent || isUpgrade ? response.url : new URL(source).href;
}

function explainFeedError({ code }: FeedError, text: string): Finding {
  if (!text.trim()) return { code: "empty", text: "the response is empty" };
  return code === "malformed"
    ? { code, text: "the response begins like JSON but cannot be parsed" }
    : {
        code,
        text: `the response is not in a known feed format. It begins with “${text.trim().slice(0, 40).replace(/\s+/g, " ")}”`,
      };
}
