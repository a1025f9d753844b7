import ipaddr from "ipaddr.js";
import { shortHash } from "../shared/base64-url.js";

/** Only what runtimes tell of a connection, beside the request: Node (by `@hono/node-server`), Deno and Bun. */
interface Connection {
  incoming?: { socket?: { remoteAddress?: string } };
  remoteAddr?: { hostname?: string };
  requestIP?(request: Request): { address: string } | null;
}

/** The address of who has opened the connection, where the runtime tells it. */
export function peerAddress(request: Request, env: unknown): string | undefined {
  const connection = (env ?? {}) as Connection;
  return (
    connection.incoming?.socket?.remoteAddress ??
    connection.remoteAddr?.hostname ??
    connection.requestIP?.(request)?.address
  );
}

/** The client's address as the nearest proxy tells it in a header, of which the last entry is its own. */
export const namedAddress = (request: Request, header: string): string | undefined =>
  plainAddress(request.headers.get(header)?.split(",").at(-1)!.trim());

/**
 * A name for the network that a client is in, an IPv4 /24 or IPv6 /56, which tells nothing of it once the salt is
 * forgotten. All that have no IP address have one name together.
 */
export async function clientKey(address: string | undefined, salt: string): Promise<string> {
  const plain = plainAddress(address);
  if (!plain) return shortHash(`${salt}:unknown`);
  const parsed = ipaddr.process(plain);
  const bytes = parsed.toByteArray().slice(0, parsed.kind() === "ipv4" ? 3 : 7);
  return shortHash(`${salt}:${parsed.kind()}:${bytes.join(".")}`);
}

/** An IP address without what some put around it: `203.0.113.7:4711`, `"[2001:db8::1]:4711"`. */
function plainAddress(text = ""): string | undefined {
  const plain = text.replace(/^"?\[(.*)\](:\d+)?"?$/, "$1").replace(/^([\d.]+):\d+$/, "$1");
  return ipaddr.isValid(plain) ? plain : undefined;
}
