/** Where a host is, as browsers see it, the nearest last: on the internet, in the reader's network, on their computer. */
const spaces = ["public", "local", "loopback"] as const;
type Space = (typeof spaces)[number];

export interface Unreached {
  /** Address of the feed. */
  readonly url: string;
  /** Address of the page. */
  readonly page: string;
  /** Whether the browser says that this page may not send requests into a local network. */
  readonly isLocalDenied: boolean;
}

/** Says why a browser may have sent no request, or got no answer, for a feed that no Content-Security-Policy blocks. */
export function explainUnreached({ url, page, isLocalDenied }: Unreached): string {
  const feed = new URL(url);
  const { protocol, hostname } = new URL(page);
  const space = spaceOf(feed.hostname);
  // A page may read what is in its own space, or farther away.
  if (spaces.indexOf(space) > spaces.indexOf(spaceOf(hostname)))
    return (
      `${feed.host} is an address of ${space === "loopback" ? "the reader's own computer" : "a local network"}, and browsers do not let a page from elsewhere read it (local network access). ` +
      "Most readers could not reach it anyway. Use a public address, or a copy of the feed on the page's own server."
    );
  if (protocol === "https:" && feed.protocol === "http:" && space !== "loopback")
    return "A page on https cannot read a feed on http. Use the feed's https address.";
  return (
    "The server cannot be reached. Check its name, and whether it is running." +
    (isLocalDenied && space === "public"
      ? " If it is in a local network, the browser does not let this page read it (local network access)."
      : "")
  );
}

/** The space of an address, or of a name that can only be local. Any other name counts as public. */
function spaceOf(hostname: string): Space {
  // A URL has an IPv6 address in brackets.
  const host = hostname.replace(/^\[|\]$/g, "");
  if (host === "::1" || /(?:^|\.)localhost$/.test(host)) return "loopback";
  if (/^\d+(?:\.\d+){3}$/.test(host)) return spaceOfIpv4(host);
  const isLocalIpv6 = /^(?:f[cd][\da-f]{2}|fe[89ab][\da-f]):/.test(host);
  return isLocalIpv6 || /\.(?:local|internal|home\.arpa)$/.test(host) ? "local" : "public";
}

/** Local are private, carrier-grade NAT and link-local addresses. */
function spaceOfIpv4(host: string): Space {
  const [first = 0, second = 0] = host.split(".").map(Number);
  if (first === 127) return "loopback";
  return first === 10 ||
    (first === 172 && second >= 16 && second <= 31) ||
    (first === 192 && second === 168) ||
    (first === 100 && second >= 64 && second <= 127) ||
    (first === 169 && second === 254)
    ? "local"
    : "public";
}
