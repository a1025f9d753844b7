import { languageName } from "../../release/language-name.js";
import type { ListConfig } from "../config/list-options.js";
import { textIn } from "../locales/localized-text.js";
import { locales, type LocaleName } from "../locales/locales.js";
import type { Choices } from "./choices.js";

export interface Option {
  value: string;
  label: string;
  /** BCP 47 tag of the label, if it is not in the language of the page. */
  lang?: string;
  chosen: boolean;
}

/** One question of a form. */
export interface Question {
  /** Name of its field. */
  name: "topic" | "language" | "frequency";
  /** Whether several options can be chosen. */
  multiple: boolean;
  options: Option[];
}

/** What a reader has chosen, in words. */
export interface Answer {
  /** Short name of the question. */
  question: string;
  answer: string;
}

/** The questions that a list asks, with what is chosen. */
export function questionsOf(list: ListConfig, choices: Choices, locale: LocaleName): Question[] {
  const questions: Question[] = [
    {
      name: "topic",
      multiple: true,
      options: Object.entries(list.topics).map(([value, title]) => ({
        value,
        label: textIn(title, locale),
        chosen: choices.topics.includes(value),
      })),
    },
    {
      name: "language",
      multiple: true,
      options: list.languages.map((value) => ({
        value,
        label: languageName(value),
        lang: value,
        chosen: choices.languages.includes(value),
      })),
    },
    {
      name: "frequency",
      multiple: false,
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
 * The questions of a list and what the reader has chosen, in words.
 *
 * @param mark Wraps a name, whose direction may differ from that of the text around it.
 */
export function answersOf(
  list: ListConfig,
  choices: Choices,
  locale: LocaleName,
  mark: (name: string) => string,
): Answer[] {
  const strings = locales[locale].choices;
  const inWords = new Intl.ListFormat(locale, { style: "long", type: "conjunction" });
  return questionsOf(list, choices, locale).map(({ name, options }) => {
    const chosen = options.filter(({ chosen }) => chosen).map(({ label }) => mark(label));
    return { question: strings.answers[name], answer: chosen.length ? inWords.format(chosen) : strings.all };
  });
}
