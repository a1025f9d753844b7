/// <reference types="node" />
import { lookup as lookUp } from "node:dns/promises";
import { isIP, type LookupFunction } from "node:net";
import { promisify } from "node:util";
import { brotliDecompress, unzip } from "node:zlib";
import { Agent, request } from "undici";
import type { Send } from "./fetch-origin.js";
import { OriginError } from "./origin-error.js";
import { isListedAddress, isPublicAddress } from "./public-address.js";

/** The addresses behind a name. */
export type Lookup = (name: string) => Promise<readonly { address: string; family: number }[]>;

const unpackers = { gzip: promisify(unzip), "x-gzip": promisify(unzip), deflate: promisify(unzip) };
const brotli = promisify(brotliDecompress);

const maxHeaderBytes = 16_384;

/**
 * Sends a request to the very address that was checked. The name is looked up once; a server whose name is looked up
 * again for the connection could by then be another one ("rebinding").
 */
export const sendPinned =
  (lookup: Lookup = (name) => lookUp(name, { all: true, verbatim: true })): Send =>
  async (url, { headers, signal, maxBytes, privateAddresses }) => {
    const name = url.hostname.replace(/^\[|\]$/g, "");
    const addresses = isIP(name)
      ? [{ address: name, family: isIP(name) }]
      : await withSignal(lookup(name), signal);
    if (!addresses.length) throw new OriginError("unreachable");
    // One that is not public among others is a trick, too.
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
        signal,
      });
      // What is not read ends with an error that nobody waits for.
      answer.body.on("error", () => {});
      const answered = new Headers();
      for (const [field, value] of Object.entries(answer.headers))
        for (const each of [value ?? []].flat()) answered.append(field, each);
      return {
        status: answer.statusCode,
        headers: answered,
        read: async () => unpack(await readAll(answer.body, maxBytes), answered, maxBytes),
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
    if (all) done(null, [...addresses]);
    else done(null, addresses[0]!.address, addresses[0]!.family);
  };
}

function withSignal<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
    promise.then(resolve, reject);
  });
}

async function readAll(body: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body) {
    if ((size += part.length) > maxBytes) throw new OriginError("too-large");
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** One layer of packing; more of them are a way to hide how large an answer is. */
async function unpack(bytes: Buffer, headers: Headers, maxBytes: number): Promise<Uint8Array> {
  const coding = (headers.get("content-encoding") ?? "identity").trim().toLowerCase();
  if (coding === "identity" || !coding) return bytes;
  const unpacker = coding === "br" ? brotli : unpackers[coding as "gzip"];
  if (!Object.hasOwn({ br: 1, ...unpackers }, coding)) throw new OriginError("encoding");
  try {
    return await unpacker(bytes, { maxOutputLength: maxBytes });
  } catch (error) {
    throw new OriginError(
      (error as { code?: string }).code === "ERR_BUFFER_TOO_LARGE" ? "too-large" : "encoding",
    );
  }
}
