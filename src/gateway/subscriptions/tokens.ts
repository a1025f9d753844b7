import { toBase64Url } from "../shared/base64-url.js";

export type Purpose = "confirm" | "manage" | "unsubscribe";

/** What a link lets its bearer do. It names no address, only the id of one. */
export interface Grant {
  purpose: Purpose;
  addressId: string;
  list: string;
  /** The request that a confirmation is for. Another request of the same reader needs another link. */
  requestId?: string | undefined;
  /** Milliseconds since 1970. Without it the link holds for ever, as one to unsubscribe must. */
  expires?: number | undefined;
}

const algorithm = { name: "HMAC", hash: "SHA-256" };

/** Signs what links in mails grant, and reads it again. */
export class Tokens {
  readonly #keys: Promise<CryptoKey[]>;

  /** @param secrets The first signs; all are taken as valid. */
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

  async sign({ purpose, addressId, list, requestId = "", expires = 0 }: Grant): Promise<string> {
    const content = [purpose, addressId, list, requestId, expires.toString(36)].join(".");
    const [key] = await this.#keys;
    return `${content}.${toBase64Url(new Uint8Array(await crypto.subtle.sign("HMAC", key!, message(content))))}`;
  }

  /**
   * What a token grants, if we have signed it for this purpose. Whether its time is up is the caller's to judge, who
   * can then say so.
   */
  async read(token: string, wanted: Purpose): Promise<Grant | undefined> {
    // 400: a list's name has up to 64 characters, the rest less than 150.
    const [, content, signature] = (token.length < 400 && /^([\w.-]+)\.([\w-]{43})$/.exec(token)) || [];
    if (!content || !signature) return undefined;
    const bytes = Uint8Array.from(atob(signature.replace(/-/g, "+").replace(/_/g, "/")), (sign) =>
      sign.charCodeAt(0),
    );
    const checks = (await this.#keys).map((key) =>
      crypto.subtle.verify("HMAC", key, bytes, message(content)),
    );
    if (!(await Promise.all(checks)).includes(true)) return undefined;
    const [purpose, addressId, list, requestId, expires] = content.split(".");
    if (purpose !== wanted) return undefined;
    return {
      purpose: wanted,
      addressId: addressId!,
      list: list!,
      requestId: requestId || undefined,
      expires: parseInt(expires!, 36) || undefined,
    };
  }
}

/** Distinct from whatever else the same secret signs. */
const message = (content: string) => new TextEncoder().encode(`subscription-link-1:${content}`);
