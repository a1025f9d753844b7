import type { Message } from "../mail/mail.js";

/** The mail server has refused a mail for good. */
export class MailRefusedError extends Error {
  override readonly name = "MailRefusedError";

  /** @param code The SMTP reply code. */
  constructor(
    readonly code: string,
    options?: ErrorOptions,
  ) {
    super(`mail refused: ${code}`, options);
  }
}

/** A way to send mails. */
export interface Mailer {
  /** How many mails it sends at the same time. */
  readonly concurrency: number;
  /** After how long `send` gives up. */
  readonly sendTimeoutMs: number;
  /**
   * Resolves when the server has accepted the mail.
   *
   * @throws {MailRefusedError} The server will never accept it. After any other error it can be sent again.
   */
  send(message: Message): Promise<void>;
  /** Also cancels what is being sent. */
  close(): void;
}
