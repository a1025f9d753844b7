/** An http(s) address without user name or password, and with at most 9999 characters after the host. */
const usable = /^https?:\/\/[^/@]+\/.{0,9999}$/;

/**
 * An address in which there is nothing that `URL` might change. Such an address needs no `URL`, which takes ten times as long
 * as this pattern.
 */
const plain = /^https?:\/\/(?:[a-z\d]+[.-])+[a-z]+\/(?![./]|.*\/\.)[\w/.;&~,:?+=-]{0,999}$/;

/**
 * The absolute form of an http(s) address.
 *
 * @param base address against which a relative one is resolved.
 * @returns `undefined` for anything else: no address, another scheme, one with a user name or password (people read
 *   `https://www.gov.example@evil.example/` as the first host, and it leads to the second), or one that is too long.
 */
export function httpUrl(address: string | null | undefined, base?: string): string | undefined {
  if (!address) return undefined;
  const whole = address.startsWith("/") ? `${base?.split("/", 3).join("/")}${address}` : address;
  if (plain.test(whole)) return whole;
  try {
    const { href } = new URL(address, base || undefined);
    return usable.test(href) ? href : undefined;
  } catch {
    return undefined;
  }
}
