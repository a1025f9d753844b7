import { fromBase64Url, toBase64Url } from "../shared/base64-url.js";

/** Whose mail has bounced, and when it was sent. */
export interface BounceTag {
  addressId: string;
  /** Milliseconds since 1970, in whole seconds. */
  sentAt: number;
}

/**
 * Tags the sender of a mail's envelope (VERP), so that a bounce says which address it is about, and nobody can make one up. Tags
 * have only lower-case letters and digits: some mail servers change the case of an address.
 */
export class BounceTags {
  readonly #keys: Promise<CryptoKey[]>;
  readonly #local: string;
  readonly #domain: string;

  /**
   * @param address Where bounces go.
   * @param secrets The first one signs; all are accepted.
   */
  constructor(address: string, secrets: readonly string[]) {
    const at = address.lastIndexOf("@");
    this.#local = address.slice(0, at).toLowerCase();
    this.#domain = address.slice(at + 1).toLowerCase();
    this.#keys = Promise.all(
      secrets.map((secret) =>
        crypto.subtle.importKey(
          "raw",
          new TextEncoder().encode(secret),
          { name: "HMAC", hash: "SHA-256" },
          false,
          ["sign"],
        ),
      ),
    );
  }

  /** The sender of an envelope: `bounces+<tag>@<domain>`. */
  async addressFor({ addressId, sentAt }: BounceTag): Promise<string> {
    const content = `${toBase32(fromBase64Url(addressId))}.${Math.floor(sentAt / 1000).toString(36)}`;
    const [key] = await this.#keys;
    if (!key) throw new Error("There is no secret to sign with.");
    return `${this.#local}+${content}.${await signatureOf(content, key)}@${this.#domain}`;
  }

  /** The tag of an address that we have made; undefined for any other. */
  async read(address: string): Promise<BounceTag | undefined> {
    const lower = address.trim().toLowerCase();
    const end = `@${this.#domain}`;
    if (lower.length > 320 || !lower.startsWith(`${this.#local}+`) || !lower.endsWith(end)) return undefined;
    const tag = lower.slice(this.#local.length + 1, -end.length);
    const [, content, id, seconds, signature] =
      /^(([a-z2-7]+)\.([0-9a-z]{1,8}))\.([a-z2-7]+)$/.exec(tag) ?? [];
    if (!content || !id || !seconds || !signature) return undefined;
    const expected = await Promise.all((await this.#keys).map((key) => signatureOf(content, key)));
    if (!expected.some((one) => isEqual(one, signature))) return undefined;
    return { addressId: toBase64Url(fromBase32(id)), sentAt: parseInt(seconds, 36) * 1000 };
  }
}

/** 80 bits, so that the part before the `@` stays within the 64 characters that are allowed. */
const signatureBytes = 10;

/** Distinct from everything else that is signed with the same secret. */
async function signatureOf(content: string, key: CryptoKey): Promise<string> {
  const bytes = await crypto.subtle.sign("HMAC", key, new TextEncoder().encode(`bounce-1:${content}`));
  return toBase32(new Uint8Array(bytes, 0, signatureBytes));
}

/** Compares in a time that says nothing about where two texts differ. */
function isEqual(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let difference = 0;
  for (let index = 0; index < one.length; index++)
    difference |= one.charCodeAt(index) ^ other.charCodeAt(index);
  return difference === 0;
}

const alphabet = "abcdefghijklmnopqrstuvwxyz234567";

function toBase32(bytes: Uint8Array): string {
  let text = "";
  let bits = 0;
  let value = 0;
  for (const byte of bytes) {
    value = (value << 8) | byte;
    bits += 8;
    for (; bits >= 5; bits -= 5) text += alphabet[(value >>> (bits - 5)) & 31];
    value &= (1 << bits) - 1;
  }
  return bits ? text + alphabet[(value << (5 - bits)) & 31] : text;
}

function fromBase32(text: string): Uint8Array {
  const bytes: number[] = [];
  let bits = 0;
  let value = 0;
  for (const character of text) {
    value = (value << 5) | alphabet.indexOf(character);
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push(value >>> bits);
    value &= (1 << bits) - 1;
  }
  return Uint8Array.from(bytes);
}
