/// <reference types="node" />
import type { SubscriptionOptions } from "../gateway/config/subscription-options.js";
import type { NewsStatus } from "../gateway/news/news-desk.js";
import type { MailTask, MailValues } from "./mail-task.js";
import type { Output } from "./output.js";
import { UsageError } from "./usage-error.js";
import { withConfig } from "./with-config.js";

const actions = ["status", "pause", "resume", "cancel", "who", "dry-run", "preview", "send-test"] as const;
type Action = (typeof actions)[number];

/** Runs `mail` and returns the exit code. */
export async function runMail(
  [name, ...operands]: readonly string[],
  values: MailValues,
  output: Output,
): Promise<number> {
  const { config, list } = values;
  const action = actions.find((one) => one === name);
  if (!action) throw new UsageError(`mail: use one of the actions ${actions.join(", ")}`);
  if (!config) throw new UsageError(`mail ${action}: the option --config <file> is missing`);
  checkOperands(action, operands, list);
  return withConfig(config, async ({ subscriptions }) => {
    const named = listOf(config, subscriptions, list);
    if (!subscriptions?.store) throw new UsageError(`${config}:\nsubscriptions.store: is missing`);
    const { withDesk } = await import("../gateway/news/with-desk.js");
    try {
      return await withDesk(subscriptions, (desk, checked) =>
        run[action]({ desk, config: checked, list: named, typed: operands[0], values, ...output }),
      );
    } catch (error) {
      const { name, message } = error as Error;
      throw name === "StorageError" ? new UsageError(message) : error;
    }
  });
}

/** Whether an action is about one release; for `optional`, the newest one is the default. */
const releases: Record<Action, "none" | "one" | "optional"> = {
  status: "none",
  pause: "none",
  resume: "none",
  cancel: "one",
  who: "one",
  "dry-run": "one",
  preview: "optional",
  "send-test": "optional",
};

function checkOperands(action: Action, operands: readonly string[], list: string | undefined): void {
  const expected = action === "cancel" && list !== undefined ? "none" : releases[action];
  const { length } = operands;
  if (length > 1 || (expected === "none" && length) || (expected === "one" && !length))
    throw new UsageError(
      `mail ${action}: expected ${expected === "none" ? "no arguments" : "the id or the address of one release"}`,
    );
}

function listOf(config: string, subscriptions: SubscriptionOptions | undefined, list: string | undefined) {
  const names = Object.entries(subscriptions?.lists ?? {}).flatMap(([name, { news }]) =>
    news ? [name] : [],
  );
  const [first] = names;
  if (!first)
    throw new UsageError(`${config}:\nsubscriptions.lists: no list has “news”, so no news is mailed`);
  if (list !== undefined && !names.includes(list))
    throw new UsageError(
      `--list: ${list} is not a list with “news” in ${config}. There are: ${names.join(", ")}`,
    );
  return list ?? first;
}

const run: Record<Action, (task: MailTask) => Promise<number>> = {
  async status({ desk, values, out }) {
    const status = await desk.status(Date.now());
    out(values.json ? `${JSON.stringify(status, null, 2)}\n` : describe(status));
    return status.arrivals.some(({ state }) => state === "held") ||
      status.lists.some(({ pausedAt }) => pausedAt !== undefined)
      ? 1
      : 0;
  },
  async pause({ desk, list, values, out }) {
    await desk.pause(list, Date.now());
    out(
      values.json
        ? `${JSON.stringify({ list, paused: true })}\n`
        : `${list} is paused. Its mails stop within ten seconds\n`,
    );
    return 0;
  },
  async resume({ desk, list, values, out }) {
    await desk.resume(list, Date.now());
    out(values.json ? `${JSON.stringify({ list, paused: false })}\n` : `${list} is no longer paused\n`);
    return 0;
  },
  async cancel(task) {
    const { desk, list, typed, values, out } = task;
    const id = typed === undefined ? undefined : (await findArrived(task))?.id;
    if (typed !== undefined && id === undefined) return 1;
    const cancelled =
      id === undefined ? await desk.cancelList(list, Date.now()) : await desk.cancelRelease(id, Date.now());
    out(values.json ? `${JSON.stringify({ cancelled })}\n` : `Cancelled for ${cancelled} readers\n`);
    return 0;
  },
  async who(task) {
    const { desk, values, out } = task;
    const found = await findArrived(task);
    if (!found) return 1;
    for await (const { address, list, frequency, outcome, at } of desk.who(found.id)) {
      const receiver = {
        address,
        list,
        frequency: frequency ?? null,
        outcome,
        at: at === undefined ? null : isoOf(at),
      };
      // One line each, however many there are.
      out(
        values.json
          ? `${JSON.stringify(receiver)}\n`
          : `${[outcome, address, list, receiver.at ?? ""].join("\t")}\n`,
      );
    }
    return 0;
  },
  async "dry-run"(task) {
    const { desk, values, out } = task;
    const { findRelease } = await loadSamples();
    const found = await findRelease(task);
    if (!found) return 1;
    const reach = await desk.dryRun(found.feeds, found.release);
    if (values.json) out(`${JSON.stringify(reach, null, 2)}\n`);
    else {
      out(`“${found.release.title}” would reach ${reach.readers} readers. Nothing was changed\n`);
      for (const { list, locale, frequency, readers } of reach.by)
        out(`  ${readers}\t${list}\t${locale}\t${frequency}\n`);
    }
    return 0;
  },
  preview: async (task) => (await loadSamples()).previewMail(task),
  "send-test": async (task) => (await loadSamples()).sendTestMail(task),
};

/** With all languages of mails, which the other commands do not need. */
const loadSamples = () => import("./mail-samples.js");

/** The newest release with an id or address that has arrived; prints that there is none. */
async function findArrived({ desk, typed = "", err }: MailTask) {
  const [found] = await desk.findReleases(typed);
  if (!found) err(`No release with the id or address ${typed} is in the database\n`);
  return found;
}

const isoOf = (milliseconds: number) => new Date(milliseconds).toISOString();

function describe({ lists, feeds, arrivals }: NewsStatus): string {
  const lines = lists.flatMap(({ list, pausedAt, queue }) => [
    `${list}: ${pausedAt === undefined ? "running" : `paused since ${isoOf(pausedAt)}`}`,
    ...queue.map(
      ({ frequency, waiting, due, oldestDueAt }) =>
        `  ${frequency}: ${waiting} wait, ${due} of them are due${oldestDueAt === undefined ? "" : `, the oldest since ${isoOf(oldestDueAt)}`}`,
    ),
  ]);
  lines.push(...feeds.map(({ feed, readAt }) => `feed ${feed}: last new answer ${isoOf(readAt)}`));
  lines.push(
    ...arrivals.map(
      ({ feed, release, title, state, seenAt }) =>
        `${state}: “${title}” (${release}) in ${feed}, seen ${isoOf(seenAt)}`,
    ),
  );
  return lines.map((line) => `${line}\n`).join("");
}
