import type { ListConfig } from "../config/list-options.js";
import { chooseText } from "../locales/localized-text.js";
import { locales, type LocaleName } from "../locales/locales.js";
import { languageName } from "../../release/language-name.js";
import type { Frequency } from "../../subscribe/frequency.js";

/** What a reader has chosen of that which a list offers. An empty choice of topics or languages leaves out nothing. */
export interface Choices {
  topics: string[];
  languages: string[];
  /** Null where the list offers no choice. */
  frequency: Frequency | null;
}

/** Something that a reader can choose, and whether it is chosen. */
export interface Option {
  value: string;
  label: string;
  /** BCP 47 tag, where the label is not in the language of the page. */
  lang?: string;
  chosen: boolean;
}

/** One question of a form, by the name of its field. */
export interface Question {
  name: "topic" | "language" | "frequency";
  several: boolean;
  options: Option[];
}

/** The choices that a form has sent, in the list's order; undefined where one is not offered. */
export function readChoices(fields: URLSearchParams, list: ListConfig): Choices | undefined {
  const topics = pick(fields.getAll("topic"), Object.keys(list.topics));
  const languages = pick(fields.getAll("language"), list.languages);
  const chosen = pick(fields.getAll("frequency").slice(0, 1), list.frequencies);
  // Of a list without the question, an answer does no harm: a page may have one form for several lists.
  if (!topics || !languages || !chosen) return undefined;
  return { topics, languages, frequency: chosen[0] ?? list.frequencies[0] ?? null };
}

/** Those offers that are named; undefined where something else is. An empty name is none, as of "choose …". */
function pick<Offer extends string>(named: string[], offers: readonly Offer[]): Offer[] | undefined {
  if (!offers.length) return [];
  const names = new Set(named.filter(Boolean));
  const picked = offers.filter((offer) => names.delete(offer));
  return names.size ? undefined : picked;
}

/** The choices of a row of the database. One from before there were choices has none, and so gets all. */
export const readKept = (kept: unknown): Choices =>
  typeof kept === "string" ? (JSON.parse(kept) as Choices) : { topics: [], languages: [], frequency: null };

/** What a list asks, with what is chosen. */
export function questionsOf(list: ListConfig, choices: Choices, locale: LocaleName): Question[] {
  const questions: Question[] = [
    {
      name: "topic",
      several: true,
      options: Object.entries(list.topics).map(([value, title]) => ({
        value,
        label: chooseText(title, locale),
        chosen: choices.topics.includes(value),
      })),
    },
    {
      name: "language",
      several: true,
      options: list.languages.map((value) => ({
        value,
        label: languageName(value),
        lang: value,
        chosen: choices.languages.includes(value),
      })),
    },
    {
      name: "frequency",
      several: false,
      options: list.frequencies.map((value) => ({
        value,
        label: locales[locale].choices.frequencies[value],
        chosen: (choices.frequency ?? list.frequencies[0]) === value,
      })),
    },
  ];
  return questions.filter(({ options }) => options.length);
}

/**
 * What is chosen, in words: each question of the list with its answer.
 *
 * @param mark What to put around a name, which may run in another direction.
 */
export function describeChoices(
  list: ListConfig,
  choices: Choices,
  locale: LocaleName,
  mark: (name: string) => string,
): { label: string; text: string }[] {
  const strings = locales[locale].choices;
  const all = new Intl.ListFormat(locale, { style: "long", type: "conjunction" });
  return questionsOf(list, choices, locale).map(({ name, options }) => {
    const chosen = options.filter(({ chosen }) => chosen).map(({ label }) => mark(label));
    return { label: strings[name], text: chosen.length ? all.format(chosen) : strings.all };
  });
}
