/** What would end or change the host part of a URL, and so pass for another domain than the reader typed. */
const noDomain = /[\s/?#:\\@[\]%]/;

/**
 * An e-mail address as mail servers take it: trimmed, the domain in ASCII (`a@exämple.example` becomes
 * `a@xn--exmple-cua.example`). Browsers disagree whether the former is an address; on the latter they agree.
 * What is no address comes back trimmed and otherwise as it was.
 */
export function toAsciiAddress(typed: string): string {
  const address = typed.trim();
  const at = address.lastIndexOf("@") + 1;
  const domain = address.slice(at);
  if (!at || /^[\x00-\x7f]*$/.test(domain) || noDomain.test(domain)) return address;
  const url = `http://${domain}`;
  return URL.canParse(url) ? address.slice(0, at) + new URL(url).hostname : address;
}
