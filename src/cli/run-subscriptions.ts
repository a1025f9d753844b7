/// <reference types="node" />
import { existsSync } from "node:fs";
import type { SubscriptionOptions } from "../gateway/config/subscription-options.js";
import type { ExportedSubscriber } from "../gateway/subscriptions/operator-tasks.js";
import { backUpSubscriptions } from "./back-up-subscriptions.js";
import { moveSubscriptions } from "./move-subscriptions.js";
import type { Output } from "./output.js";
import { UsageError } from "./usage-error.js";
import { withConfig } from "./with-config.js";

interface SubscriptionsValues {
  config?: string | undefined;
  from?: string | undefined;
  out?: string | undefined;
  list?: string | undefined;
  json?: boolean | undefined;
}

/** Runs `subscriptions` and returns the exit code. */
export async function runSubscriptions(
  [action, ...operands]: readonly string[],
  { config, from, list, out, json = false }: SubscriptionsValues,
  output: Output,
): Promise<number> {
  if (
    action !== "list" &&
    action !== "export" &&
    action !== "erase" &&
    action !== "move" &&
    action !== "backup"
  )
    throw new UsageError("subscriptions: use one of the actions list, export, erase, move and backup");
  if (!config) throw new UsageError(`subscriptions ${action}: the option --config <file> is missing`);
  if (action === "backup") return backUpSubscriptions(config, out, operands, output);
  if (action === "move") return moveSubscriptions(config, from, operands, output);
  if (operands.length !== (action === "list" ? 0 : 1))
    throw new UsageError(
      `subscriptions ${action}: expected ${action === "list" ? "no arguments" : "one email address"}`,
    );
  const address = operands[0] ?? "";
  return withConfig(config, async (options) => {
    const { readConfig } = await import("../gateway/config/read-config.js");
    readConfig(options);
    const subscriptions = options.subscriptions;
    checkStore(config, subscriptions);
    if (action === "list") {
      const names = Object.keys(subscriptions.lists);
      const name = list ?? names[0];
      if (name === undefined || !names.includes(name))
        throw new UsageError(
          `--list: ${name} is not a list in ${config}. Its lists are: ${names.join(", ")}`,
        );
      await (json ? writeJson : writeCsv)(subscriptions, name, output);
      return 0;
    }
    const { normalizeAddress } = await import("../gateway/subscriptions/normalize-address.js");
    if (!normalizeAddress(address)) throw new UsageError(`${address} is not an email address`);
    return actOn(action, subscriptions, address, output);
  });
}

async function actOn(
  action: "export" | "erase",
  subscriptions: SubscriptionOptions,
  address: string,
  { out, err }: Output,
): Promise<number> {
  const { exportAddress, eraseAddress } = await import("../gateway/subscriptions/operator-tasks.js");
  if (action === "export") {
    const found = await exportAddress(subscriptions, address).catch(throwUnreadable);
    if (found) {
      out(`${JSON.stringify(found, null, 2)}\n`);
      return 0;
    }
  } else if (await eraseAddress(subscriptions, address).catch(throwUnreadable)) {
    out(`Erased everything stored about ${address}\n`);
    return 0;
  }
  err(`Nothing is stored about ${address}\n`);
  return 1;
}

/** Opening a database that does not exist would create an empty one, and the command would find nothing in it. */
function checkStore(
  config: string,
  subscriptions: SubscriptionOptions | undefined,
): asserts subscriptions is SubscriptionOptions {
  const invalid = (key: string, reason: string) => new UsageError(`${config}:\n${key}: ${reason}`);
  if (!subscriptions) throw invalid("subscriptions", "is missing");
  if (!subscriptions.store)
    throw invalid(
      "subscriptions.forward",
      "forwards subscriptions to a provider, which stores them. Look there",
    );
  const path = /^file:(?:\/\/)?([^?]*)/i.exec(subscriptions.store.database)?.[1];
  if (path !== undefined && !existsSync(decodeURIComponent(path)))
    throw invalid(
      "subscriptions.store.database",
      `file not found: ${path}. A relative path starts in the current directory`,
    );
}

function throwUnreadable(error: unknown): never {
  const { code, message } = error as NodeJS.ErrnoException;
  // It names the setting and the remedy already.
  if (code?.startsWith("database-")) throw new UsageError(message);
  throw typeof code === "string"
    ? new UsageError(`subscriptions.store.database: cannot be read (${code})`)
    : error;
}

async function eachSubscriber(
  subscriptions: SubscriptionOptions,
  list: string,
  take: (subscriber: ExportedSubscriber) => void,
): Promise<void> {
  const { exportList } = await import("../gateway/subscriptions/operator-tasks.js");
  await exportList(subscriptions, list, take).catch(throwUnreadable);
}

async function writeJson(subscriptions: SubscriptionOptions, list: string, { out }: Output): Promise<void> {
  let prefix = "[";
  await eachSubscriber(subscriptions, list, (subscriber) => {
    out(`${prefix}\n${JSON.stringify(subscriber)}`);
    prefix = ",";
  });
  out(prefix === "[" ? "[]\n" : "\n]\n");
}

const columns = [
  "address",
  "locale",
  "confirmedAt",
  "topics",
  "languages",
  "frequency",
  "unsubscribeUrl",
  "manageUrl",
] as const satisfies readonly (keyof ExportedSubscriber)[];

/**
 * CSV by RFC 4180, except that a spreadsheet must not take a reader's text for a formula: see `quoted`. Topics and
 * languages contain no spaces, so a cell can list several, separated by spaces.
 */
async function writeCsv(subscriptions: SubscriptionOptions, list: string, { out }: Output): Promise<void> {
  let prefix = `${columns.join(",")}\r\n`;
  await eachSubscriber(subscriptions, list, (subscriber) => {
    const cells = columns.map((column) => [subscriber[column] ?? ""].flat().join(" "));
    out(`${prefix}${cells.map(quoted).join(",")}\r\n`);
    prefix = "";
  });
  out(prefix);
}

/** What a spreadsheet takes for a formula gets an apostrophe, as OWASP recommends: https://owasp.org/www-community/attacks/CSV_Injection */
function quoted(cell: string): string {
  const isFormula = /^[=+\-@\t\r\n\uff0b\uff0d\uff1d\uff20]/.test(cell);
  const text = isFormula ? `'${cell}` : cell;
  return isFormula || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
