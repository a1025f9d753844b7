/// <reference types="node" />
import { createPrivateKey } from "node:crypto";
import { lookup } from "node:dns/promises";
import { access, constants } from "node:fs/promises";
import { join } from "node:path";
import type { GatewayConfig } from "./config/gateway-options.js";
import type { StoreConfig } from "./config/store-options.js";
import { isLoopback } from "./config/subscription-schema-parts.js";
import { readDkim } from "./delivery/read-dkim.js";
import { databaseFault } from "./health/database-fault.js";

/** A setting that is right in itself, but does not work on this machine, or not as the operator means it. */
export interface NotReady {
  setting: string;
  /** What is wrong, and what to do. */
  reason: string;
}

export const dkimKey = "subscriptions.store.dkim.privateKey";

/**
 * Looks, before the gateway listens, for what will not work.
 *
 * @param openStore Rejects if the database cannot be used.
 */
export async function checkStart(
  { feeds, subscriptions }: GatewayConfig,
  openStore: () => Promise<unknown>,
): Promise<NotReady[]> {
  const found: NotReady[] = [];
  if (!Object.keys(feeds).length && !subscriptions)
    found.push({
      setting: "feeds",
      reason: "neither feeds nor subscriptions are configured, so there is nothing to answer. Add “feeds”",
    });
  if (subscriptions?.store && isLoopback(new URL(subscriptions.url).hostname))
    found.push({
      setting: "subscriptions.url",
      reason: "is an address of this machine, so links in emails work nowhere else. Write the public address",
    });
  const { store } = subscriptions ?? {};
  if (store) {
    const [database, smtp, key, maildir] = await Promise.all([
      openStore().then(
        () => undefined,
        (error: unknown) => (isAboutKey(error, store) ? undefined : explainDatabase(error)),
      ),
      checkMailHost(store.smtp),
      checkKey(store),
      checkMaildir(store),
    ]);
    if (database) found.push({ setting: "subscriptions.store.database", reason: database });
    if (key) found.push({ setting: dkimKey, reason: key });
    if (smtp) found.push({ setting: "subscriptions.store.smtp", reason: smtp });
    if (maildir) found.push({ setting: "subscriptions.store.bounces.maildir", reason: maildir });
  }
  return found;
}

/** Whether the store could not be opened because the file with its key cannot be read. */
const isAboutKey = (error: unknown, { dkim }: StoreConfig): boolean =>
  dkim !== undefined && (error as NodeJS.ErrnoException).path === dkim.privateKey;

async function checkKey(store: StoreConfig): Promise<string | undefined> {
  try {
    const dkim = await readDkim(store);
    if (dkim) createPrivateKey(dkim.privateKey);
    return undefined;
  } catch (error) {
    const { code = "unknown", syscall } = error as NodeJS.ErrnoException;
    return syscall
      ? `the file cannot be read (${code}). The user of the gateway must be able to read it`
      : "is not a private key in PEM. Make one with: openssl genrsa -out dkim.pem 2048";
  }
}

async function checkMaildir({ bounces }: StoreConfig): Promise<string | undefined> {
  if (bounces?.maildir === undefined) return undefined;
  const folder = join(bounces.maildir, "new");
  try {
    await access(folder, constants.R_OK | constants.W_OK);
    return undefined;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === "ENOENT"
      ? `the folder ${folder} does not exist. The mail server makes it for the first mail; send one, or correct the path`
      : `the user that runs the gateway cannot write to ${folder} (${code}). Change its owner or its permissions`;
  }
}

/** Only the name is looked up. Whether the server takes mails is seen soon after, and reported by `/healthz`. */
async function checkMailHost(address: string): Promise<string | undefined> {
  const host = new URL(address).hostname.replace(/^\[|\]$/g, "");
  try {
    await lookup(decodeURIComponent(host));
    return undefined;
  } catch (error) {
    const { code = "unknown" } = error as NodeJS.ErrnoException;
    return `the name ${host} cannot be looked up (${code}). Correct it, or check the name server of this machine`;
  }
}

/** An error of which an operator has to know has a message with the setting and the remedy. */
function explainDatabase(error: unknown): string {
  const setting = "subscriptions.store.database: ";
  const { message } = error as Error;
  if (message.startsWith(setting)) return message.slice(setting.length);
  const code = databaseFault(error);
  return reasons[code] ?? `cannot be used (${code})`;
}

const reasons: Partial<Record<string, string>> = {
  "database-full": "the disk is full. Make room",
  "database-locked": "another program has locked the file. Stop that program",
};
