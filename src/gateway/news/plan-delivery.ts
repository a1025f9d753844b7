import type { ListConfig } from "../config/list-options.js";
import type { Choices } from "../subscriptions/choices.js";
import type { Plan } from "../storage/tables/deliveries.js";
import { nextDigestAt } from "./digest-times.js";
import { wants, type ReleaseLabels } from "./match-release.js";

/** A release at the time it came to a list. Instants are milliseconds since 1970. */
export interface Arrived {
  labels: ReleaseLabels;
  /** When the gateway first saw it, in any feed. */
  firstSeen: number;
  /** When it arrived in the feed of the list, or when its embargo ended. */
  seenAt: number;
}

export interface Reader {
  choices: Choices;
  /** IANA name; null for that of the list. */
  timeZone: string | null;
}

/** When a list may send a release first: when the hold is over. */
export const holdEnd = ({ firstSeen, seenAt }: Arrived, list: ListConfig): number =>
  Math.max(firstSeen + (list.news?.hold ?? 0) * 1000, seenAt);

/** When a reader gets a release, and whether in a digest; undefined if the reader does not want it. */
export function planDelivery(arrived: Arrived, list: ListConfig, reader: Reader): Plan | undefined {
  return wants(reader.choices, arrived.labels, list)
    ? planTime(holdEnd(arrived, list), list, reader)
    : undefined;
}

/** When a reader gets what may be sent from an instant on. */
export function planTime(from: number, { news }: ListConfig, { choices, timeZone }: Reader): Plan {
  const frequency = choices.frequency ?? "immediately";
  if (frequency === "immediately" || !news) return { frequency, dueAt: from };
  return { frequency, dueAt: nextDigestAt(frequency, news.digest, timeZone, from) };
}
