import { frequencies } from "../../../subscribe/frequency.js";
import { providerNames } from "../../../subscribe/provider.js";
import { mostSimilar } from "../../../text/most-similar.js";
import { isLanguageTag, isTimeZone } from "../../../text/names-of-intl.js";
import { httpUrl } from "../../../http/http-url.js";
import { mostAtOnce } from "../../press-list/list-limits.js";
import { filterNames, layouts, openModes } from "../../press-list/list-options.js";
import { releaseTools } from "../../press-release/tools/release-tool.js";
import { errorPositions } from "../../subscribe-form/validation/error-position.js";
import { highestLevel, lowestLevel } from "../heading.js";
import { liveValues } from "../live.js";
import { themes } from "../theme.js";

/** Says what is wrong with the value of an attribute, or what it has to be; `undefined` if nothing is wrong. */
type Rule = (value: string) => string | undefined;

/** Characters of a value that are quoted. An attribute can hold a whole document. */
const quotedLength = 80;

/** A value in quotes, in one line. */
const quote = (value: string): string =>
  JSON.stringify(value.length > quotedLength ? `${value.slice(0, quotedLength)}…` : value);

const wordsOf = (value: string): string[] => value.split(/\s+/).filter(Boolean);

/** One of these words. */
const oneOf =
  (known: readonly string[]): Rule =>
  (value) => {
    if (known.includes(value)) return undefined;
    const similar = mostSimilar(value, known);
    return `does not accept ${quote(value)}.${similar ? ` Did you mean ${quote(similar)}?` : ""} It accepts ${known.join(", ")}.`;
  };

/** A whitespace-separated list of values that each follow the rule. The first that does not is reported. */
const eachOf =
  (rule: Rule): Rule =>
  (value) =>
    wordsOf(value).map(rule).find(Boolean);

const wholeNumber =
  (from: number, to = Infinity): Rule =>
  (value) => {
    const number = Number(value);
    if (Number.isInteger(number) && number >= from && number <= to) return undefined;
    return `needs a whole number ${to === Infinity ? `of at least ${from}` : `from ${from} to ${to}`}, not ${quote(value)}.`;
  };

const address: Rule = (value) =>
  httpUrl(value, document.baseURI) ? undefined : `needs an http(s) address, not ${quote(value)}.`;

/** Any value turns a boolean attribute on. */
const presence: Rule = (value) =>
  value === "false" ? 'is on, although its value is "false". Leave it out to turn it off.' : undefined;

const year: Rule = (value) =>
  /^\d{4}$/.test(value) ? undefined : `needs a year with four digits, not ${quote(value)}.`;

const language: Rule = (value) =>
  isLanguageTag(value)
    ? undefined
    : `needs a BCP 47 language tag, such as "da" or "pt-BR", not ${quote(value)}.`;

const timeZone: Rule = (value) =>
  isTimeZone(value)
    ? undefined
    : `needs an IANA time zone, such as "Europe/Copenhagen", not ${quote(value)}. The reader's own time zone is used.`;

const host: Rule = (value) =>
  /^(?:\*\.)?[^\s/*'"]+$/.test(value)
    ? undefined
    : `needs host names, such as "cdn.example.org" or "*.example.org", not ${quote(value)}.`;

/** JSON that cannot be parsed is accepted here, because the form reports it even without `debug`. */
const labels: Rule = (value) => {
  let topics: unknown;
  try {
    topics = JSON.parse(value);
  } catch {
    return undefined;
  }
  const isTable = typeof topics === "object" && topics !== null && !Array.isArray(topics);
  return isTable && Object.values(topics as object).every((label) => typeof label === "string")
    ? undefined
    : 'needs a JSON object with a label for each topic, such as {"trade": "Trade"}.';
};

const headingLevel = wholeNumber(lowestLevel, highestLevel);

/** Attributes of both elements that show news. */
const newsRules: Record<string, Rule> = {
  src: eachOf(address),
  "fallback-src": address,
  "time-zone": timeZone,
  "image-hosts": eachOf(host),
  "heading-level": headingLevel,
  lazy: presence,
  theme: oneOf(themes),
  live: oneOf(liveValues),
};

/** The attributes that accept only some values, by element. An empty value counts as none, and is not checked. */
export const attributeRules: Readonly<Record<string, Readonly<Record<string, Rule>>>> = {
  "press-list": {
    ...newsRules,
    limit: wholeNumber(1, mostAtOnce),
    layout: oneOf(layouts),
    open: oneOf(openModes),
    controls: eachOf(oneOf(filterNames)),
    language,
    year,
  },
  "press-release": {
    ...newsRules,
    "newsroom-href": address,
    tools: eachOf(oneOf(releaseTools)),
    more: wholeNumber(0),
    "from-url": presence,
    "json-ld": presence,
  },
  "subscribe-form": {
    action: address,
    provider: oneOf(providerNames),
    topics: labels,
    languages: eachOf(language),
    frequencies: eachOf(oneOf(frequencies)),
    "privacy-href": address,
    "manage-href": address,
    "unsubscribe-href": address,
    "error-position": oneOf(errorPositions),
    theme: oneOf(themes),
    live: oneOf(liveValues),
  },
};
