/** Base64 without the signs that mean something in a URL. */
export const toBase64Url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes)).replace(/[+/=]/g, (sign) => ({ "+": "-", "/": "_" })[sign] ?? "");

/** 128 random bits. */
export const randomId = (): string => toBase64Url(crypto.getRandomValues(new Uint8Array(16)));

/** 128 bits of the SHA-256 of a text. */
export async function shortHash(text: string): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return toBase64Url(new Uint8Array(hash, 0, 16));
}
