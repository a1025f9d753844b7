import { fromBase64Url, toBase64Url } from "../shared/base64-url.js";
import type { SubscriptionKey } from "./subscription.js";

export type Purpose = "confirm" | "manage" | "unsubscribe";

/** What a link lets its bearer do. It contains no email address, only the id of one. */
export interface Grant extends SubscriptionKey {
  purpose: Purpose;
  /** The request that a confirmation is for. The next request of the same reader needs another link. */
  requestId?: string | undefined;
  /** Milliseconds since 1970. Without it the link is valid for ever, as one to unsubscribe must be. */
  expiresAt?: number | undefined;
}

const algorithm = { name: "HMAC", hash: "SHA-256" };

/** The name of a list has up to 64 characters, and the rest less than 150. */
const maxTokenLength = 400;

/** Signs the tokens of links, and checks them. */
export class Tokens {
  readonly #keys: Promise<CryptoKey[]>;

  /** @param secrets The first one signs; all are accepted. */
  constructor(secrets: readonly string[]) {
    this.#keys = Promise.all(
      secrets.map((secret) =>
        crypto.subtle.importKey("raw", new TextEncoder().encode(secret), algorithm, false, [
          "sign",
          "verify",
        ]),
      ),
    );
  }

  async sign({ purpose, addressId, list, requestId = "", expiresAt = 0 }: Grant): Promise<string> {
    const content = [purpose, addressId, list, requestId, expiresAt.toString(36)].join(".");
    const [key] = await this.#keys;
    if (!key) throw new Error("There is no secret to sign with.");
    const signature = await crypto.subtle.sign("HMAC", key, signedBytes(content));
    return `${content}.${toBase64Url(new Uint8Array(signature))}`;
  }

  /** What a token grants; undefined if we have not signed it for this purpose. The caller checks `expiresAt`. */
  async read(token: string, wanted: Purpose): Promise<Grant | undefined> {
    if (token.length >= maxTokenLength) return undefined;
    const [, content, signature] = /^([\w.-]+)\.([\w-]{43})$/.exec(token) ?? [];
    if (!content || !signature || !(await this.#isSigned(content, fromBase64Url(signature))))
      return undefined;
    const [purpose, addressId, list, requestId, expiresAt] = content.split(".");
    if (purpose !== wanted || !addressId || !list) return undefined;
    return {
      purpose: wanted,
      addressId,
      list,
      requestId: requestId || undefined,
      expiresAt: parseInt(expiresAt ?? "", 36) || undefined,
    };
  }

  async #isSigned(content: string, signature: Uint8Array<ArrayBuffer>): Promise<boolean> {
    const checks = (await this.#keys).map((key) =>
      crypto.subtle.verify("HMAC", key, signature, signedBytes(content)),
    );
    return (await Promise.all(checks)).includes(true);
  }
}

/** Distinct from everything else that is signed with the same secret. */
const signedBytes = (content: string) => new TextEncoder().encode(`subscription-link-1:${content}`);
