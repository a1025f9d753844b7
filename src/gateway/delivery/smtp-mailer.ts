import type { Readable } from "node:stream";
import type SMTPConnection from "nodemailer/lib/smtp-connection";
import type { SMTPConnectionOptions } from "nodemailer/lib/smtp-connection";
import { createComposer, type DkimOptions } from "./compose-message.js";
import type { Attempt, Envelope, Mailer } from "./mailer.js";
import { connectionFault, dkimFault, sendingOutcome, type SmtpError } from "./smtp-outcome.js";

/** How long a server may take for everything before it has got the text. */
const beforeTextMs = 45_000;
/** How long it may think about the text. A server that needs longer leaves it uncertain whether it takes the mail. */
const afterTextMs = 90_000;
/** Servers close connections that nobody uses after about five minutes; this one is closed before. */
const idleMs = 20_000;
/** Mails over one connection. Some servers allow no more than a hundred. */
const mailsPerConnection = 100;

export interface SmtpOptions {
  /** `smtp://` or `smtps://`. */
  url: string;
  dkim?: DkimOptions | undefined;
}

/** The process ends. */
const aborted: Attempt = { result: "deferred", code: "EABORT", slow: false };

interface OpenConnection {
  connection: SMTPConnection;
  mails: number;
  idle?: ReturnType<typeof setTimeout>;
}

/** Sends through an SMTP server, with a connection for each mail on its way. Connections stay open for the next mail. */
export async function createSmtpMailer(options: SmtpOptions | string): Promise<Mailer> {
  const { url, dkim } = typeof options === "string" ? { url: options } : options;
  const [{ Readable }, { default: Connection }, { parseConnectionUrl }] = await Promise.all([
    import("node:stream"),
    import("nodemailer/lib/smtp-connection"),
    import("nodemailer/lib/shared"),
  ]);
  const settings = parseConnectionUrl(url) as SMTPConnectionOptions & {
    auth?: { user: string; pass: string };
  };
  const compose = await createComposer(dkim);
  const badKey = dkim && (await keyError(dkim.privateKey));
  const idle: OpenConnection[] = [];
  const open = new Set<SMTPConnection>();
  let closed = false;

  function connect(): Promise<SMTPConnection> {
    const connection = new Connection({
      connectionTimeout: 15_000,
      greetingTimeout: 15_000,
      // Longer than our own limits, which know how far the mail has come.
      socketTimeout: beforeTextMs + afterTextMs,
      socketCloseTimeout: 1000,
      ...settings,
    });
    open.add(connection);
    connection.once("end", () => open.delete(connection));
    return new Promise((resolve, reject) => {
      // Later errors come to the callback of `send`; those of a connection that nobody uses do not matter.
      connection.on("error", reject);
      connection.once("end", () => reject(Object.assign(new Error("closed"), { code: "ECONNECTION" })));
      connection.connect((error) => {
        if (error) return reject(error);
        if (!settings.auth) return resolve(connection);
        connection.login(settings.auth, (refused) => {
          if (!refused) return resolve(connection);
          // First, because closing the connection rejects with a less useful error.
          reject(refused);
          connection.close();
        });
      });
    });
  }

  /** A connection that is open, or a new one. */
  async function takeConnection(): Promise<OpenConnection> {
    for (;;) {
      const found = idle.pop();
      if (!found) return { connection: await connect(), mails: 0 };
      clearTimeout(found.idle);
      if (!found.connection.destroyed) return found;
    }
  }

  function giveBack(used: OpenConnection): void {
    const { connection } = used;
    if (connection.destroyed) return;
    if (closed || ++used.mails >= mailsPerConnection) return connection.quit();
    used.idle = setTimeout(() => {
      idle.splice(idle.indexOf(used), 1);
      connection.quit();
    }, idleMs);
    used.idle.unref?.();
    idle.push(used);
  }

  return {
    sendTimeoutMs: 15_000 + beforeTextMs + afterTextMs,
    async send(message, envelope) {
      // Without a key that works, nodemailer would send the mail without a signature.
      if (badKey !== undefined) return dkimFault(badKey);
      const bytes = await compose(message);
      for (;;) {
        let used: OpenConnection;
        try {
          used = await takeConnection();
        } catch (error) {
          return closed ? aborted : connectionFault(error as SmtpError);
        }
        const text = Readable.from([bytes], { objectMode: false });
        const attempt = await sendOver(used.connection, text, { ...envelope, size: bytes.length });
        // The server had closed a kept connection, which shows only when it is used.
        if (attempt === "stale" && used.mails > 0 && !closed) continue;
        if (attempt === "stale") return closed ? aborted : sendingOutcome({ code: "ECONNECTION" }, false);
        if (attempt.result === "sent") giveBack(used);
        else await reset(used);
        return attempt;
      }
    },
    async verify() {
      try {
        (await connect()).quit();
      } catch (error) {
        const attempt = connectionFault(error as SmtpError);
        if (attempt.result === "fault") throw attempt.fault;
      }
    },
    close() {
      closed = true;
      for (const { idle: timer } of idle.splice(0)) clearTimeout(timer);
      for (const connection of open) connection.close();
    },
  };

  /** Makes a connection ready for the next mail after one that was not accepted. */
  async function reset(used: OpenConnection): Promise<void> {
    const { connection } = used;
    if (connection.destroyed) return;
    const ready = await new Promise<boolean>((resolve) => {
      const finish = (isReady: boolean) => {
        clearTimeout(timer);
        connection.off("end", onEnd);
        resolve(isReady);
      };
      const onEnd = () => finish(false);
      const timer = setTimeout(onEnd, 5000);
      connection.once("end", onEnd);
      connection.reset((error) => finish(!error));
    });
    if (ready) giveBack(used);
    else connection.close();
  }
}

/** Sends a mail over an open connection; `stale` if the connection was gone before the server answered anything. */
function sendOver(
  connection: SMTPConnection,
  text: Readable,
  { from, to, size }: Envelope & { size: number },
): Promise<Attempt | "stale"> {
  let textSent = false;
  let answered = false;
  return new Promise((resolve) => {
    const onTimeout = () => {
      finish(sendingOutcome({ code: "ETIMEDOUT" }, textSent));
      connection.close();
    };
    let timer = setTimeout(onTimeout, beforeTextMs);
    const finish = (attempt: Attempt | "stale") => {
      clearTimeout(timer);
      connection.off("end", onEnd);
      resolve(attempt);
    };
    // `close` drops the callback of `send`.
    const onEnd = () => finish(sendingOutcome({ code: "ECONNECTION" }, textSent));
    text.once("end", () => {
      textSent = true;
      clearTimeout(timer);
      timer = setTimeout(onTimeout, afterTextMs);
    });
    // The stream is read only when the server has accepted sender and recipient.
    text.once("resume", () => (answered = true));
    connection.once("end", onEnd);
    connection.send({ from, to: [to], size }, text, (error) => {
      if (!error) return finish({ result: "sent" });
      const { responseCode, code } = error as SmtpError;
      const isGone = !responseCode && !answered && (code === "ECONNECTION" || code === "ESOCKET");
      finish(isGone ? "stale" : sendingOutcome(error, textSent));
    });
  });
}

/** Why a key cannot sign; undefined if it can. */
async function keyError(privateKey: string): Promise<string | undefined> {
  const { createPrivateKey } = await import("node:crypto");
  try {
    createPrivateKey(privateKey);
    return undefined;
  } catch (error) {
    return (error as SmtpError).code ?? "not-a-key";
  }
}
