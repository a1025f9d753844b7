import type { Grant, Purpose, Tokens } from "./tokens.js";

/** How long a link to confirm is valid. */
export const linkHours = 48;

type Whose = Pick<Grant, "addressId" | "list">;

/** The links of mails and pages. All that they hold is a token. */
export class Links {
  readonly #base: string;
  readonly #tokens: Tokens;

  /** @param base Public address of the routes. */
  constructor(base: string, tokens: Tokens) {
    this.#base = base.replace(/\/+$/, "");
    this.#tokens = tokens;
  }

  confirm({ addressId, list, requestId }: Whose & { requestId: string }, now: number): Promise<string> {
    return this.#link({
      purpose: "confirm",
      addressId,
      list,
      requestId,
      expires: now + linkHours * 3_600_000,
    });
  }

  manage({ addressId, list }: Whose): Promise<string> {
    return this.#link({ purpose: "manage", addressId, list });
  }

  unsubscribe({ addressId, list }: Whose): Promise<string> {
    return this.#link({ purpose: "unsubscribe", addressId, list });
  }

  /** Address of a page or of what its form is sent to. */
  to(purpose: Purpose | ""): string {
    return purpose ? `${this.#base}/${purpose}` : this.#base;
  }

  async #link(grant: Grant): Promise<string> {
    return `${this.to(grant.purpose)}?token=${await this.#tokens.sign(grant)}`;
  }
}
