import { html, nothing, type ReactiveController, type TemplateResult } from "lit";
import { choices as english } from "../../../locales/en.js";
import { languageName } from "../../../release/language-name.js";
import { frequencies, type Frequency } from "../../../subscribe/frequency.js";
import type { FormContext, FormProperties } from "../form-context.js";
import { choicesStyles } from "./choices.styles.js";

interface Choice {
  value: string;
  label: string;
  /** Language of the label, where it is not the language of the form. */
  lang: string | undefined;
}

/** The choices that a page offers its readers: topics, languages, and how often they get an email. */
export class Choices implements ReactiveController {
  readonly #context: FormContext;

  constructor(context: FormContext) {
    this.#context = context;
  }

  hostConnected(): void {
    this.#context.addStyles(choicesStyles);
  }

  render(): TemplateResult[] {
    const { properties, locale } = this.#context;
    const strings = locale.strings("choices", english);
    const topics = readTopics(properties.topics);
    const languages = splitWords(properties.languages).map((lang) => ({
      value: lang,
      label: languageName(lang),
      lang,
    }));
    const offered = splitWords(properties.frequencies)
      .filter(isFrequency)
      .map((value) => ({ value, label: strings.frequencies[value], lang: undefined }));
    return [
      ...renderGroup("topic", strings.topics, topics, strings.noneIsAll),
      ...renderGroup("language", strings.languages, languages, strings.noneIsAll),
      ...renderGroup("frequency", strings.frequency, offered),
    ];
  }
}

/**
 * A fieldset, whose legend screen readers announce with each of its boxes. With a hint its choices are checkboxes, all of
 * them optional. Without one they are radio buttons, and the first is checked.
 */
function renderGroup(name: string, legend: string, offered: Choice[], hint?: string): TemplateResult[] {
  if (!offered.length) return [];
  const type = hint ? "checkbox" : "radio";
  return [
    html`<fieldset part="choices" aria-describedby=${hint ? `${name}-hint` : nothing}>
      <legend part="legend">${legend}</legend>
      ${hint ? html`<p part="hint" id=${`${name}-hint`}>${hint}</p>` : nothing}
      ${offered.map(
        ({ value, label, lang }, index) =>
          html`<label part="choice" lang=${lang ?? nothing}
            ><input
              part=${`choice-box ${type}`}
              type=${type}
              name=${name}
              value=${value}
              ?checked=${!hint && index === 0}
            /><span><bdi>${label}</bdi></span></label
          >`,
      )}
    </fieldset>`,
  ];
}

/** @param text `null` after the attribute was removed. */
const splitWords = (text: string | null | undefined): string[] => text?.split(/\s+/).filter(Boolean) ?? [];

const isFrequency = (word: string): word is Frequency => frequencies.some((one) => one === word);

/** Topics by the values that are sent. Labels that are not strings are left out. */
function readTopics(given: FormProperties["topics"]): Choice[] {
  let topics: unknown = given;
  if (typeof given === "string") {
    try {
      topics = JSON.parse(given);
    } catch {
      console.warn("newsroom-elements: `topics` of <subscribe-form> is not valid JSON");
    }
  }
  if (typeof topics !== "object" || !topics) return [];
  return Object.entries(topics).flatMap(([value, label]: [string, unknown]) =>
    typeof label === "string" ? [{ value, label, lang: undefined }] : [],
  );
}
