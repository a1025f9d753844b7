import type { Context } from "hono";
import type { SubscriptionConfig } from "../config/subscription-options.js";
import { dayMs, minuteMs } from "../shared/durations.js";
import type { Log } from "../shared/log.js";
import { clientKey, peerAddress, proxiedAddress } from "./client-key.js";
import type { Counters } from "./counters.js";

/** Limits how many requests a client can make in ten minutes and in a day. */
export class ClientLimits {
  readonly #limits: readonly { windowMs: number; max: number }[];
  readonly #clientHeader: string | undefined;
  readonly #log: Log;
  #hasWarned = false;

  constructor({ limits, clientHeader }: Pick<SubscriptionConfig, "limits" | "clientHeader">, log: Log) {
    this.#limits = [
      { windowMs: 10 * minuteMs, max: limits.clientPer10Minutes },
      { windowMs: dayMs, max: limits.clientPerDay },
    ];
    this.#clientHeader = clientHeader;
    this.#log = log;
  }

  /**
   * Counts a request. One that is refused is not counted and, unless several come at the same moment, writes nothing:
   * a write waits for the disk, and anybody can send as many requests as they like.
   *
   * @param weight As how many requests it counts.
   * @returns Seconds until the client may try again; 0 if it may continue.
   */
  async count(c: Context, counters: Counters, weight: number, now: number): Promise<number> {
    const client = await clientKey(this.#addressOf(c), await counters.salt(now));
    const windows = this.#limits.map(({ windowMs, max }) => {
      const end = (Math.floor(now / windowMs) + 1) * windowMs;
      return { max, end, key: `client:${windowMs}:${end}:${client}` };
    });
    const secondsToWait = (sums: readonly number[]) => {
      const waitsMs = windows.map(({ max, end }, index) => ((sums[index] ?? 0) > max ? end - now : 0));
      return Math.ceil(Math.max(...waitsMs) / 1000);
    };
    const keys = windows.map(({ key }) => key);
    const sums = await counters.read(keys, now);
    const refused = secondsToWait(sums.map((sum) => sum + weight));
    if (refused) return refused;
    const counts = windows.map(({ key, end }) => ({ key, expiresAt: end, weight }));
    return secondsToWait(await counters.add(counts, now));
  }

  /** The client's IP address. Logs once why clients cannot be told apart, if they cannot. */
  #addressOf(c: Context): string | undefined {
    const header = this.#clientHeader;
    const proxied = header && proxiedAddress(c.req.raw, header);
    const address = proxied || peerAddress(c.req.raw, c.env);
    if (header && !proxied) this.#warnOnce("client-header-missing");
    if (!header && !address) this.#warnOnce("client-unknown");
    return address;
  }

  #warnOnce(event: string): void {
    if (!this.#hasWarned) this.#log(event, { setting: "subscriptions.clientHeader" });
    this.#hasWarned = true;
  }
}
