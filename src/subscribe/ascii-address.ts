/** Characters that would end or change the host of a URL, and so result in a domain that the reader did not type. */
const notInDomain = /[\s/?#:\\@[\]%]/;

/**
 * Returns an email address trimmed and with its domain in ASCII (punycode): `a@exämple.example` becomes
 * `a@xn--exmple-cua.example`. Browsers disagree about whether the first form is valid, but all accept the second.
 * Text that is not an email address is only trimmed.
 */
export function toAsciiAddress(typed: string): string {
  const address = typed.trim();
  const at = address.lastIndexOf("@") + 1;
  const domain = address.slice(at);
  if (!at || /^[\x00-\x7f]*$/.test(domain) || notInDomain.test(domain)) return address;
  const url = `http://${domain}`;
  return URL.canParse(url) ? address.slice(0, at) + new URL(url).hostname : address;
}
