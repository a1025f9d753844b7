import ipaddr from "ipaddr.js";
import { shortHash } from "../shared/short-hash.js";

/** What runtimes pass to a handler besides the request: Node (by `@hono/node-server`), Deno and Bun. */
interface Connection {
  incoming?: { socket?: { remoteAddress?: string } };
  remoteAddr?: { hostname?: string };
  requestIP?(request: Request): { address: string } | null;
}

/** The IP address of the peer that opened the connection, if the runtime knows it. */
export function peerAddress(request: Request, env: unknown): string | undefined {
  const connection = (env ?? {}) as Connection;
  return (
    connection.incoming?.socket?.remoteAddress ??
    connection.remoteAddr?.hostname ??
    connection.requestIP?.(request)?.address
  );
}

/** The client's IP address as given in a header by the nearest proxy, which appends the last entry. */
export const proxiedAddress = (request: Request, header: string): string | undefined =>
  plainAddress(request.headers.get(header)?.split(",").at(-1)?.trim());

/**
 * A hash for the network of a client, an IPv4 /24 or IPv6 /56. It reveals nothing once the salt is deleted. All clients
 * without an IP address have the same one.
 */
export async function clientKey(address: string | undefined, salt: string): Promise<string> {
  const plain = plainAddress(address);
  if (!plain) return shortHash(`${salt}:unknown`);
  const parsed = ipaddr.process(plain);
  const bytes = parsed.toByteArray().slice(0, parsed.kind() === "ipv4" ? 3 : 7);
  return shortHash(`${salt}:${parsed.kind()}:${bytes.join(".")}`);
}

/** An IP address without port, brackets and quotes: `203.0.113.7:4711`, `"[2001:db8::1]:4711"`. */
function plainAddress(text = ""): string | undefined {
  const plain = text.replace(/^"?\[(.*)\](:\d+)?"?$/, "$1").replace(/^([\d.]+):\d+$/, "$1");
  return ipaddr.isValid(plain) ? plain : undefined;
}
