/** The SHA-256 of an address key in hexadecimal: what is remembered about an address that may be erased. */
export async function addressHash(key: string): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(key));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
