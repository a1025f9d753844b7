import type { Message } from "../mail/mail.js";

/** Something that keeps every mail from being sent, and that the operator can correct. The mails wait meanwhile. */
export class MailFault extends Error {
  override readonly name = "MailFault";

  /**
   * @param part `smtp` for the connection, `relay` for a server that answers and does not want our mails.
   * @param code Name of the fault.
   * @param cause The name of the system's, TLS or SMTP error, such as `DEPTH_ZERO_SELF_SIGNED_CERT` or `554 5.7.1`.
   * @param advice What to do, as a sentence for the operator.
   */
  constructor(
    readonly part: "smtp" | "relay",
    readonly code: FaultCode,
    override readonly cause: string,
    readonly advice: string,
  ) {
    super(`${code}: ${cause}`);
  }
}

export type FaultCode =
  | "smtp-unreachable"
  | "smtp-tls"
  | "smtp-login"
  | "smtp-busy"
  | "sender-refused"
  | "relay-denied"
  | "all-refused"
  | "dkim-failed";

/** How an attempt to send a mail ended. `code` is the reply of the server, such as `550 5.1.1`, or the name of an error. */
export type Attempt =
  | { result: "sent" }
  /** The server will never accept the mail. With `badAddress`, it says that the address does not exist. */
  | { result: "refused"; code: string; badAddress: boolean }
  /** It can be tried again later. With `slow`, the receiving domain wants fewer mails, or does not answer. */
  | { result: "deferred"; code: string; slow: boolean }
  /** The connection was lost after the server had got the text, and before it said whether it takes it. */
  | { result: "uncertain"; code: string }
  | { result: "fault"; fault: MailFault };

/** Who sends and who gets a mail, for the server. */
export interface Envelope {
  /** Where bounces go. */
  from: string;
  to: string;
}

/** A way to send mails. Several can be sent at the same time. */
export interface Mailer {
  /** After how long `send` ends at the latest. */
  readonly sendTimeoutMs: number;
  /**
   * Resolves with how it ended.
   *
   * @throws {Error} The message cannot be written.
   */
  send(message: Message, envelope: Envelope): Promise<Attempt>;
  /**
   * Connects and logs in, without sending anything.
   *
   * @throws {MailFault} What is wrong.
   */
  verify(): Promise<void>;
  /** Also cancels what is being sent. */
  close(): void;
}
