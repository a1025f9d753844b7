/** Longer addresses are refused. */
const MAX_URL_CHARACTERS = 2048;
/** The same for images in `data:` addresses. */
const MAX_DATA_URL_CHARACTERS = 90 * 1024;

/** C0 and C1 control characters, which the URL parser strips or ignores, and bidi controls, which only mislead readers. */
const INVISIBLE = /[\0-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

// No whitespace and no character that separates, quotes or encodes, so that it is one address and cannot add a header.
const EMAIL = /^[^\s@<>()[\]\\,;:"%?&#/]{1,64}@[^\s@<>()[\]\\,;:"%?&#/]{1,189}$/;
const PHONE = /^[+0-9().\-\s;=]{2,40}$/;

/** Parses an address of any scheme. Returns undefined if it is invalid, too long, or contains a user name or password. */
export function parseUrl(url: string, base?: string): URL | undefined {
  const text = url.replace(INVISIBLE, "").trim();
  if (!text || text.length > MAX_URL_CHARACTERS) return undefined;
  const parsed = URL.canParse(text, base) ? new URL(text, base) : undefined;
  // https://www.gov.example@evil.example/ looks like the first host and leads to the second.
  return parsed?.username || parsed?.password ? undefined : parsed;
}

/** Decodes percent-encoded text. Returns the text unchanged if it is not validly encoded. */
export function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text).replace(INVISIBLE, "");
  } catch {
    return text;
  }
}

/**
 * Returns an address that is safe to link to: http, https, mailto or tel. Returns undefined for any other scheme, for an
 * address that contains a password, and for a relative address without a base.
 *
 * @param base Address that a relative one is resolved against. Never the page's own, so that a feed cannot link to paths
 *   of the host.
 */
export function safeLink(url: string, base?: string): string | undefined {
  const parsed = parseUrl(url, base);
  switch (parsed?.protocol) {
    case "http:":
    case "https:":
      return parsed.href;
    case "mailto:": {
      // Only the subject is kept: `body`, `cc` and `bcc` would add text and recipients to the reader's own email.
      const [firstAddress = ""] = decodePercent(parsed.pathname).split(",");
      const address = safeMailto(firstAddress);
      const [, encodedSubject] = /[?&]subject=([^&]*)/i.exec(parsed.search) ?? [];
      if (!address || encodedSubject === undefined) return address;
      const subject = [...decodePercent(encodedSubject)].slice(0, 200).join("");
      return `${address}?subject=${encodeURIComponent(subject)}`;
    }
    case "tel:":
      return safeTel(decodePercent(parsed.pathname));
    default:
      return undefined;
  }
}

/** Returns the `mailto:` link for one email address, or undefined if it is not one. */
export function safeMailto(email: string): string | undefined {
  const address = email.trim();
  return EMAIL.test(address) ? `mailto:${encodeURI(address)}` : undefined;
}

/** Returns the `tel:` link for a phone number as people write it, or undefined if it is not one. */
export function safeTel(phone: string): string | undefined {
  const number = phone.trim();
  if (!PHONE.test(number) || !/\d/.test(number)) return undefined;
  // A zero in parentheses is for domestic calls only, and must not be dialed after a country code.
  return `tel:${number.replace(/^(\+.*)\(0\)/, "$1").replace(/\s/g, "")}`;
}

/**
 * Returns the address of an image, video or audio file that may be requested, or undefined. Its host must be in the list,
 * because a request to any other host would tell a third party about the reader, or could reach into the reader's
 * network. http is upgraded to https, except if the address names a port. A port counts as part of the host, so it must
 * be in the list, too; this allows a newsroom on a developer's own machine.
 *
 * @param hosts Host names, exact (`cdn.example.org`) or with all subdomains (`*.example.org`)
 */
export function safeMedia(url: string, hosts: readonly string[], base?: string): string | undefined {
  const parsed = parseUrl(url, base);
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return undefined;
  const allowed = hosts.some((host) =>
    host.startsWith("*.") ? parsed.host.endsWith(host.slice(1)) : parsed.host === host,
  );
  if (!allowed) return undefined;
  if (!parsed.port) parsed.protocol = "https:";
  return parsed.href;
}

/**
 * Like {@link safeMedia}, but also allows small images in `data:` addresses. SVG is refused, because it is a document that
 * can contain scripts. If `hosts` contains `none`, no image is allowed.
 */
export function safeImage(url: string, hosts: readonly string[], base?: string): string | undefined {
  const isInline =
    /^data:image\/(?:png|gif|jpe?g|webp|avif);base64,[\w+/=\s]*$/i.test(url) &&
    url.length <= MAX_DATA_URL_CHARACTERS;
  return isInline && !hosts.includes("none") ? url : safeMedia(url, hosts, base);
}
