/** Absolute http(s) address of a link as a feed wrote it, or nothing. */
export function absoluteUrl(link: unknown, base?: string): string | undefined {
  if (typeof link !== "string" || !link.trim()) return;
  try {
    const url = new URL(link.trim(), base);
    return /^https?:$/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}
