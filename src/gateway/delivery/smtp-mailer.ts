import { MailRefusedError, type Mailer } from "./mailer.js";

const sendTimeoutMs = 60_000;
const concurrency = 4;

/** Sends through an SMTP server, over a few connections that stay open. */
export async function createSmtpMailer(url: string): Promise<Mailer> {
  const { createTransport } = await import("nodemailer");
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: concurrency,
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    socketTimeout: 30_000,
    // A message consists of strings: nothing may be read from a file or an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const closing = new AbortController();
  return {
    concurrency,
    sendTimeoutMs,
    async send({ messageId, from, to, headers, ...content }) {
      try {
        await transport.sendMail({
          ...content,
          messageId,
          from,
          to: { name: "", address: to },
          envelope: { from: from.address, to: [to] },
          headers,
          signal: AbortSignal.any([closing.signal, AbortSignal.timeout(sendTimeoutMs)]),
        });
      } catch (error) {
        const { command = "", responseCode = 0 } = error as { command?: string; responseCode?: number };
        // A 5xx reply to any other command means that our settings are wrong. They can be corrected while the mail waits.
        const isFinal = responseCode >= 500 && responseCode < 600 && /^(RCPT TO|DATA)/i.test(command);
        if (isFinal) throw new MailRefusedError(String(responseCode), { cause: error });
        throw error;
      }
    },
    close() {
      closing.abort();
      transport.close();
    },
  };
}
