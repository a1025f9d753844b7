/** Reads what an SMTP error means: whose fault it is, and whether the mail can be sent again. */
import { isAddressFault, readStatus, writeStatus } from "./enhanced-status.js";
import { MailFault, type Attempt } from "./mailer.js";

/** The part of nodemailer's errors that counts here. */
export interface SmtpError {
  code?: string | undefined;
  /** The code of the system's error, which nodemailer replaces by its own. */
  originalCode?: string | undefined;
  command?: string | undefined;
  response?: string | undefined;
  responseCode?: number | undefined;
}

/** A reply: its code, the enhanced status if it has one, and its class, which is that of the enhanced status. */
interface Reply {
  code: number;
  class: number;
  status: ReturnType<typeof readStatus>;
  text: string;
}

function readReply({ response = "", responseCode = 0 }: SmtpError): Reply | undefined {
  if (!responseCode) return undefined;
  const text = response.replace(/^\d{3}[ -]?/, "");
  const status = readStatus(text);
  return { code: responseCode, class: status?.class ?? Math.floor(responseCode / 100), status, text };
}

/** Names an error for the log: the reply, or the name of the system's or TLS error. Contains no text of the server. */
function causeOf(error: SmtpError): string {
  const reply = readReply(error);
  if (reply) return [reply.code, reply.status && writeStatus(reply.status)].filter(Boolean).join(" ");
  return error.originalCode ?? error.code ?? "unknown";
}

const advice = {
  "smtp-unreachable": "Check host and port in subscriptions.store.smtp, and that the mail server is running.",
  "smtp-tls":
    "Check the certificate of the mail server: its name, its date, and who has signed it. For a certificate of your own authority, set NODE_EXTRA_CA_CERTS.",
  "smtp-login": "Check the username and password in subscriptions.store.smtp.",
  "smtp-busy":
    "Nothing, if it ends soon. Otherwise look into the mail server's log: disk space, connection limits.",
  "sender-refused":
    "Let the mail server accept subscriptions.store.from.address (or bounces.address) as a sender.",
  "relay-denied":
    "Let the mail server relay for this machine (Postfix: mynetworks), or add username and password to subscriptions.store.smtp.",
  "all-refused":
    "The mail server says of most recipients that they do not exist. Check its tables of recipients and its routes. Nobody is unsubscribed meanwhile.",
  "dkim-failed": "Check subscriptions.store.dkim.privateKey: a private key in PEM, or the path of its file.",
} as const;

const faultOf = (part: MailFault["part"], code: MailFault["code"], cause: string): Attempt => ({
  result: "fault",
  fault: new MailFault(part, code, cause, advice[code]),
});

export const dkimFault = (cause: string): Attempt => faultOf("smtp", "dkim-failed", cause);
export const allRefusedFault = (cause: string): Attempt => faultOf("relay", "all-refused", cause);

/** Names of certificate errors in Node do not begin alike. */
const tlsErrors =
  /CERT|SELF_SIGNED|UNABLE_TO_(GET|VERIFY|DECODE|DECRYPT)|^ERR_(TLS|SSL|OSSL)|^EPROTO$|HOSTNAME_MISMATCH|INVALID_CA|CRL_|INVALID_PURPOSE|PATH_LENGTH/;

/** Replies with these mean that the login is missing or wrong, at any command. */
const loginReplies = new Set([530, 534, 535, 538]);

/** What servers write when they do not relay. */
const deniesRelay = ({ code, status, text }: Reply): boolean =>
  // Postfix defers by default what it does not relay.
  (code >= 500 || code === 454) &&
  ((code === 554 && status?.rest === "7.1") || status?.rest === "7.54" || /\brelay/i.test(text));

/**
 * What an error of the connection, of TLS, of the login or of `MAIL FROM` means: none of them is the recipient's doing, so the
 * mail waits until the operator, or time, has corrected it.
 */
export function connectionFault(error: SmtpError): Attempt {
  const reply = readReply(error);
  const cause = causeOf(error);
  if (error.code === "ETLS" || tlsErrors.test(cause)) return faultOf("smtp", "smtp-tls", cause);
  if (error.code === "EAUTH" || loginReplies.has(reply?.code ?? 0))
    return faultOf("smtp", "smtp-login", cause);
  if (!reply) return faultOf("smtp", "smtp-unreachable", cause);
  if (reply.class === 4) return faultOf("smtp", "smtp-busy", cause);
  return deniesRelay(reply)
    ? faultOf("relay", "relay-denied", cause)
    : faultOf("relay", "sender-refused", cause);
}

/** What an error means that came while a mail was sent. `textSent`: the server may have got all of it. */
export function sendingOutcome(error: SmtpError, textSent: boolean): Attempt {
  const reply = readReply(error);
  const { command = "" } = error;
  const code = causeOf(error);
  // Nothing was sent: the mail is larger than the server accepts.
  if (!reply && (error.code === "EMESSAGE" || error.code === "EENVELOPE"))
    return { result: "refused", code, badAddress: false };
  if (!reply) return textSent ? { result: "uncertain", code } : { result: "deferred", code, slow: true };
  if (/^MAIL FROM/i.test(command) || loginReplies.has(reply.code)) return connectionFault(error);
  const isRecipient = /^RCPT TO/i.test(command);
  if (isRecipient && deniesRelay(reply)) return faultOf("relay", "relay-denied", code);
  if (reply.class !== 5) return { result: "deferred", code, slow: reply.code === 421 || isTooFast(reply) };
  const badAddress =
    isRecipient && (reply.status ? isAddressFault(reply.status) : [550, 551, 553].includes(reply.code));
  return { result: "refused", code, badAddress };
}

/** Statuses with which large receivers ask for fewer mails. */
const isTooFast = ({ status }: Reply): boolean =>
  status !== undefined && ["2.1", "4.5", "7.28"].includes(status.rest);
