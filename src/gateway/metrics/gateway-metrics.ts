import type { Fault } from "../health/faults.js";
import type { MailFigures, QueueFigures } from "./mail-figures.js";
import type { Metric, Sample } from "./metrics-text.js";

export interface GatewayFigures {
  /** For each feed, the seconds since it was last read, and whether it cannot be read now. */
  feeds: Readonly<Record<string, { age: number | null; failing: boolean }>>;
  faults: readonly Fault[];
  /** Undefined if no mails are sent, or the database cannot be used. */
  mails: MailFigures | undefined;
  /** Milliseconds since 1970. */
  now: number;
}

const gauge = (name: string, help: string, samples: readonly Sample[]): Metric => ({
  name: `newsroom_${name}`,
  type: "gauge",
  help,
  samples,
});

const counter = (name: string, help: string, samples: readonly Sample[]): Metric => ({
  ...gauge(name, help, samples),
  type: "counter",
});

/** Attempts that were put off. All other counters are about mails that have ended. */
const putOff = ["deferred", "waiting"];

/** All that Prometheus can ask about a gateway. Contains no address. */
export function gatewayMetrics({ feeds, faults, mails, now }: GatewayFigures): Metric[] {
  const severities = ["failing", "warning"] as const;
  return [
    gauge(
      "faults",
      "What stops mails or subscriptions now (failing), or needs a look (warning).",
      severities.map((severity) => ({
        labels: { severity },
        value: faults.filter((fault) => fault.severity === severity).length,
      })),
    ),
    gauge(
      "fault_seconds",
      "For how long a part has not worked.",
      faults.map(({ part, code, severity, seconds }) => ({
        labels: { part, code, severity },
        value: seconds,
      })),
    ),
    gauge(
      "feed_age_seconds",
      "Time since a feed was last read.",
      Object.entries(feeds).flatMap(([feed, { age }]) =>
        age === null ? [] : [{ labels: { feed }, value: age }],
      ),
    ),
    gauge(
      "feed_failing",
      "Whether the last attempt to read a feed has failed.",
      Object.entries(feeds).map(([feed, { failing }]) => ({ labels: { feed }, value: Number(failing) })),
    ),
    ...(mails ? mailMetrics(mails, now) : []),
  ];
}

function mailMetrics({ counters, counted }: MailFigures, now: number): Metric[] {
  const entries = Object.entries(counters);
  return [
    counter(
      "mails_total",
      "Mails since the start of the process, by how they ended.",
      entries
        .filter(([name]) => !putOff.includes(name))
        .map(([outcome, value]) => ({ labels: { outcome }, value })),
    ),
    counter(
      "mails_put_off_total",
      "Attempts that were put off, because the receiver wishes so (deferred), or a fault or an embargo (waiting).",
      entries
        .filter(([name]) => putOff.includes(name))
        .map(([reason, value]) => ({ labels: { reason }, value })),
    ),
    ...(counted ? countedMetrics(counted, now) : []),
  ];
}

const labelsOf = ({ kind, list }: QueueFigures) => ({ kind, ...(list !== undefined && { list }) });

function countedMetrics(
  {
    countedAt,
    queues,
    subscriptions,
    suppressions,
    heldReleases,
    lists,
  }: NonNullable<MailFigures["counted"]>,
  now: number,
): Metric[] {
  return [
    gauge("counted_timestamp_seconds", "When the following figures were counted.", [
      { value: countedAt / 1000 },
    ]),
    gauge(
      "mails_waiting",
      "Mails that wait, those of later digests included; at most 100000.",
      queues.map((queue) => ({ labels: labelsOf(queue), value: queue.waiting })),
    ),
    gauge(
      "mails_due",
      "Mails that should be sent now; at most 100000.",
      queues.map((queue) => ({ labels: labelsOf(queue), value: queue.due })),
    ),
    gauge(
      "oldest_due_mail_seconds",
      "For how long the first mail has been due; 0 if none is.",
      queues.map((queue) => ({
        labels: labelsOf(queue),
        value: Math.max(0, now - (queue.oldestDueAt ?? now)) / 1000,
      })),
    ),
    gauge(
      "subscriptions",
      "Subscriptions by list and state.",
      subscriptions.map(({ list, state, size }) => ({ labels: { list, state }, value: size })),
    ),
    gauge("suppressed_addresses", "Addresses that get no mail any more.", [{ value: suppressions }]),
    gauge("held_releases", "Releases that wait for an operator.", [{ value: heldReleases }]),
    gauge(
      "list_paused",
      "Whether an operator has paused the mails of a list.",
      lists.map(({ list, isPaused }) => ({ labels: { list }, value: Number(isPaused) })),
    ),
  ];
}
