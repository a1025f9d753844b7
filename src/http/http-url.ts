/**
 * Absolute form of an address, or nothing when it is none or leads elsewhere than to http(s), has a name or password in
 * it (`https://www.gov.example@evil.example/` is read as the first and goes to the second), or is longer than any is.
 */
export function httpUrl(address: string | null | undefined, base?: string): string | undefined {
  if (address)
    try {
      const { href } = new URL(address, base || undefined);
      if (/^https?:\/\/[^/@]+\/.{0,9999}$/.test(href)) return href;
    } catch {
      // Not an address.
    }
  return undefined;
}
