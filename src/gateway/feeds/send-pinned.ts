/// <reference types="node" />
import { lookup as lookUp } from "node:dns/promises";
import { isIP, type LookupFunction } from "node:net";
import { promisify } from "node:util";
import { brotliDecompress, unzip } from "node:zlib";
import { Agent, request } from "undici";
import type { Send } from "./fetch-origin.js";
import { OriginError } from "./origin-error.js";
import { isListedAddress, isPublicAddress } from "./public-address.js";

/** Resolves a host name to IP addresses. */
export type Lookup = (name: string) => Promise<readonly { address: string; family: number }[]>;

const decompressors = new Map([
  ["gzip", promisify(unzip)],
  ["x-gzip", promisify(unzip)],
  ["deflate", promisify(unzip)],
  ["br", promisify(brotliDecompress)],
]);

const maxHeaderBytes = 16_384;

/** Bytes that may wait to be read. A server that sends single bytes would else have thousands of them read at once. */
const maxWaitingBytes = 16_384;

/**
 * Sends a request to exactly the IP address that was checked. The name is resolved once: resolved again for the connection,
 * it could lead elsewhere (DNS rebinding).
 */
export const sendPinned =
  (lookup: Lookup = (name) => lookUp(name, { all: true, verbatim: true })): Send =>
  async (url, { headers, signal, maxBytes, privateAddresses }) => {
    const name = url.hostname.replace(/^\[|\]$/g, "");
    const addresses = isIP(name)
      ? [{ address: name, family: isIP(name) }]
      : await withSignal(lookup(name), signal);
    if (!addresses.length) throw new OriginError("unreachable");
    // One non-public address among public ones is an attack as well.
    for (const { address } of addresses)
      if (!isPublicAddress(address) && !isListedAddress(address, privateAddresses))
        throw new OriginError("refused");
    const agent = new Agent({
      connect: { lookup: answerWith(addresses) },
      maxHeaderSize: maxHeaderBytes,
      pipelining: 0,
    });
    const close = () => void agent.destroy().catch(() => {});
    try {
      const answer = await request(url, {
        dispatcher: agent,
        headers: { ...headers, "accept-encoding": "gzip, br" },
        highWaterMark: maxWaitingBytes,
        signal,
      });
      // A body that is cancelled before it is read emits an error, which nobody would handle.
      answer.body.on("error", () => {});
      const received = new Headers();
      for (const [field, value] of Object.entries(answer.headers))
        for (const each of [value ?? []].flat()) received.append(field, each);
      return {
        status: answer.statusCode,
        headers: received,
        read: async () => decompress(await readAll(answer.body, maxBytes), received, maxBytes),
        close,
      };
    } catch (error) {
      close();
      throw (error as { code?: string }).code === "UND_ERR_HEADERS_OVERFLOW"
        ? new OriginError("too-large")
        : error;
    }
  };

function answerWith(addresses: readonly { address: string; family: number }[]): LookupFunction {
  return (_name, { all }, done) => {
    const [first] = addresses;
    if (all || !first) done(null, [...addresses]);
    else done(null, first.address, first.family);
  };
}

function withSignal<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
    promise.then(resolve, reject);
  });
}

/** Gathers a body in one growing buffer: to join millions of single bytes at the end would hold up every other answer. */
async function readAll(body: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Buffer> {
  let bytes = Buffer.alloc(0);
  let size = 0;
  for await (const part of body) {
    const end = size + part.length;
    if (end > maxBytes) throw new OriginError("too-large");
    if (end > bytes.length) bytes = Buffer.concat([bytes], 2 * end);
    bytes.set(part, size);
    size = end;
  }
  return bytes.subarray(0, size);
}

/** Only one layer of compression is accepted; several can hide how large an answer is. */
async function decompress(bytes: Buffer, headers: Headers, maxBytes: number): Promise<Uint8Array> {
  const coding = (headers.get("content-encoding") ?? "identity").trim().toLowerCase();
  if (coding === "identity" || !coding) return bytes;
  const decompressor = decompressors.get(coding);
  if (!decompressor) throw new OriginError("encoding");
  try {
    return await decompressor(bytes, { maxOutputLength: maxBytes });
  } catch (error) {
    throw new OriginError(
      (error as { code?: string }).code === "ERR_BUFFER_TOO_LARGE" ? "too-large" : "encoding",
    );
  }
}
