/** Decides which readers of a list want a release. */
import type { Release } from "../../release/release.js";
import type { ListConfig } from "../config/list-options.js";
import type { Choices } from "../subscriptions/choices.js";

/** What a release is matched by. */
export interface ReleaseLabels {
  language: string | undefined;
  type: string | undefined;
  categories: readonly string[];
}

export const labelsOf = ({ language, type, categories = [] }: Release): ReleaseLabels => ({
  language,
  type,
  categories,
});

/**
 * Whether a reader with these choices gets a release. One who has chosen no topics, or no languages, gets all. A release
 * whose language is not known suits every language.
 */
export function wants(choices: Choices, release: ReleaseLabels, list: ListConfig): boolean {
  return (
    (!choices.languages.length || hasLanguage(release, choices.languages)) &&
    (!choices.topics.length || choices.topics.some((topic) => belongsTo(release, topic, list)))
  );
}

function belongsTo(release: ReleaseLabels, name: string, { topics, news }: ListConfig): boolean {
  const rule = Object.hasOwn(news?.topics ?? {}, name) ? news?.topics[name] : undefined;
  if (!rule) {
    const title = Object.hasOwn(topics, name) ? topics[name] : undefined;
    const titles = typeof title === "string" ? [title] : Object.values(title ?? {});
    return includesAny(release.categories, [name, ...titles]);
  }
  return (
    (!rule.categories.length || includesAny(release.categories, rule.categories)) &&
    (!rule.types.length || includesAny(release.type === undefined ? [] : [release.type], rule.types)) &&
    (!rule.languages.length || hasLanguage(release, rule.languages))
  );
}

/** Whether one of the tags covers the language of the release: `en` covers `en-GB`. */
function hasLanguage({ language }: ReleaseLabels, tags: readonly string[]): boolean {
  const own = language?.toLowerCase();
  return own === undefined || tags.some((tag) => `${own}-`.startsWith(`${tag.toLowerCase()}-`));
}

const fold = (text: string) => text.trim().toLowerCase();

function includesAny(texts: readonly string[], wanted: readonly (string | undefined)[]): boolean {
  const folded = new Set(texts.map(fold));
  return wanted.some((text) => text !== undefined && folded.has(fold(text)));
}
