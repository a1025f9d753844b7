import ipaddr from "ipaddr.js";
import { shortHash } from "./bytes.js";

/** Only what `@hono/node-server` tells of a connection. */
interface NodeBindings {
  incoming?: { socket?: { remoteAddress?: string } };
}

/**
 * The client's address as far as it is known: from the header of the nearest proxy, of which the last entry is its own,
 * else from the connection.
 */
export function clientAddress(
  request: Request,
  env: unknown,
  header: string | undefined,
): string | undefined {
  if (header) return request.headers.get(header)?.split(",").at(-1)!.trim();
  return (env as NodeBindings | undefined)?.incoming?.socket?.remoteAddress;
}

/**
 * A name for the network that a client is in, an IPv4 /24 or IPv6 /56, which tells nothing of it once the salt is
 * forgotten; undefined for what is no IP address.
 */
export async function clientKey(address: string | undefined, salt: string): Promise<string | undefined> {
  if (!address || !ipaddr.isValid(address)) return undefined;
  const parsed = ipaddr.process(address);
  const bytes = parsed.toByteArray().slice(0, parsed.kind() === "ipv4" ? 3 : 7);
  return shortHash(`${salt}:${parsed.kind()}:${bytes.join(".")}`);
}
