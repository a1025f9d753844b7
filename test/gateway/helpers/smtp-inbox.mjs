import { SMTPServer } from "smtp-server";
import { readMail } from "./read-mail.mjs";

/**
 * A mail server on this machine, and the mails that it has received.
 *
 * @param onRecipient May throw an error with `responseCode` for an address, to refuse it. The server waits for its promise, and
 *   for those of the others.
 */
export async function openInbox(
  t,
  { port = 0, onRecipient = () => {}, onSender = () => {}, onContent = () => {}, onConnect = () => {} } = {},
) {
  const mails = [];
  const waiting = [];
  const answer = (act, callback) => act().then(() => callback(), callback);
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    logger: false,
    // Clients keep their connections open for the next mail.
    closeTimeout: 1,
    onConnect: (session, callback) => answer(async () => onConnect(), callback),
    onMailFrom: ({ address }, session, callback) => answer(async () => onSender(address, session), callback),
    onRcptTo: ({ address }, session, callback) => answer(async () => onRecipient(address), callback),
    onData(stream, session, callback) {
      const { envelope } = session;
      const chunks = [];
      stream.on("data", (chunk) => chunks.push(chunk));
      stream.on("end", async () => {
        const mail = { envelope, ...(await readMail(Buffer.concat(chunks))) };
        answer(async () => {
          await onContent(session);
          mails.push(mail);
          waiting.splice(0).forEach((look) => look());
        }, callback);
      });
    },
  });
  server.on("error", () => {});
  await new Promise((resolve, reject) => {
    server.listen(port, "127.0.0.1", resolve);
    server.server.once("error", reject);
  });
  const close = () => new Promise((resolve) => server.close(resolve));
  t.after(close);

  /** Waits for a mail that fits. */
  async function mail(fits = () => true) {
    for (;;) {
      const found = mails.find(fits);
      if (found) return found;
      await new Promise((resolve) => waiting.push(resolve));
    }
  }

  return {
    mails,
    close,
    port: server.server.address().port,
    url: `smtp://127.0.0.1:${server.server.address().port}`,
    mail,
    /** Waits for a mail to an address. */
    mailTo: (address, fits = () => true) =>
      mail((candidate) => candidate.envelope.rcptTo.some((to) => to.address === address) && fits(candidate)),
    /** The mails to an address so far. */
    mailsTo: (address) =>
      mails.filter(({ envelope }) => envelope.rcptTo.some((to) => to.address === address)),
    /** Waits until there are this many mails. */
    async waitForMails(number) {
      while (mails.length < number) await new Promise((resolve) => waiting.push(resolve));
      return mails;
    },
  };
}
