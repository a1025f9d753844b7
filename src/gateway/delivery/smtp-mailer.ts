import type { Message } from "../mail/write-mail.js";

/** The mail server will never take this mail, whatever we do. */
export class MailRefusedError extends Error {
  override readonly name = "MailRefusedError";

  /** @param code The server's answer. */
  constructor(
    readonly code: string,
    options?: ErrorOptions,
  ) {
    super(`mail refused: ${code}`, options);
  }
}

/** A way to send mails. */
export interface Mailer {
  /**
   * Resolves when the server has taken the mail.
   *
   * @throws {MailRefusedError} when it never will; anything else may be tried again.
   */
  send(message: Message): Promise<void>;
  /** Ends what is on its way, too. */
  close(): void;
}

/** Milliseconds that one mail may take. */
export const sendTime = 60_000;

/** How many mails are sent at once. */
export const connections = 4;

/** Sends through an SMTP server, over a few connections that stay open. */
export async function createSmtpMailer(url: string): Promise<Mailer> {
  const { createTransport } = await import("nodemailer");
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: connections,
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    socketTimeout: 30_000,
    // A message is made of strings; nothing is to be read from a file or an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const closing = new AbortController();
  return {
    async send({ messageId, from, to, headers, ...content }) {
      try {
        await transport.sendMail({
          ...content,
          messageId,
          from,
          to: { name: "", address: to },
          envelope: { from: from.address, to: [to] },
          headers,
          signal: AbortSignal.any([closing.signal, AbortSignal.timeout(sendTime)]),
        });
      } catch (error) {
        const { command = "", responseCode = 0 } = error as {
          command?: string;
          responseCode?: number;
        };
        // Of the other commands a 5xx says that our settings are wrong, which can be mended while the mail waits.
        const final = responseCode >= 500 && responseCode < 600 && /^(RCPT TO|DATA)/i.test(command);
        if (final) throw new MailRefusedError(String(responseCode), { cause: error });
        throw error;
      }
    },
    close() {
      closing.abort();
      transport.close();
    },
  };
}
