import type { ListConfig } from "../config/list-options.js";
import type { Frequency } from "../../subscribe/frequency.js";

/** What a reader has chosen from what a list offers. No topics, or no languages, means all of them. */
export interface Choices {
  topics: string[];
  languages: string[];
  /** Null if the list offers no choice. */
  frequency: Frequency | null;
}

export const noChoices: Choices = { topics: [], languages: [], frequency: null };

/** The choices that a form sent, in the order of the list; undefined if one of them is not offered. */
export function readChoices(fields: URLSearchParams, list: ListConfig): Choices | undefined {
  const topics = offered(fields.getAll("topic"), Object.keys(list.topics));
  const languages = offered(fields.getAll("language"), list.languages);
  const frequencies = offered(fields.getAll("frequency").slice(0, 1), list.frequencies);
  if (!topics || !languages || !frequencies) return undefined;
  return { topics, languages, frequency: frequencies[0] ?? list.frequencies[0] ?? null };
}

/** Of the choices that a form sent, those that the list offers, to fill the form in again. */
export function offeredChoices(fields: URLSearchParams, list: ListConfig): Choices {
  const chosen = (name: string, offers: readonly string[]) => {
    const values = new Set(fields.getAll(name));
    return offers.filter((offer) => values.has(offer));
  };
  return {
    topics: chosen("topic", Object.keys(list.topics)),
    languages: chosen("language", list.languages),
    frequency: list.frequencies.find((frequency) => frequency === fields.get("frequency")) ?? null,
  };
}

/** The offers that were chosen; undefined if something else was. An empty value, as of "Select …", is no choice. */
function offered<Offer extends string>(chosen: string[], offers: readonly Offer[]): Offer[] | undefined {
  // A page may have one form for several lists, so an answer to a question that this list does not ask is ignored.
  if (!offers.length) return [];
  const remaining = new Set(chosen.filter(Boolean));
  const found = offers.filter((offer) => remaining.delete(offer));
  return remaining.size ? undefined : found;
}
