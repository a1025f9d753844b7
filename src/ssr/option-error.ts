import { isLanguageTag, isTimeZone } from "../text/names-of-intl.js";

/** Thrown when an option is unknown, or has a value that cannot be used. The message names the option and says what is expected. */
export class OptionError extends TypeError {
  override readonly name = "OptionError";

  constructor(
    readonly option: string,
    /** Ends the sentence "The option …". */
    readonly problem: string,
  ) {
    super(`newsroom-elements/ssr: option "${option}" ${problem}`);
  }
}

/** What values an option can have. */
export interface Rule {
  /** Ends the sentence "must be …". */
  readonly expected: string;
  holds(value: unknown): boolean;
}

/**
 * Checks options before anything is rendered. Those that are `undefined` count as absent.
 *
 * @throws {OptionError}
 */
export function checkOptions(options: object, rules: Readonly<Record<string, Rule>>): void {
  for (const [name, value] of Object.entries(options) as [string, unknown][]) {
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    if (!rule) throw new OptionError(name, `is unknown. Known are: ${Object.keys(rules).join(", ")}`);
    if (value !== undefined && !rule.holds(value)) throw new OptionError(name, `must be ${rule.expected}`);
  }
}

export const text: Rule = {
  expected: "a string",
  holds: (value) => typeof value === "string",
};

export const flag: Rule = {
  expected: "true or false",
  holds: (value) => typeof value === "boolean",
};

export const object: Rule = {
  expected: "an object",
  holds: (value) => typeof value === "object" && value !== null && !Array.isArray(value),
};

export const wholeNumber = (least: number, most: number): Rule => ({
  expected: `a whole number from ${least} to ${most}`,
  holds: (value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most,
});

export const oneOf = (values: readonly string[]): Rule => ({
  expected: `one of ${values.join(", ")}`,
  holds: (value) => values.some((known) => known === value),
});

/** A whitespace-separated list of known words. */
export const wordsOf = (values: readonly string[]): Rule => ({
  expected: `a whitespace-separated list of ${values.join(", ")}`,
  holds: (value) => typeof value === "string" && splitWords(value).every((word) => values.includes(word)),
});

export const languageTag: Rule = {
  expected: 'a language tag (BCP 47) such as "da" or "en-GB"',
  holds: (value) => typeof value === "string" && isLanguageTag(value),
};

export const timeZone: Rule = {
  expected: 'a time zone (IANA) such as "Europe/Copenhagen"',
  holds: (value) => typeof value === "string" && isTimeZone(value),
};

export const absoluteHttpUrl: Rule = {
  expected: "an absolute http or https URL",
  holds: (value) => typeof value === "string" && /^https?:/i.test(value) && URL.canParse(value),
};

export const splitWords = (words = ""): string[] => words.split(/\s+/).filter(Boolean);
