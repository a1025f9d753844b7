import { builtForm, choices as choiceStrings } from "../locales/en.js";
import type { ChoiceStrings } from "../locales/locale.js";
import type { FormOverrides } from "../locales/overrides.js";
import { languageName } from "../release/language-name.js";
import { builtInConsentVersion } from "../subscribe/consent-version.js";
import { frequencies as knownFrequencies, type Frequency } from "../subscribe/frequency.js";
import { element, type Content, type Markup, markup } from "./markup.js";
import {
  absoluteHttpUrl,
  checkOptions,
  flag,
  languageTag,
  object,
  oneOf,
  OptionError,
  type Rule,
  splitWords,
  text,
  wordsOf,
} from "./option-error.js";
import { loadPageWords } from "./page-words.js";
import type { Rendered } from "./render-press-list.js";
import { type ElementOptions, elementRules } from "./element-options.js";

/** Options of a form. Their names and values are those of the properties of `<subscribe-form>`. */
export interface SubscribeFormOptions extends ElementOptions {
  /** Absolute address that the form is sent to. */
  action: string;
  /** Language of the page, a BCP 47 tag. Default: `en`. */
  lang?: string | undefined;
  /** The service. Others have fields of their own, and only the element's script knows them. Default: `gateway`. */
  provider?: "gateway" | "plain" | undefined;
  list?: string | undefined;
  /** Topics by the value that is sent, each with its label. */
  topics?: Readonly<Record<string, string>> | undefined;
  languages?: string | undefined;
  frequencies?: string | undefined;
  privacyHref?: string | undefined;
  consentVersion?: string | undefined;
  manageHref?: string | undefined;
  unsubscribeHref?: string | undefined;
  strings?: FormOverrides | undefined;
  /** Whether the element has no look of its own, as with its attribute `unstyled`. */
  unstyled?: boolean | undefined;
  /** Begins the ids of the fields. Two forms in one page need different ones. Default: `subscribe`. */
  id?: string | undefined;
  /** Value of the element's attribute `class`. */
  className?: string | undefined;
}

const labels: Rule = {
  expected: "an object with strings",
  holds: (value) => object.holds(value) && Object.values(value as object).every((label) => text.holds(label)),
};

const rules = {
  action: absoluteHttpUrl,
  lang: languageTag,
  provider: oneOf(["gateway", "plain"]),
  list: text,
  topics: labels,
  languages: text,
  frequencies: wordsOf(knownFrequencies),
  privacyHref: absoluteHttpUrl,
  consentVersion: text,
  manageHref: absoluteHttpUrl,
  unsubscribeHref: absoluteHttpUrl,
  strings: object,
  unstyled: flag,
  ...elementRules,
  id: text,
  className: text,
} satisfies Record<keyof SubscribeFormOptions, Rule>;

/**
 * Renders `<subscribe-form>` around a complete form, which works without JavaScript. Once the element's script runs, it checks
 * the form, sends it without leaving the page, and shows the answer.
 *
 * @throws {OptionError} (rejects) if an option is unknown or has a value that cannot be used.
 */
export async function renderSubscribeForm(options: SubscribeFormOptions): Promise<Rendered> {
  checkOptions(options, rules);
  const { action, lang = "en", list, strings, id = "subscribe", privacyHref } = options;
  if (!action) throw new OptionError("action", "is missing");
  const words = await loadPageWords({ lang, timeZone: undefined, strings });
  const form = words.strings("builtForm", builtForm);
  const fields = markup`
<p><label for="${id}-email">${form.email}</label>
<input id="${id}-email" name="email" type="email" autocomplete="email" dir="ltr" required></p>
${renderChoices(options, words.strings("choices", choiceStrings), id)}
<p><label><input name="consent" type="checkbox" value="yes" required> ${form.consent}</label></p>
${privacyHref && markup`<p><a href="${privacyHref}">${form.privacy}</a></p>`}
${list && element("input", { type: "hidden", name: "list", value: list })}
${element("input", { type: "hidden", name: "consent-version", value: options.consentVersion ?? builtInConsentVersion })}
${element("input", { type: "hidden", name: "locale", value: words.lang })}
<p><button>${form.submit}</button></p>
`;
  const content = [
    element("form", { class: "press-form", method: "post", action, lang: words.lang, dir: "auto" }, fields),
    renderLink(options.manageHref, form.manage, words.lang),
    renderLink(options.unsubscribeHref, form.unsubscribe, words.lang),
  ];
  const attributes = {
    id: options.id,
    class: options.className,
    lang,
    provider: options.provider,
    unstyled: options.unstyled,
    strings: strings && JSON.stringify(strings),
    theme: options.theme,
    live: options.live,
  };
  return { html: element("subscribe-form", attributes, content).text, head: "" };
}

const renderLink = (href: string | undefined, content: string, lang: string): Content =>
  href && markup`<p lang="${lang}" dir="auto"><a href="${href}">${content}</a></p>`;

function renderChoices(options: SubscribeFormOptions, strings: ChoiceStrings, id: string): Content {
  const topics = Object.entries(options.topics ?? {}).map(([value, label]) => ({ value, label }));
  const languages = splitWords(options.languages).map((lang) => ({
    value: lang,
    label: languageName(lang),
    lang,
  }));
  const offered = splitWords(options.frequencies).map((value) => ({
    value,
    label: strings.frequencies[value as Frequency],
  }));
  return [
    renderGroup(`${id}-topic`, "topic", strings.topics, topics, strings.noneIsAll),
    renderGroup(`${id}-language`, "language", strings.languages, languages, strings.noneIsAll),
    renderGroup(`${id}-frequency`, "frequency", strings.frequency, offered),
  ];
}

interface Choice {
  value: string;
  label: string;
  /** Language of the label, where it is not that of the form. */
  lang?: string;
}

/** Checkboxes with a hint, all of them optional; without one, radio buttons, of which the first is checked. */
function renderGroup(
  id: string,
  name: string,
  legend: string,
  choices: readonly Choice[],
  hint?: string,
): Markup | undefined {
  if (!choices.length) return undefined;
  const boxes = choices.map(({ value, label, lang }, index) => {
    const type = hint ? "checkbox" : "radio";
    const box = element("input", { type, name, value, checked: !hint && index === 0 });
    return markup`<div><label>${box} ${element("bdi", { lang }, label)}</label></div>
`;
  });
  const content = markup`<legend>${legend}</legend>
${hint && markup`<p id="${id}-hint">${hint}</p>`}
${boxes}`;
  return element("fieldset", { "aria-describedby": hint && `${id}-hint` }, content);
}
