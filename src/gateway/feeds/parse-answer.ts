import { FeedError } from "../../feed/feed-error.js";
import { readFeed } from "../../feed/load-feed.js";
import { hideSecretBytes, hideSecrets } from "./hide-secrets.js";
import { OriginError } from "./origin-error.js";
import { createRendition, safeContentType, type Format, type Rendition } from "./rendition.js";
import { writeJsonFeed } from "./write-json-feed.js";

/** A newsroom's answer, in a form that can be sent to a thread. */
export interface ParseJob {
  /** Bytes with memory of their own, which may be handed over to another thread. */
  bytes: Uint8Array<ArrayBuffer>;
  /** Address after redirects. */
  url: string;
  headers: Readonly<Record<string, string>>;
  /** @see secretForms */
  secrets: readonly string[];
  /** Address of the next, older page at the gateway; undefined if the gateway has none. */
  nextPage: string | undefined;
  /** Origin of the newsroom, which the address of its next page must have. */
  origin: string;
  /** Maximum size of the JSON Feed in bytes. */
  maxBytes: number;
}

/** What the gateway keeps of an answer: a few values, however many objects the newsroom puts into its feed. */
export interface ParsedAnswer {
  /** Address of the next page at the newsroom, if the gateway has that page. */
  next: string | undefined;
  /** Whether it has no releases. */
  isEmpty: boolean;
  /** Whether it ends in the middle. */
  isCut: boolean;
  renditions: Readonly<Record<Format, Rendition>>;
}

/**
 * Parses a newsroom's answer and writes those of the gateway. The newsroom decides how long that takes, so nothing else
 * should wait for the thread in which it happens.
 *
 * @throws {OriginError} `not-a-feed` or `too-large`.
 */
export async function parseAnswer(job: ParseJob): Promise<ParsedAnswer> {
  const { bytes, url, headers, secrets, nextPage, origin, maxBytes } = job;
  const feed = await readFeed(bytes, { url, headers }).catch((error: unknown) => {
    if (error instanceof FeedError) throw new OriginError("not-a-feed");
    throw error;
  });
  const next = nextPage && feed.next && new URL(feed.next).origin === origin ? feed.next : undefined;
  const text = hideSecrets(writeJsonFeed(feed, { next: next && nextPage }), secrets);
  const json = new TextEncoder().encode(text);
  if (json.length > maxBytes) throw new OriginError("too-large");
  const contentType = headers["content-type"] ?? null;
  return {
    next,
    isEmpty: !feed.releases.length,
    isCut: feed.skippedBy.cutOff > 0,
    renditions: {
      "json-feed": await createRendition(json, "application/feed+json; charset=utf-8"),
      original: await createRendition(hideSecretBytes(bytes, secrets), safeContentType(bytes, contentType)),
    },
  };
}
