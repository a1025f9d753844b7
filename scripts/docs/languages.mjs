import { existsSync, readFileSync } from "node:fs";
import { elements, gateway, languages } from "../../test/locales/strings.mjs";
import { measureLanguages } from "../size.mjs";
import { ourWords } from "../terms/our-words.mjs";
import { terms } from "../terms/terms.mjs";
import { code, table } from "./markdown.mjs";

const found = new URL("../terms/found.json", import.meta.url);

/** How a reader is addressed: as ministries of the country do today. English has no choice. */
const address = {
  ar: "with verbal nouns, which have no gender",
  bg: "formally, вие",
  cs: "formally, vy",
  da: "informally, du",
  de: "formally, Sie",
  el: "formally, in the plural",
  es: "formally, usted",
  et: "formally, teie",
  fi: "informally, sinä",
  fo: "informally, tú",
  fr: "formally, vous",
  ga: "informally, tú",
  he: "in the plural, which has no gender",
  hr: "formally, Vi",
  hu: "formally, Ön",
  is: "informally, þú",
  it: "informally, tu",
  ja: "politely, です and ます",
  ko: "formally, 하십시오",
  lt: "formally, Jūs",
  lv: "formally, Jūs",
  mt: "informally, int",
  nb: "informally, du",
  nl: "formally, u",
  nn: "informally, du",
  pl: "in the second person, without a gender",
  pt: "formally, in the third person",
  ro: "formally, dumneavoastră",
  ru: "formally, вы",
  sk: "formally, vy",
  sl: "formally, vi",
  sv: "informally, du",
  tr: "formally, siz",
  uk: "formally, ви",
  zh: "politely, 您",
};

const nameOf = new Intl.DisplayNames("en", { type: "language" });
const nameIn = (lang) => new Intl.DisplayNames(lang, { type: "language" }).of(lang);

/**
 * For each term of a language, the catalogues that use the same word. A word that has been changed since it was compared
 * has none, and is as a term that no catalogue has.
 */
function sourcesOf(lang, { languages: compared }) {
  return Object.entries(terms).map(([term, { ours }]) => {
    const one = compared[lang]?.terms[term];
    const isCurrent = one?.words.join() === ourWords(ours, elements[lang], gateway[lang]).join();
    return { term, same: isCurrent ? one.same : [], isKnown: isCurrent };
  });
}

/** The languages with their sizes and the catalogues that confirm their terms. */
export function languageTables() {
  const compared = existsSync(found)
    ? JSON.parse(readFileSync(found, "utf8"))
    : { languages: {}, versions: {} };
  const sizes = new Map(
    measureLanguages("dist/script").files.map(({ file, brotli }) => [
      file.slice("chunks/".length).slice(0, 2),
      brotli,
    ]),
  );
  const others = languages.filter((lang) => lang !== "en");
  const rows = languages.map((lang) => [
    `${nameOf.of(lang)} (<span lang="${lang}">${nameIn(lang)}</span>)`,
    code(lang),
    lang === "en" ? "in the elements" : sizes.get(lang)?.toLocaleString("en"),
    address[lang] ?? "",
  ]);
  const checked = others.map((lang) => {
    const all = sourcesOf(lang, compared);
    const by = (count, isKnown) =>
      all.filter((one) => one.same.length === count && one.isKnown === isKnown).map(({ term }) => term);
    const [one, none, unknown] = [by(1, true), by(0, true), by(0, false)];
    return [
      code(lang),
      (compared.languages[lang]?.sources ?? []).join(", ") || "none",
      String(all.length - one.length - none.length - unknown.length),
      one.join(", ") || "–",
      none.join(", ") || "–",
      unknown.join(", ") || "–",
    ];
  });
  const versions = Object.values(compared.versions).join(", ");
  return `${table(["language", "tag", "bytes", "readers are addressed"], rows)}
## Sources

Compared${compared.date ? ` on ${compared.date}` : ""} with ${versions}: ${Object.keys(terms).length} terms, such as “subscribe”, “close” and “try again”.

${table(["tag", "catalogues", "terms in two or more", "in one", "all have another word", "none has the term"], checked)}`;
}
