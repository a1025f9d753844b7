/* Which Markdown file becomes which page of the site, and how the pages are grouped: as docs/README.md groups them. */
import { readdirSync, readFileSync } from "node:fs";
import { join, posix, resolve } from "node:path";

export const project = resolve(import.meta.dirname, "..");

const own = { "README.md": "index.html", "docs/README.md": "contents.html" };

/** The address of a file's page, relative to the site. Files of docs/ stay where they are, those of the project come to the top. */
export function urlOf(file) {
  if (own[file]) return own[file];
  const path = file.startsWith("docs/") ? file.slice("docs/".length) : file.toLowerCase();
  return path.replace(/(^|\/)readme\.md$/iu, "$1index.html").replace(/\.md$/u, ".html");
}

/** The relative address of a file of the site, seen from a page. */
export const relativeUrl = (from, to) => posix.relative(posix.dirname(from), to) || posix.basename(to);

const read = (file) => readFileSync(join(project, file), "utf8");

/** Markdown of one line as text. */
export const plain = (markdown) =>
  markdown
    .replace(/!?\[([^\]]*)\]\([^)]*\)/gu, "$1")
    .replace(/[`*]/gu, "")
    .trim();

const titleOf = (text) => plain(/^# (.+)$/mu.exec(text)?.[1] ?? "");

/** The first paragraph, as the description for search engines: whole sentences, and not much more than they show. */
function descriptionOf(text) {
  const paragraph = text
    .split(/\n{2,}/u)
    .find((block) => /^[\p{L}`[<*]/u.test(block) && !block.startsWith("<!--"));
  const sentences = plain((paragraph ?? "").replace(/\s+/gu, " ")).split(/(?<=[.:!?]) /u);
  // Decisions begin with the names of their parts.
  let description = (sentences.shift() ?? "").replace(/^Context\.$/u, "");
  while (sentences.length && description.length + sentences[0].length < 160)
    description += ` ${sentences.shift()}`;
  return description.trim().replace(/:$/u, ".");
}

/**
 * All Markdown files that are pages.
 *
 * @returns {{ file: string, url: string, text: string, title: string, description: string }[]}
 */
export const readPages = () =>
  [
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "SECURITY.md",
    ...readdirSync(join(project, "docs"), { recursive: true })
      .filter((path) => path.endsWith(".md"))
      .map((path) => posix.join("docs", path.replaceAll("\\", "/")))
      .sort(),
  ].map((file) => {
    const text = read(file);
    return { file, url: urlOf(file), text, title: titleOf(text), description: descriptionOf(text) };
  });

/** Links to Markdown files in a text that stands at a path of the project. */
const linksIn = (text, file) =>
  Array.from(
    text.matchAll(/\[((?:[^\]`]|`[^`]*`)+)\]\(([^)#\s]+\.md)(?:#[^)]*)?\)/gu),
    ([, label, target]) => ({
      label: plain(label),
      file: posix.join(posix.dirname(file), target),
    }),
  );

/**
 * The sections of docs/README.md. A page that only an index such as decisions/README.md names belongs to the section of that
 * index.
 *
 * @param {ReturnType<typeof readPages>} pages
 * @returns {{ title: string, links: { label: string, url: string }[], urls: Set<string> }[]}
 */
export function readSections(pages) {
  const byFile = new Map(pages.map((page) => [page.file, page]));
  const seen = new Set();
  const labels = new Set();
  const sections = byFile
    .get("docs/README.md")
    .text.split(/^## /mu)
    .slice(1)
    .map((section) => {
      const [title] = section.split("\n", 1);
      const links = linksIn(section, "docs/README.md").flatMap(({ label, file }) => {
        const page = byFile.get(file);
        if (!page || seen.has(file)) return [];
        seen.add(file);
        const unique = labels.has(label) ? page.title : label;
        labels.add(unique);
        return [{ label: unique, url: page.url, file }];
      });
      return { title, links };
    });
  return sections.map(({ title, links }) => ({
    title,
    links: links.map(({ label, url }) => ({ label, url })),
    urls: new Set(
      links.flatMap(({ url, file }) => [
        url,
        ...(file.endsWith("README.md")
          ? linksIn(byFile.get(file).text, file)
              .filter((link) => !seen.has(link.file))
              .map((link) => urlOf(link.file))
          : []),
      ]),
    ),
  }));
}
