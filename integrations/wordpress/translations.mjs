/* The words of the plugin for administrators and authors, in the formats of WordPress.
   `node integrations/wordpress/translations.mjs` writes newsroom-elements.pot, the template for translators. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const plugin = join(import.meta.dirname, "newsroom-elements");

/** A string of PHP in single quotes, or one of JavaScript in double quotes. */
const literal = String.raw`(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")`;
const comment = String.raw`(?:/\* translators: ([^*]*?)\s*\*/\s*(?:[^\n/;]*?))?`;
const domain = String.raw`,\s*['"]newsroom-elements['"],?\s*\)`;

/** Calls with one text. */
const single = new RegExp(
  String.raw`${comment}\b(?:__|esc_html__|esc_html_e|esc_attr__|esc_attr_e)\(\s*${literal}${domain}`,
  "gu",
);

/** Calls with a text for one and a text for several. */
const plural = new RegExp(String.raw`${comment}\b_n\(\s*${literal},\s*${literal},[^;]*?${domain}`, "gu");

const unescape = (text) => text?.replace(/\\(.)/gu, "$1");

/**
 * Every text of the plugin that is translated.
 *
 * @returns {Map<string, object>} By context and text, as in a .mo file.
 */
export function findTexts() {
  const texts = new Map();
  const add = ({ context, id, ...rest }) => {
    const key = keyOf({ context, id });
    const { places = [], comment } = texts.get(key) ?? {};
    const { place, ...text } = rest;
    texts.set(key, { context, id, comment, ...text, places: [...places, place] });
  };
  const files = readdirSync(plugin, { recursive: true })
    .map((file) => file.replaceAll("\\", "/"))
    .sort();
  for (const file of files) {
    if (/\.(?:php|js)$/u.test(file)) {
      const code = readFileSync(join(plugin, file), "utf8");
      for (const [, comment, ...text] of code.matchAll(single))
        add({ id: unescape(text[0] ?? text[1]), ...(comment && { comment }), place: file });
      for (const [, comment, ...text] of code.matchAll(plural))
        add({
          id: unescape(text[0] ?? text[1]),
          plural: unescape(text[2] ?? text[3]),
          ...(comment && { comment }),
          place: file,
        });
    } else if (file.endsWith("block.json")) {
      const { title, description, keywords } = JSON.parse(readFileSync(join(plugin, file), "utf8"));
      add({ context: "block title", id: title, place: file });
      add({ context: "block description", id: description, place: file });
      for (const id of keywords) add({ context: "block keyword", id, place: file });
    }
  }
  const main = readFileSync(join(plugin, "newsroom-elements.php"), "utf8");
  const [, description] = /^ \* Description:\s+(.*)$/mu.exec(main);
  add({ id: description, comment: "Description of the plugin", place: "newsroom-elements.php" });
  return texts;
}

const keyOf = ({ context, id }) => (context ? `${context}\u0004${id}` : id);

const quote = (text) => JSON.stringify(text);

/** The template for translators. */
export function writePot(texts) {
  const header = [
    "Project-Id-Version: Newsroom Elements",
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=UTF-8",
    "Content-Transfer-Encoding: 8bit",
    "X-Domain: newsroom-elements",
  ];
  const entries = [...texts.values()].map(({ context, id, plural, comment, places }) =>
    [
      comment && `#. translators: ${comment}`,
      ...[...new Set(places)].map((place) => `#: ${place}`),
      context && `msgctxt ${quote(context)}`,
      `msgid ${quote(id)}`,
      ...(plural ? [`msgid_plural ${quote(plural)}`, 'msgstr[0] ""', 'msgstr[1] ""'] : ['msgstr ""']),
    ]
      .filter(Boolean)
      .join("\n"),
  );
  const head = ['msgid ""', 'msgstr ""', ...header.map((line) => quote(`${line}\n`))].join("\n");
  return `${[head, ...entries].join("\n\n")}\n`;
}

/**
 * Reads a .po file.
 *
 * @returns {{ context?: string, id: string, plural?: string, strings: string[] }[]} The first has the id "", and the header.
 */
export function readPo(po) {
  return po
    .split(/\n{2,}/u)
    .filter((block) => /^msgid /mu.test(block))
    .map((block) => {
      const fields = new Map();
      const lines = /^(msgctxt|msgid|msgid_plural|msgstr(?:\[\d\])?) (".*"(?:\n".*")*)/gmu;
      for (const [, name, text] of block.matchAll(lines))
        fields.set(
          name,
          text
            .split("\n")
            .map((line) => JSON.parse(line))
            .join(""),
        );
      const strings = [...fields].filter(([name]) => name.startsWith("msgstr")).map(([, text]) => text);
      return {
        context: fields.get("msgctxt"),
        id: fields.get("msgid"),
        plural: fields.get("msgid_plural"),
        strings,
      };
    });
}

/** A .mo file, which WordPress reads in PHP. */
export function writeMo(entries) {
  const pairs = entries
    .map(({ context, id, plural, strings }) => ({
      key: Buffer.from(keyOf({ context, id: plural ? `${id}\0${plural}` : id })),
      text: Buffer.from(strings.join("\0")),
    }))
    .sort((one, other) => Buffer.compare(one.key, other.key));
  const count = pairs.length;
  const head = Buffer.alloc(28 + count * 16);
  // Magic number, revision, number of texts, where both tables are, and no hash table.
  [0x950412de, 0, count, 28, 28 + count * 8, 0, head.length].forEach((value, index) =>
    head.writeUInt32LE(value, index * 4),
  );
  const data = [];
  let offset = head.length;
  for (const [table, name] of ["key", "text"].entries())
    for (const [index, pair] of pairs.entries()) {
      const position = 28 + (table * count + index) * 8;
      head.writeUInt32LE(pair[name].length, position);
      head.writeUInt32LE(offset, position + 4);
      data.push(pair[name], Buffer.from([0]));
      offset += pair[name].length + 1;
    }
  return Buffer.concat([head, ...data]);
}

/** The words of the block editor, which WordPress reads as JSON. */
export function writeEditorJson(entries, locale, texts) {
  const header = entries.find(({ id }) => id === "").strings[0];
  const [, forms] = /^Plural-Forms: (.*)$/mu.exec(header);
  const messages = { "": { domain: "messages", lang: locale, "plural-forms": forms } };
  for (const { context, id, strings } of entries)
    if (texts.get(keyOf({ context, id }))?.places.includes("editor.js")) messages[id] = strings;
  return JSON.stringify({ domain: "messages", locale_data: { messages } });
}

/** What a translation lacks, or has too many of. */
export function differences(entries, texts) {
  const translated = new Set(entries.filter(({ id }) => id !== "").map(keyOf));
  const isFilled = ({ strings }) => strings.length > 0 && strings.every((text) => text !== "");
  return {
    missing: [...texts.keys()].filter((key) => !translated.has(key)),
    unknown: [...translated].filter((key) => !texts.has(key)),
    empty: entries.filter((entry) => !isFilled(entry)).map(keyOf),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href)
  writeFileSync(join(plugin, "languages/newsroom-elements.pot"), writePot(findTexts()));
