import { nextTask } from "../shared/next-task.js";
import { numberOf, textOf, type Database, type Row } from "./database.js";
import {
  channelsAfter,
  dueInChannel,
  longestDue,
  type Channel,
  type WaitingTable,
} from "./tables/waiting-mails.js";

/** How many mails or channels are read at a time. */
const pageSize = 64;
/** After a look at all channels that found nothing, the next one waits this long. */
const restMs = 1000;

/** Asks for one more mail of a domain, and counts it. */
export type TakeDomain = (domain: string) => boolean;

/**
 * Finds mails that are due and may be sent now. Mostly they are among those that have been due for longest. If these have to
 * wait, because their list is paused or their domain has enough mails on their way, it goes through the channels, a page at a
 * time, and continues where it stopped, so that every channel has its turn.
 */
export class DueFinder {
  readonly #database: Database;
  readonly #table: WaitingTable;
  readonly #elapsed: () => number;
  /** The last channel that was looked at. */
  #last: Channel | undefined;
  #restUntil = 0;

  constructor(database: Database, table: WaitingTable, elapsed: () => number) {
    this.#database = database;
    this.#table = table;
    this.#elapsed = elapsed;
  }

  /**
   * Returns up to `room` rows.
   *
   * @param lists The lists that are not paused; undefined for the outbox.
   */
  async find(
    room: number,
    lists: readonly string[] | undefined,
    take: TakeDomain,
    now: number,
  ): Promise<Row[]> {
    const found: Row[] = [];
    if (room < 1 || lists?.length === 0) return found;
    const first = await this.#database.read(longestDue(this.#table, now, pageSize));
    // Several processes look at the same mails, so each begins elsewhere.
    const start = first.length < pageSize ? 0 : Math.floor(Math.random() * pageSize);
    for (const row of [...first.slice(start), ...first.slice(0, start)]) {
      if (found.length === room) return found;
      if ((!lists || lists.includes(textOf(row, "list"))) && take(textOf(row, "domain"))) found.push(row);
    }
    if (first.length < pageSize || found.length === room || this.#restUntil > this.#elapsed()) return found;
    await this.#goThroughChannels(found, room, lists, take, now);
    return found;
  }

  async #goThroughChannels(
    found: Row[],
    room: number,
    lists: readonly string[] | undefined,
    take: TakeDomain,
    now: number,
  ): Promise<void> {
    const channelLists: readonly (string | undefined)[] = lists ?? [undefined];
    const known = new Set(found.map((row) => JSON.stringify(row)));
    let index = Math.max(0, channelLists.indexOf(this.#last?.list));
    let domain = channelLists[index] === this.#last?.list ? (this.#last?.domain ?? "") : "";
    // Once round, and the rest of the list in which it began.
    for (let ends = 0; ends <= channelLists.length;) {
      const list = channelLists[index];
      const channels = await this.#database.read(channelsAfter(this.#table, { list, domain }, pageSize));
      for (const channel of channels) {
        domain = textOf(channel, "domain");
        this.#last = { list, domain };
        if ((numberOf(channel, "due_at") ?? Infinity) > now || !take(domain)) continue;
        const [row] = await this.#database.read(dueInChannel(this.#table, { list, domain }, now, 1));
        if (row && !known.has(JSON.stringify(row))) found.push(row);
        if (found.length === room) return;
      }
      if (channels.length < pageSize) {
        ends++;
        index = (index + 1) % channelLists.length;
        domain = "";
      }
      // The database may answer without a pause; other work must get its turn.
      await nextTask();
    }
    if (!found.length) this.#restUntil = this.#elapsed() + restMs;
  }
}
