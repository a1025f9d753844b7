import { FeedError } from "../feed/feed-error.js";
import { readFeed } from "../feed/load-feed.js";
import { fetchOrigin } from "../gateway/feeds/fetch-origin.js";
import { OriginError, type OriginErrorCode } from "../gateway/feeds/origin-error.js";
import { sendPinned } from "../gateway/feeds/send-pinned.js";
import { writeJsonFeed } from "../gateway/feeds/write-json-feed.js";
import { replaceFile } from "./replace-file.js";

export interface SnapshotOptions {
  /** Address of the feed. It may use http, and any port; what it redirects to may not, unless it is the same port. */
  url: string;
  /** File to write. Its folder must exist. */
  file: string;
  /** Whether a feed without releases replaces the file. */
  allowEmpty: boolean;
  /** Non-public IP addresses and ranges that may be read, such as `10.2.0.0/16`. */
  privateAddresses: readonly string[];
}

export interface Snapshot {
  /** How many releases the file has. */
  releases: number;
  /** Whether the file has changed. If not, it was not written, so that its time and its ETag stay the same. */
  changed: boolean;
}

/** There is no new snapshot; the old file is as it was. The message says why in plain words. */
export class SnapshotFailure extends Error {}

/** The limits of the elements. */
const limits = { timeout: 15, maxBytes: 5_000_000 };

/**
 * Reads a feed and writes it to a file, as JSON Feed of our own making: no byte of the newsroom's is copied, and no header.
 * The file is replaced in one step, and only by a feed that the elements can read.
 *
 * @throws {SnapshotFailure}
 */
export async function takeSnapshot(options: SnapshotOptions): Promise<Snapshot> {
  const { file, allowEmpty } = options;
  const feed = await readNewsroom(options);
  const { length } = feed.releases;
  if (!length && !allowEmpty)
    throw new SnapshotFailure("the feed has no releases. If that is right, use --allow-empty");
  const bytes = new TextEncoder().encode(`${writeInertJson(feed)}\n`);
  if (bytes.length > limits.maxBytes)
    throw new SnapshotFailure("the copy would be larger than 5 MB, which is the limit of the elements");
  try {
    return { releases: length, changed: await replaceFile(file, bytes) };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new SnapshotFailure(fileReasons[code ?? ""] ?? message);
  }
}

async function readNewsroom({ url, privateAddresses }: SnapshotOptions) {
  const { protocol, port } = new URL(url);
  try {
    const { headers, bytes, ...answer } = await fetchOrigin(
      {
        ...limits,
        url,
        headers: { "user-agent": "newsroom-elements (snapshot)" },
        http: protocol === "http:",
        ports: port ? [Number(port)] : [],
        privateAddresses,
      },
      sendPinned(),
    );
    return await readFeed(bytes ?? new Uint8Array(), {
      url: answer.url,
      contentType: headers.get("content-type"),
      headers,
    });
  } catch (error) {
    if (error instanceof FeedError) throw new SnapshotFailure(reasons["not-a-feed"]);
    if (!(error instanceof OriginError)) throw error;
    const { code, detail } = error;
    throw new SnapshotFailure(code === "http" ? `${reasons.http} ${detail.status}` : reasons[code]);
  }
}

/** JSON in which no text is a tag, even for a server that sends the file as HTML. */
const writeInertJson = (feed: Parameters<typeof writeJsonFeed>[0]): string =>
  writeJsonFeed(feed, {}).replaceAll("<", "\\u003c");

const reasons: Readonly<Record<OriginErrorCode, string>> = {
  refused:
    "the address, or one that it redirects to, is not allowed: it is not public (see --private-address), " +
    "changes to http or to another port, or contains a password",
  unreachable: "the server cannot be reached",
  timeout: `timeout: no complete answer within ${limits.timeout} seconds`,
  http: "the server returned status",
  redirects: "it redirects too often, or to an address that is not valid",
  "too-large": "the answer is larger than 5 MB, which is the limit of the elements",
  encoding: "the answer is damaged, or compressed in a way that was not asked for",
  "not-a-feed": "the answer is not a feed. To see why, run: newsroom-elements check",
  empty: "the feed has lost all its releases",
  // The command parses without limits or a queue, in a process of its own.
  "parse-timeout": "it takes too long to parse",
  "parse-memory": "it takes too much memory to parse",
  busy: "too much is being parsed",
  internal: "an error in newsroom-elements",
};

/** By code of an error of Node. */
const fileReasons: Readonly<Record<string, string>> = {
  ENOENT: "the folder of the file does not exist",
  ENOTDIR: "the folder of the file is not a folder",
  EISDIR: "the file is a folder",
  EACCES: "no permission to write to the folder of the file",
  EPERM: "no permission to write to the folder of the file",
  EROFS: "the folder of the file is read-only",
  ENOSPC: "the disk is full",
};
