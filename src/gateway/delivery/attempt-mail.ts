import type { Mail, Message } from "../mail/mail.js";
import { dayMs } from "../shared/durations.js";
import { errorCode } from "../shared/error-code.js";
import type { Log } from "../shared/log.js";
import type { ClaimedMail, ClaimedNews, Ended } from "../storage/delivery-queue.js";
import type { Ending, MailOutcome } from "../storage/tables/claims.js";
import { secondLookMs, type AddressRefusals, type Judged } from "./address-refusals.js";
import type { Envelope, Mailer } from "./mailer.js";
import { retryDelayMs } from "./retry-delay.js";

/** A mail that could not be sent for this long is given up. */
const maxMailAgeMs = 7 * dayMs;
/** The same for news, whose attempts are an hour apart in the end. */
const maxAttempts = 200;

export interface AttemptTools {
  mailer: Mailer;
  refusals: AddressRefusals;
  writeMail: (mail: Mail, now: number) => Promise<Message>;
  /** Undefined if no list has news. */
  writeNews?: ((mail: ClaimedNews, now: number) => Promise<Message>) | undefined;
  /** Whether the choices of the reader still match a release. Default: they do. */
  wants?: ((mail: ClaimedNews, releaseId: string) => Promise<boolean>) | undefined;
  /** Default: bounces go to the sender. */
  envelopeFor?: ((mail: ClaimedMail | ClaimedNews, now: number) => Promise<Envelope>) | undefined;
  /** Called with a mail whose address does not exist, as the server has said twice. */
  onBadAddress?: ((mail: ClaimedNews, now: number) => Promise<void>) | undefined;
  /** Whether news are sent once more if the server has hung up before it said whether it takes them. */
  resendUncertain: boolean;
  now: () => number;
  log: Log;
}

/**
 * Sends a mail if it still is wanted. Returns how it ended, or how its releases ended if they differ, and what the server said
 * if it was asked. Never rejects.
 */
export async function attemptMail(
  mail: ClaimedMail | ClaimedNews,
  tools: AttemptTools,
): Promise<{ ended: Ended[]; attempt?: Judged }> {
  const ended: Ended[] = [];
  try {
    const outcome = unwanted(mail);
    if (outcome) return { ended: [{ mail, ending: { outcome } }] };
    const message =
      mail.type === "news" ? await writeNews(mail, ended, tools) : await tools.writeMail(mail, tools.now());
    if (!message) return { ended };
    const envelope = await tools.envelopeFor?.(mail, tools.now());
    const answer = await tools.mailer.send(
      message,
      envelope ?? { from: message.from.address, to: message.to },
    );
    const attempt = tools.refusals.judge(mail, answer);
    ended.push({ mail, ending: await endingOf(mail, attempt, tools) });
    return { ended, attempt };
  } catch (error) {
    // Ours, such as a release that cannot be written. It is tried again, because an update may correct it.
    tools.log("mail-failed", { kind: kindOf(mail), code: errorCode(error), attempts: mail.attempts });
    ended.push({ mail, ending: postponed(mail, tools) });
    return { ended };
  }
}

function unwanted(mail: ClaimedMail | ClaimedNews): MailOutcome | undefined {
  // A reader whose mails have bounced, or who has complained, can ask again by the form and confirm.
  const isSuppressed = mail.type === "news" ? mail.suppressed : mail.suppressed === "operator";
  if (isSuppressed) return "suppressed";
  return mail.wanted ? undefined : "obsolete";
}

/** The mail without the releases that must not be sent, or not now; undefined if none is left. */
async function writeNews(
  mail: ClaimedNews,
  ended: Ended[],
  { wants, writeNews: write, now }: AttemptTools,
): Promise<Message | undefined> {
  const releases = [];
  for (const release of mail.releases) {
    const { id, isWithdrawn, embargoUntil = 0 } = release;
    const ending = (how: Ending) => ended.push({ mail, release: id, ending: how });
    if (isWithdrawn) ending({ outcome: "withdrawn" });
    else if (embargoUntil > now()) ending({ dueAt: embargoUntil, counted: false });
    else if (wants && !(await wants(mail, id))) ending({ outcome: "obsolete" });
    else releases.push(release);
  }
  return releases.length ? write?.({ ...mail, releases }, now()) : undefined;
}

async function endingOf(
  mail: ClaimedMail | ClaimedNews,
  attempt: Judged,
  tools: AttemptTools,
): Promise<Ending> {
  const { log, now, onBadAddress, resendUncertain } = tools;
  const kind = kindOf(mail);
  const { attempts } = mail;
  switch (attempt.result) {
    case "sent":
      // The database has the outcome of each mail; a line for each of 100,000 readers would help nobody.
      if (mail.type === "subscription") log("mail-sent", { kind, attempts });
      return { outcome: "sent" };
    case "refused":
      log("mail-refused", { kind, code: attempt.code });
      if (attempt.badAddress && mail.type === "news") await onBadAddress?.(mail, now());
      return { outcome: "refused" };
    case "doubted":
      log("mail-doubted", { kind, code: attempt.code, attempts });
      if (isTooOld(mail, now())) return { outcome: "refused" };
      return mail.type === "news"
        ? { dueAt: now() + secondLookMs, counted: true, uncertain: mail.uncertain }
        : postponed(mail, tools);
    case "uncertain": {
      log("mail-uncertain", { kind, code: attempt.code, attempts });
      const again = (mail.type === "subscription" || resendUncertain) && !mail.uncertain;
      return again ? postponed(mail, tools, true) : { outcome: "uncertain" };
    }
    case "fault":
      // A relay may refuse this recipient alone: the next attempt is made with another mail.
      return {
        counted: false,
        uncertain: mail.uncertain,
        ...(attempt.fault.part === "relay" && { dueAt: now() + retryDelayMs(1) }),
      };
    case "deferred":
      log("mail-failed", { kind, code: attempt.code, attempts });
      return isTooOld(mail, now()) ? { outcome: "given up" } : postponed(mail, tools);
  }
}

const postponed = (
  mail: ClaimedMail | ClaimedNews,
  { now }: AttemptTools,
  uncertain = mail.uncertain,
): Ending => ({ dueAt: now() + retryDelayMs(mail.attempts), counted: true, uncertain });

const isTooOld = (mail: ClaimedMail | ClaimedNews, now: number): boolean =>
  mail.type === "news" ? mail.attempts >= maxAttempts : now - mail.createdAt > maxMailAgeMs;

const kindOf = (mail: ClaimedMail | ClaimedNews): string => (mail.type === "news" ? "news" : mail.kind);
