/** Absolute form of an address, or nothing when it is none or leads elsewhere than to http(s). */
export function httpUrl(address: string | null | undefined, base?: string): string | undefined {
  if (address)
    try {
      const { protocol, href } = new URL(address, base || undefined);
      if (/^https?:$/.test(protocol)) return href;
    } catch {
      // Not an address.
    }
  return undefined;
}
