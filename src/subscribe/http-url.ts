/** Absolute form of an address, or nothing when it is none or leads elsewhere than to http(s). */
export function httpUrl(address: string | null | undefined, base: string): string | undefined {
  if (!address || !URL.canParse(address, base)) return;
  const { protocol, href } = new URL(address, base);
  return /^https?:$/.test(protocol) ? href : undefined;
}
