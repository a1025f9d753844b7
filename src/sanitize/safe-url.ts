/** Longest address that is kept, in characters. */
const MAX_LENGTH = 2048;

/** What the URL parser strips or ignores anyway, and what only serves to mislead: C0 and C1 controls, bidi controls. */
const INVISIBLE = /[\0-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

// No white space and none of the characters that separate, quote or encode: one address, and never a second header.
const EMAIL = /^[^\s@<>()[\]\\,;:"%?&#/]{1,64}@[^\s@<>()[\]\\,;:"%?&#/]{1,189}$/;
const PHONE = /^[+0-9().\-\s;=]{2,40}$/;

/** An http(s), mailto or any other address; nothing if it is none, is too long or has a name or password in it. */
export function parseUrl(url: string, base?: string): URL | undefined {
  const text = url.replace(INVISIBLE, "").trim();
  if (!text || text.length > MAX_LENGTH) return;
  try {
    const parsed = new URL(text, base);
    // https://www.gov.example@evil.example/ is read as the first and goes to the second.
    if (!parsed.username && !parsed.password) return parsed;
  } catch {
    // Not an address.
  }
}

/** The text behind percent signs; the same text if they mean none. */
export function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text).replace(INVISIBLE, "");
  } catch {
    return text;
  }
}

/**
 * An address that is safe to link to: http, https, mailto or tel. Nothing for every other scheme, for an address with a
 * password in it and for a relative one without a base.
 *
 * @param base What a relative address is resolved against. Never the page, so that a feed cannot name the host's paths.
 */
export function safeLink(url: string, base?: string): string | undefined {
  const parsed = parseUrl(url, base);
  switch (parsed?.protocol) {
    case "http:":
    case "https:":
      return parsed.href;
    case "mailto:": {
      // Only the subject stays: `body`, `cc` and `bcc` put words and readers into the reader's own mail.
      const address = safeMailto(decodePercent(parsed.pathname).split(",")[0]!);
      const subject = /[?&]subject=([^&]*)/i.exec(parsed.search);
      return address && subject
        ? `${address}?subject=${encodeURIComponent([...decodePercent(subject[1]!)].slice(0, 200).join(""))}`
        : address;
    }
    case "tel:":
      return safeTel(decodePercent(parsed.pathname));
  }
}

/** The `mailto:` address of one e-mail address; nothing if it is none. */
export function safeMailto(email: string): string | undefined {
  const address = email.trim();
  return EMAIL.test(address) ? `mailto:${encodeURI(address)}` : undefined;
}

/** The `tel:` address of a telephone number as people write it; nothing if it is none. */
export function safeTel(phone: string): string | undefined {
  const number = phone.trim();
  // A zero in brackets is dialed inside the country only, which an international number is not.
  if (PHONE.test(number) && /\d/.test(number))
    return `tel:${number.replace(/^(\+.*)\(0\)/, "$1").replace(/\s/g, "")}`;
}

/**
 * The address of a picture, a film or a sound that may be requested: https (http is raised to it) and a host of the list.
 * A request for anything else would tell a third party who reads, or reach into the host's network. A port is part of
 * the host: it has to be in the list with it, and is then left as it is, for a newsroom on a developer's machine.
 *
 * @param hosts Host names, exact (`cdn.example.org`) or with all their subdomains (`*.example.org`).
 */
export function safeMedia(url: string, hosts: readonly string[], base?: string): string | undefined {
  const parsed = parseUrl(url, base);
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return;
  const allowed = hosts.some((host) =>
    host.startsWith("*.") ? parsed.host.endsWith(host.slice(1)) : parsed.host === host,
  );
  if (!allowed) return;
  if (!parsed.port) parsed.protocol = "https:";
  return parsed.href;
}

/**
 * Like {@link safeMedia}, and small pictures that come inside the address; SVG never, because it is a document. Where
 * `none` is in place of hosts, no picture is wanted.
 */
export function safeImage(url: string, hosts: readonly string[], base?: string): string | undefined {
  return !hosts.includes("none") &&
    /^data:image\/(?:png|gif|jpe?g|webp|avif);base64,[\w+/=\s]*$/i.test(url) &&
    url.length <= 90 * 1024
    ? url
    : safeMedia(url, hosts, base);
}
