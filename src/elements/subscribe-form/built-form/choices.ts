import { html, nothing, type TemplateResult } from "lit";
import { httpUrl } from "../../../http/http-url.js";
import type { LocaleController } from "../../../controllers/locale-controller.js";
import { choices } from "../../../locales/en.js";
import { languageName } from "../../../release/language-name.js";
import { frequencies, type Frequency } from "../../../subscribe/frequency.js";
import type { SubscribeFormElement } from "../subscribe-form.js";

export { formExtraStyles } from "./choices.styles.js";

interface Choice {
  value: string;
  label: string;
  lang?: string;
}

/** What the page lets its readers choose: each question a group, whose name is heard with each of its boxes. */
export function renderChoices(host: SubscribeFormElement, locale: LocaleController): TemplateResult[] {
  const strings = locale.strings("choices", choices);
  const topics = topicsOf(host.topics);
  const languages = words(host.languages).map((lang) => ({ value: lang, label: languageName(lang), lang }));
  const often = words(host.frequencies).filter((word): word is Frequency =>
    frequencies.includes(word as Frequency),
  );
  return [
    ...group("topic", strings.topics, topics, strings.noneIsAll),
    ...group("language", strings.languages, languages, strings.noneIsAll),
    ...group(
      "frequency",
      strings.frequency,
      often.map((value) => ({ value, label: strings.frequencies[value] })),
    ),
  ];
}

/** A group of boxes to tick or, without a hint that none is all, of which one is chosen: the first, until another is. */
function group(name: string, legend: string, offers: Choice[], hint?: string): TemplateResult[] {
  if (!offers.length) return [];
  return [
    html`<fieldset part="choices" aria-describedby=${hint ? `${name}-hint` : nothing}>
      <legend part="legend">${legend}</legend>
      ${hint ? html`<p part="hint" id="${name}-hint">${hint}</p>` : nothing}
      ${offers.map(
        ({ value, label, lang }, index) =>
          html`<label part="choice"
            ><input
              part="choice-box"
              type=${hint ? "checkbox" : "radio"}
              name=${name}
              value=${value}
              ?checked=${!hint && index === 0}
            /><span><bdi lang=${lang ?? nothing}>${label}</bdi></span></label
          >`,
      )}
    </fieldset>`,
  ];
}

/** Where a reader changes or ends a subscription, below the form. */
export function renderLinks(host: SubscribeFormElement, locale: LocaleController): unknown {
  const strings = locale.strings("choices", choices);
  const links = [
    { part: "manage-link", href: httpUrl(host.manageHref, host.baseURI), text: strings.manage },
    {
      part: "unsubscribe-link",
      href: httpUrl(host.unsubscribeHref, host.baseURI),
      text: strings.unsubscribe,
    },
  ].filter(({ href }) => href);
  return links.length
    ? html`<p part="links">
        ${links.map(({ part, href, text }) => html`<a part=${part} href=${href!}>${text}</a>`)}
      </p>`
    : nothing;
}

const words = (text: string | undefined): string[] => text?.split(/\s+/).filter(Boolean) ?? [];

/** Topics as the page names them, by their values: an object, or its JSON. What is no text is left out. */
function topicsOf(given: SubscribeFormElement["topics"]): Choice[] {
  let topics: unknown = given;
  try {
    if (typeof given === "string") topics = JSON.parse(given);
  } catch {
    console.warn("newsroom-elements: `topics` of <subscribe-form> is no JSON");
  }
  if (typeof topics !== "object" || !topics) return [];
  return Object.entries(topics as Record<string, unknown>).flatMap(([value, label]) =>
    typeof label === "string" ? [{ value, label }] : [],
  );
}
