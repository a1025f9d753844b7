/// <reference types="node" />
import { lookup } from "node:dns/promises";
import { access, constants, stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { GatewayConfig } from "./config/gateway-options.js";
import { isLoopback } from "./config/subscription-schema-parts.js";
import { databaseFault } from "./health/database-fault.js";

/** A setting that is right in itself, but does not work on this machine, or not as the operator means it. */
export interface NotReady {
  setting: string;
  /** What is wrong, and what to do. */
  reason: string;
}

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
    const [database, smtp] = await Promise.all([
      openStore().then(
        () => undefined,
        (error: unknown) => explainDatabase(store.database, error),
      ),
      checkMailHost(store.smtp),
    ]);
    if (database) found.push({ setting: "subscriptions.store.database", reason: database });
    if (smtp) found.push({ setting: "subscriptions.store.smtp", reason: smtp });
  }
  return found;
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

async function explainDatabase(address: string, error: unknown): Promise<string> {
  const setting = "subscriptions.store.database: ";
  const { message } = error as Error;
  if (message.startsWith(setting)) return message.slice(setting.length);
  const path = /^file:(?:\/\/)?([^?]*)/i.exec(address)?.[1];
  const ofFile = path && (await explainFile(resolve(decodeURIComponent(path))));
  if (ofFile) return ofFile;
  return reasons[databaseFault(error)] ?? `cannot be used (${databaseFault(error)})`;
}

const reasons: Partial<Record<string, string>> = {
  "database-damaged": "is not a database, or a damaged one. Name another file, or restore a backup",
  "database-full": "the disk is full. Make room",
  "database-newer":
    "was written by a later release of newsroom-elements. Install that release, or restore the backup from before",
  "database-locked": "another program has locked the file. Stop that program",
};

async function explainFile(file: string): Promise<string | undefined> {
  const folder = dirname(file);
  const kind = await stat(folder).catch(() => undefined);
  if (!kind?.isDirectory())
    return `the folder ${folder} does not exist. Create it. A relative path starts in the current directory`;
  const itself = await stat(file).catch(() => undefined);
  if (itself?.isDirectory()) return `${file} is a folder. Name a file in it`;
  for (const path of itself ? [file, folder] : [folder])
    if (!(await isWritable(path)))
      return `the user that runs the gateway cannot write to ${path}. Change its owner or its permissions`;
  return undefined;
}

const isWritable = (path: string) =>
  access(path, constants.W_OK).then(
    () => true,
    () => false,
  );
