/// <reference types="node" />
import type { StoreConfig } from "../gateway/config/store-options.js";
import type { DkimOptions } from "../gateway/delivery/compose-message.js";
import type { Attempt } from "../gateway/delivery/mailer.js";
import { localeNames, locales, type LocaleName } from "../gateway/locales/locales.js";
import { chooseLocale, localeOfTag } from "../gateway/locales/choose-locale.js";
import type { Message } from "../gateway/mail/mail.js";
import type { DigestFrequency } from "../gateway/news/digest-times.js";
import type { ListedRelease } from "../gateway/news/find-listed-release.js";
import type { SampleContent } from "../gateway/news/sample-mail.js";
import { normalizeAddress } from "../gateway/subscriptions/normalize-address.js";
import type { MailTask, MailValues } from "./mail-task.js";
import { missingPackages } from "./missing-packages.js";
import { UsageError } from "./usage-error.js";

/** Stands for the reader in a preview. */
const nobody = "reader@example.com";

/** Finds the release of `preview`, `send-test` and `dry-run`; prints that there is none. */
export async function findRelease(task: MailTask): Promise<ListedRelease | undefined> {
  const found = await task.desk.find(task.list, task.typed);
  if (!found) reportNone(task);
  return found;
}

function reportNone({ config, list, typed, err }: MailTask): void {
  const feeds = config.lists[list]?.news?.feeds.join(", ") ?? "";
  err(
    `${typed === undefined ? "No release" : `No release with the id or address ${typed}`} is in the database, or in the last answer of the feeds of ${list} (${feeds}), which “serve” reads\n`,
  );
}

/** Prints the mail that a reader would get, or writes it to a file. */
export async function previewMail(task: MailTask): Promise<number> {
  const { values, out } = task;
  const { text, html, json } = values;
  if ([text, html, json].filter(Boolean).length > 1)
    throw new UsageError("mail preview: use only one of --text, --html and --json");
  const sample = await writeSample(task, nobody);
  if (!sample) return 1;
  const { message, store, locale } = sample;
  const content = json
    ? `${JSON.stringify(partsOf(message, task.list, locale), null, 2)}\n`
    : text
      ? message.text
      : html
        ? message.html
        : await wholeMail(message, store);
  if (values.out === undefined) {
    out(content);
    return 0;
  }
  return writeFile(values.out, content, task);
}

/** Sends the mail to one address, through the mail server of the configuration. */
export async function sendTestMail(task: MailTask): Promise<number> {
  const { values, out, err } = task;
  const to = normalizeAddress(values.to ?? "")?.address;
  if (to === undefined)
    throw new UsageError(
      values.to === undefined
        ? "mail send-test: the option --to <address> is missing"
        : `--to: ${values.to} is not an email address`,
    );
  const sample = await writeSample(task, to);
  if (!sample) return 1;
  const { message, store, locale } = sample;
  const subject = locales[locale].mails.test.replace("{subject}", () => message.subject);
  const attempt = await send({ ...message, subject }, store);
  const isSent = attempt.result === "sent";
  const reason = isSent ? undefined : reasonOf(attempt);
  if (values.json) {
    const result = { sent: isSent, to, messageId: message.messageId, reason };
    out(`${JSON.stringify(result)}\n`);
  } else if (isSent) out(`“${subject}” was sent to ${to}. Nothing was changed\n`);
  else err(`newsroom-elements: the mail was not sent: ${reason}\n`);
  return isSent ? 0 : 1;
}

interface Sample {
  message: Message;
  store: StoreConfig;
  locale: LocaleName;
}

async function writeSample(task: MailTask, address: string): Promise<Sample | undefined> {
  const { config, list, values } = task;
  const { store } = config;
  const missing = missingPackages(["parse5"]);
  if (missing.length)
    throw new UsageError(`Mails with news need more packages. Run: npm install ${missing.join(" ")}`);
  checkLanguage(values);
  const content = await findContent(task);
  if (!content || !store) return undefined;
  const locale = chooseLocale(values.language, content.releases[0]?.release.language);
  const { writeSampleMail } = await import("../gateway/news/sample-mail.js");
  const message = await writeSampleMail(content, { address, list, locale }, config, store, Date.now());
  return { message, store, locale };
}

const digests = ["daily", "weekly", "monthly"] as const satisfies readonly DigestFrequency[];

/** One release, or a digest with several; prints that there is none. */
async function findContent(task: MailTask): Promise<SampleContent | undefined> {
  const { values, desk, list, typed } = task;
  if (values.digest === undefined) {
    const found = await findRelease(task);
    return found && { kind: found.isCorrection ? "correction" : "release", releases: [found] };
  }
  const frequency = digests.find((one) => one === values.digest);
  if (!frequency) throw new UsageError(`--digest: must be ${digests.join(", ")}`);
  if (typed !== undefined) throw new UsageError("--digest: name no release; a digest has all that are new");
  const releases = await desk.findDigest(list, frequency, Date.now());
  if (releases.length) return { kind: "digest", releases };
  reportNone(task);
  return undefined;
}

function checkLanguage({ language }: MailValues): void {
  if (language !== undefined && !localeOfTag(language))
    throw new UsageError(
      `--language: there are no mails in ${language}. There are: ${localeNames.join(", ")}`,
    );
}

const partsOf = ({ subject, from, headers, text, html }: Message, list: string, language: LocaleName) => ({
  list,
  language,
  subject,
  from,
  headers,
  text,
  html,
});

async function readKey(store: StoreConfig): Promise<DkimOptions | undefined> {
  const { readDkim } = await import("../gateway/delivery/read-dkim.js");
  try {
    return await readDkim(store);
  } catch (error) {
    const { code = "unknown" } = error as NodeJS.ErrnoException;
    throw new UsageError(
      `subscriptions.store.dkim.privateKey: the file cannot be read (${code}). The user of the gateway must be able to read it`,
    );
  }
}

/** The bytes that would be sent, with the signature if there is a key. */
async function wholeMail(message: Message, store: StoreConfig): Promise<string> {
  const { createComposer } = await import("../gateway/delivery/compose-message.js");
  const compose = await createComposer(await readKey(store));
  return (await compose(message)).toString("utf8");
}

async function send(message: Message, store: StoreConfig): Promise<Attempt> {
  const { createSmtpMailer } = await import("../gateway/delivery/smtp-mailer.js");
  const mailer = await createSmtpMailer({ url: store.smtp, dkim: await readKey(store) });
  try {
    const from = store.bounces?.address ?? store.from.address;
    return await mailer.send(message, { from, to: message.to });
  } finally {
    mailer.close();
  }
}

function reasonOf(attempt: Exclude<Attempt, { result: "sent" }>): string {
  if (attempt.result === "fault") {
    const { code, cause, advice } = attempt.fault;
    return `${code} (${cause}). ${advice}`;
  }
  const words = {
    refused: "the mail server refuses it",
    deferred: "the mail server does not take it now",
    uncertain: "the mail server hung up after it had got the mail, which may arrive all the same",
  };
  return `${words[attempt.result]} (${attempt.code})`;
}

async function writeFile(file: string, content: string, { out, err }: MailTask): Promise<number> {
  const { replaceFile } = await import("../snapshot/replace-file.js");
  try {
    const isChanged = await replaceFile(file, new TextEncoder().encode(content));
    out(`${file}: ${isChanged ? "written" : "no change"}\n`);
    return 0;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (!code) throw error;
    err(`newsroom-elements: ${file} cannot be written (${code})\n`);
    return 1;
  }
}
