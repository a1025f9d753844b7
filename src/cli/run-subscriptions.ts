/// <reference types="node" />
import { existsSync } from "node:fs";
import type { SubscriptionOptions } from "../gateway/config/subscription-options.js";
import type { ExportedSubscriber } from "../gateway/subscriptions/operator-tasks.js";
import { UsageError, type Io } from "./usage-error.js";
import { withConfig } from "./with-config.js";

interface SubscriptionsValues {
  config?: string | undefined;
  list?: string | undefined;
  json?: boolean | undefined;
}

/** Runs `subscriptions`. Gives the exit code. */
export async function runSubscriptions(
  [action, ...operands]: readonly string[],
  { config, list, json = false }: SubscriptionsValues,
  io: Io,
): Promise<number> {
  if (action !== "list" && action !== "export" && action !== "erase")
    throw new UsageError("subscriptions wants list, export or erase.");
  if (!config) throw new UsageError(`subscriptions ${action} wants --config <file>.`);
  if (operands.length !== (action === "list" ? 0 : 1))
    throw new UsageError(`subscriptions ${action} wants ${action === "list" ? "no" : "one"} address.`);
  const address = operands[0] ?? "";
  return withConfig(config, async (options) => {
    const { readConfig } = await import("../gateway/config/read-config.js");
    readConfig(options);
    const subscriptions = options.subscriptions;
    checkStore(config, subscriptions);
    if (action === "list") {
      const names = Object.keys(subscriptions.lists);
      const name = list ?? names[0]!;
      if (!names.includes(name))
        throw new UsageError(`--list: there is no list “${name}” in ${config}, only ${names.join(", ")}.`);
      await (json ? writeJson : writeCsv)(subscriptions, name, io);
      return 0;
    }
    const { normalizeAddress } = await import("../gateway/subscriptions/normalize-address.js");
    if (!normalizeAddress(address)) throw new UsageError(`“${address}” is no e-mail address.`);
    return actOn(action, subscriptions, address, io);
  });
}

async function actOn(
  action: "export" | "erase",
  subscriptions: SubscriptionOptions,
  address: string,
  { out, err }: Io,
): Promise<number> {
  const { exportAddress, eraseAddress } = await import("../gateway/subscriptions/operator-tasks.js");
  if (action === "export") {
    const found = await exportAddress(subscriptions, address).catch(unreadable);
    if (found) return (out(`${JSON.stringify(found, null, 2)}\n`), 0);
  } else if (await eraseAddress(subscriptions, address).catch(unreadable)) {
    return (out(`All that was known of ${address} is erased.\n`), 0);
  }
  err(`Nothing is known of ${address}.\n`);
  return 1;
}

/** Opening would make a new, empty database where there is none, and then nothing would be known of anybody. */
function checkStore(
  config: string,
  subscriptions: SubscriptionOptions | undefined,
): asserts subscriptions is SubscriptionOptions {
  const wrong = (key: string, what: string) => new UsageError(`${config}:\n${key}: ${what}`);
  if (!subscriptions) throw wrong("subscriptions", "is missing");
  if (!subscriptions.store)
    throw wrong("subscriptions.forward", "hands subscriptions on to a provider, who keeps them; ask there");
  const path = /^file:(?:\/\/)?([^?]*)/i.exec(subscriptions.store.database)?.[1];
  if (path !== undefined && !existsSync(decodeURIComponent(path)))
    throw wrong(
      "subscriptions.store.database",
      `there is no file ${path}; a relative path begins where the command is run`,
    );
}

function unreadable(error: unknown): never {
  const { code } = error as NodeJS.ErrnoException;
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
  await exportList(subscriptions, list, take).catch(unreadable);
}

async function writeJson(subscriptions: SubscriptionOptions, list: string, { out }: Io): Promise<void> {
  let before = "[";
  await eachSubscriber(subscriptions, list, (subscriber) => {
    out(`${before}\n${JSON.stringify(subscriber)}`);
    before = ",";
  });
  out(before === "[" ? "[]\n" : "\n]\n");
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

/** RFC 4180; several topics or languages are parted by spaces, which they have none of themselves. */
async function writeCsv(subscriptions: SubscriptionOptions, list: string, { out }: Io): Promise<void> {
  let before = `${columns.join(",")}\r\n`;
  await eachSubscriber(subscriptions, list, (subscriber) => {
    const cells = columns.map((column) => [subscriber[column] ?? ""].flat().join(" "));
    out(`${before}${cells.map(quoted).join(",")}\r\n`);
    before = "";
  });
  out(before);
}

const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
