import { decodeFeed } from "../feed/decode-feed.js";
import { FeedError } from "../feed/feed-error.js";
import type { Feed } from "../feed/feed.js";
import { readDraft } from "../feed/load-feed.js";
import { normalizeFeed } from "../feed/normalize-feed.js";
import { readRelease } from "../feed/normalize-release.js";
import { readXml } from "../feed/xml-reader.js";
import { newestFirst } from "../release/newest-first.js";
import { explainWebPage } from "./explain-web-page.js";
import type { Answer } from "./fetch-with-redirects.js";
import { findFaults } from "./find-faults.js";
import { findMissing } from "./find-missing.js";
import { judgeAccess } from "./check-cors.js";
import type { Finding, Report } from "./report.js";
import { tellFormat } from "./describe-format.js";
import { writeUse } from "./write-embed-code.js";

export interface CheckOptions {
  /** Address or file as given. */
  source: string;
  /** How the bytes came over the network; absent for a file. */
  answer?: Answer | undefined;
  /** Origin of the page that is to show the feed. */
  origin: string;
  /** IANA name of the time zone for the tag to paste. */
  timeZone: string;
}

/** Says everything about a feed's bytes. Never fails: what is no feed is said in the report. */
export async function checkFeed(bytes: Uint8Array, options: CheckOptions): Promise<Report> {
  const { source, answer, origin, timeZone } = options;
  const contentType = answer?.headers.get("content-type") ?? "";
  const report: Report = {
    source,
    usable: false,
    items: 0,
    languages: [],
    hasMore: false,
    bytes: bytes.length,
    ...(contentType && { contentType }),
    ...(answer && {
      time: answer.time,
      requests: answer.hops.map(({ url, status }) => ({ url, status })),
      access: judgeAccess(origin, answer.hops),
    }),
    missing: [],
    faults: [],
  };
  const url = answer?.url;
  const text = await decodeFeed(bytes, contentType);
  if (answer && (answer.status < 200 || answer.status > 299)) {
    const page = explainWebPage(text, url);
    const robots = page?.code === "robot-check" ? `: ${page.text}` : "";
    return { ...report, error: { code: "http", text: `the server answers ${answer.status}${robots}` } };
  }
  try {
    const draft = await readDraft(bytes, { contentType, url, headers: answer?.headers });
    const feed = normalizeFeed(draft, url);
    const root = /^\s*[[{]/.test(text) ? undefined : readXml(text, url);
    const { title, link, releases, next } = feed;
    const dates = newestFirst(releases).flatMap(({ published, updated }) => published ?? updated ?? []);
    const withoutId = draft.releases
      .map((item) => readRelease(item, url, draft.shape))
      .filter((release) => Object.keys(release)[0] && !release.id).length;
    const address = report.access?.readable === false ? undefined : addressToUse(source, answer);
    return {
      ...report,
      usable: true,
      format: tellFormat(draft, root),
      ...(title && { title }),
      ...(link && { link }),
      items: releases.length,
      ...(dates[0] && { dates: { from: dates.at(-1)!, to: dates[0] } }),
      languages: languagesOf(feed),
      hasMore: !!next,
      missing: findMissing(feed, withoutId, !!root),
      faults: findFaults({ bytes, contentType, text, root, draft, feed }),
      use: writeUse(feed, {
        url: address,
        origin: answer && addressToUse(source, answer),
        isXml: !!root,
        timeZone,
      }),
    };
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    return { ...report, error: explainWebPage(text, url) ?? whyNoFeed(error, text) };
  }
}

function languagesOf({ language, releases }: Feed): string[] {
  const languages = releases.map((release) => release.language ?? language);
  return [...new Set([...(releases.length ? languages : [language])].filter((tag) => tag !== undefined))];
}

/** Where a redirect is for good, or leads to https, the page had better ask for its end. */
function addressToUse(source: string, answer: Answer | undefined): string | undefined {
  if (!answer) return undefined;
  const forGood = answer.hops.slice(0, -1).every(({ status }) => status === 301 || status === 308);
  const toHttps = source.startsWith("http:") && answer.url.startsWith("https:");
  return forGood || toHttps ? answer.url : new URL(source).href;
}

function whyNoFeed({ code }: FeedError, text: string): Finding {
  if (!text.trim()) return { code: "empty", text: "the answer is empty" };
  return code === "malformed"
    ? { code, text: "the answer begins like JSON and is broken beyond reading" }
    : {
        code,
        text: `the answer is no feed that is known; it begins “${text.trim().slice(0, 40).replace(/\s+/g, " ")}”`,
      };
}
