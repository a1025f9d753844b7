import { withoutSlash } from "../shared/without-slash.js";
import type { LocaleName } from "../locales/locales.js";
import { hourMs } from "../shared/durations.js";
import type { SubscriptionKey } from "./subscription.js";
import type { Grant, Purpose, Tokens } from "./tokens.js";

/** How long a link to confirm is valid. */
export const confirmLinkHours = 48;

/** The links in mails and pages. All that they contain is a token. */
export class Links {
  readonly #base: string;
  readonly #tokens: Tokens;

  /** @param base Public address of the subscription routes. */
  constructor(base: string, tokens: Tokens) {
    this.#base = withoutSlash(base);
    this.#tokens = tokens;
  }

  confirm(
    { addressId, list, requestId }: SubscriptionKey & { requestId: string },
    now: number,
  ): Promise<string> {
    const expiresAt = now + confirmLinkHours * hourMs;
    return this.#link({ purpose: "confirm", addressId, list, requestId, expiresAt });
  }

  manage({ addressId, list }: SubscriptionKey): Promise<string> {
    return this.#link({ purpose: "manage", addressId, list });
  }

  unsubscribe({ addressId, list }: SubscriptionKey): Promise<string> {
    return this.#link({ purpose: "unsubscribe", addressId, list });
  }

  /** The page of a release that was mailed. It says nothing about the reader. */
  release(id: string, locale: LocaleName): string {
    return `${this.#base}/releases/${id}?locale=${locale}`;
  }

  /** Address of the form, to which it also is posted. */
  get form(): string {
    return this.#base;
  }

  /** Address of a page without its token, to which its button posts. */
  page(purpose: Purpose): string {
    return `${this.#base}/${purpose}`;
  }

  async #link(grant: Grant): Promise<string> {
    return `${this.page(grant.purpose)}?token=${await this.#tokens.sign(grant)}`;
  }
}
