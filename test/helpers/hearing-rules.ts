import type { Phrase } from "./hear.js";

/** What a story brings and cannot be told from the page: texts of the news, each with its language. */
export type NewsTexts = ReadonlyMap<string, string>;

/** Finds what a listener would stumble over, each as a sentence. */
type Rule = (phrases: readonly Phrase[], texts: NewsTexts) => string[];

/** What a listener hears as one thing: a text, or an element whose content is in its name. */
interface Fact {
  readonly text: string;
  readonly node: Node;
  readonly language: string;
}

const elementOf = (node: Node): Element => (node instanceof Element ? node : node.parentElement!);

/**
 * A heading is said with the words of its link, a row with those of its cells, and so on: only what has nothing in it counts.
 * A link or button is one thing. A label, legend or caption is said as the name of its field, group or table.
 */
function factsIn(phrases: readonly Phrase[]): Fact[] {
  return phrases.flatMap(({ node, name, isEnd, language }, index) => {
    const element = elementOf(node);
    const control = element.closest("a, button");
    const next = phrases[index + 1];
    const isContainer = next && next.node !== node && node.contains(next.node);
    if (isEnd || (control ? control !== node : isContainer)) return [];
    if (element.closest("label, legend, caption") && !element.matches("a, input")) return [];
    return name ? [{ text: name, node, language }] : [];
  });
}

const needsName =
  "a[href], button, input, select, textarea, img, h1, h2, h3, h4, h5, h6, dialog, fieldset, iframe, [role=region], [role=search], [tabindex='0']";

/** "a link", "an image" and the like say nothing. An image without words is not said at all. */
const hasNames: Rule = (phrases) =>
  phrases
    .filter(({ node, name, isEnd }) => !isEnd && !name && node instanceof Element && node.matches(needsName))
    .map(({ spoken, node }) => `“${spoken}” has no name: ${(node as Element).outerHTML.slice(0, 200)}`);

const isClean: Rule = (phrases) =>
  phrases
    .filter(({ spoken }) =>
      /\b(?:undefined|null|NaN)\b|\[object|Invalid Date|\{\w*\}|&\w+;|<\w/u.test(spoken),
    )
    .map(({ spoken }) => `“${spoken}” was not meant to be said`);

const isNotSaidTwiceInARow: Rule = (phrases) =>
  factsIn(phrases)
    .filter(({ text, node }, index, facts) => {
      const before = facts[index - 1];
      // Two cells with the same number are two facts.
      return before?.text === text && !elementOf(node).closest("td, th");
    })
    .map(({ text }) => `“${text}” is said twice in a row`);

/** Words that stand for themselves in each item, such as a type, may come again in another item, but not in the same one. */
const isSaidOnceInItsItem: Rule = (phrases) =>
  itemsIn(phrases).flatMap(({ facts }) => {
    const said = facts.map(({ text, node }) => `${elementOf(node).closest("a") ? "link " : ""}“${text}”`);
    return said
      .filter((one, index) => said.indexOf(one) !== index)
      .map((one) => `${one} is said twice in one release`);
  });

/** Everything that belongs to a release comes after its headline. */
const beginsWithHeadline: Rule = (phrases) =>
  itemsIn(phrases)
    .filter(({ facts: [first] }) => first && !elementOf(first.node).closest("h1, h2, h3, h4, h5, h6"))
    .map(({ facts: [first] }) => `A release begins with “${first!.text}”, not with its headline`);

/** Between two releases of a list, a listener hears that one has ended. */
const hasBoundaries: Rule = (phrases) => {
  const lists = new Set(itemsIn(phrases).map(({ article }) => article.closest("ul, ol")));
  return [...lists].flatMap((list) => {
    if (!list) return [];
    const articles = [...list.querySelectorAll("article")];
    const items = articles.map((article) => article.closest("li"));
    const faults = [];
    if (new Set(items).size < articles.length || items.includes(null))
      faults.push("Two releases share an item of the list");
    for (const item of new Set(items)) {
      const said = phrases.filter(({ node }) => node === item).map(({ spoken }) => spoken);
      if (!["listitem", "end of listitem"].every((start) => said.some((spoken) => spoken.startsWith(start))))
        faults.push(`A release has no beginning and end: ${item?.textContent.trim().slice(0, 60)}`);
    }
    return faults;
  });
};

/** An error is a text below its field and the field's description. A link to the field may say it, too. */
const saysErrorsOnce: Rule = (phrases) => {
  const fields = [...new Set(phrases.map(({ node }) => node))].filter(
    (node): node is Element => node instanceof Element && node.matches("[aria-invalid=true]"),
  );
  return fields.flatMap((field) => {
    const ids = (
      field.getAttribute("aria-describedby") ??
      field.getAttribute("aria-errormessage") ??
      ""
    ).split(" ");
    const root = field.getRootNode() as Element;
    return ids
      .flatMap((id) => (id && root.querySelector(`#${CSS.escape(id)}`)) || [])
      .filter((error) => error.matches("[part~=error], [data-error-for]"))
      .flatMap((error) => {
        const text = error.textContent.replace(/\s+/gu, " ").trim();
        const count = factsIn(phrases).filter(
          (fact) => fact.text === text && !elementOf(fact.node).closest("a"),
        ).length;
        const described = phrases.filter(
          ({ node, spoken }) => node === field && spoken.includes(text),
        ).length;
        if (count === 1 && described === 1) return [];
        return [`The error “${text}” is said ${count} times, and ${described} times with its field`];
      });
  });
};

const scripts: [script: RegExp, languages: RegExp][] = [
  [/\p{Script=Hebrew}/gu, /^he\b/u],
  [/\p{Script=Arabic}/gu, /^ar\b/u],
];

/** Each text of the news is in its own language, each date in that of the page, and other words in one of their script. */
const changesLanguage: Rule = (phrases, texts) =>
  factsIn(phrases).flatMap(({ text, node, language }) => {
    const page = document.documentElement.lang;
    const wanted = texts.get(text) ?? (elementOf(node).closest("time") ? page : undefined);
    if (wanted !== undefined)
      return wanted === language ? [] : [`“${text}” is said in “${language}”, not in “${wanted}”`];
    const letters = text.match(/\p{L}/gu)?.length ?? 0;
    return scripts
      .filter(([script]) => (text.match(script)?.length ?? 0) > letters / 2)
      .filter(([, languages]) => !languages.test(language))
      .map(() => `“${text}” is said in “${language}”`);
  });

/** The releases among what is said, each with its facts. */
function itemsIn(phrases: readonly Phrase[]): { article: Element; facts: Fact[] }[] {
  const articles = new Set(
    phrases
      .map(({ node }) => node)
      .filter((node): node is Element => node instanceof Element && node.matches("article")),
  );
  const facts = factsIn(phrases);
  return [...articles].map((article) => ({
    article,
    facts: facts.filter(({ node }) => elementOf(node).closest("article") === article),
  }));
}

const rules: readonly Rule[] = [
  hasNames,
  isClean,
  isNotSaidTwiceInARow,
  isSaidOnceInItsItem,
  beginsWithHeadline,
  hasBoundaries,
  saysErrorsOnce,
  changesLanguage,
];

/** What a listener would stumble over in what is said. */
export const faultsHeard: Rule = (phrases, texts) => rules.flatMap((rule) => rule(phrases, texts));
