/** Turns stored values into those of the program. */
import type { LocaleName } from "../locales/locales.js";
import { noChoices, type Choices } from "../subscriptions/choices.js";
import type { Subscription, SubscriptionState } from "../subscriptions/subscription.js";
import { textOf, type Row } from "./database.js";

/** Choices as JSON. A subscription from before there were choices has none, and so gets everything. */
export const choicesOf = (row: Row): Choices => {
  const json = textOf(row, "choices");
  return json ? (JSON.parse(json) as Choices) : noChoices;
};

/** Only the gateway writes this column, with names of its own. */
export const localeOf = (row: Row): LocaleName => textOf(row, "locale") as LocaleName;

/** Null for a reader whose time zone is not known. */
export const timeZoneOf = (row: Row): string | null => textOf(row, "time_zone") || null;

export const subscriptionOf = (row: Row | undefined): Subscription | undefined =>
  row && {
    // A CHECK of the table makes sure of it.
    state: textOf(row, "state") as SubscriptionState,
    requestId: textOf(row, "request_id"),
    locale: localeOf(row),
    choices: choicesOf(row),
    timeZone: timeZoneOf(row),
  };

/** A row for the owner of an address: instants, in columns whose names end in "at", in ISO 8601, and choices as an object. */
export const exportedRow = (row: Row): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(row).map(([column, value]) => {
      if (value === null) return [column, null];
      if (/(^|_)at$/.test(column)) return [column, new Date(Number(value)).toISOString()];
      return [column, column === "choices" ? choicesOf(row) : value];
    }),
  );
