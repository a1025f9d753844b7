/* What the site adds to Markdown: ids of headings as GitHub gives them, links between pages, and boxes that scroll. */
import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { headingIds } from "../scripts/docs/heading-ids.mjs";
import { project, relativeUrl, urlOf } from "./pages.mjs";

/** Files that pages link to and that are not pages: copied, by the folder that they come from. */
export const filesLinked = new Set();

/**
 * Changes how Eleventy's Markdown is rendered.
 *
 * @param {import("markdown-it").default} markdown
 */
export function extendMarkdown(markdown) {
  markdown.set({ html: true });
  markdown.core.ruler.push("site", ({ tokens, env }) => {
    nameHeadings(tokens);
    tokens.forEach(alignCell);
    tokens.forEach(leaveOutEmptyHeader);
    for (const token of tokens) for (const child of token.children ?? []) changeAddress(child, env);
  });
  const { rules } = markdown.renderer;
  rules.table_open = () => `<div class="scroll" role="group" tabindex="0" aria-label="Table"><table>\n`;
  rules.table_close = () => "</table></div>\n";
  rules.fence = (tokens, index) => {
    const { content, info } = tokens[index];
    const language = info.trim().split(/\s+/u)[0];
    const label =
      { sh: "Command line", js: "JavaScript", json: "JSON", text: "Text" }[language] ??
      language.toUpperCase();
    return (
      `<figure class="code"><figcaption>${markdown.utils.escapeHtml(label)}</figcaption>` +
      `<pre tabindex="0"><code>${markdown.utils.escapeHtml(content)}</code></pre></figure>\n`
    );
  };
}

/** Gives each heading the id that GitHub gives it. */
function nameHeadings(tokens) {
  const idFor = headingIds();
  tokens.forEach((token, index) => {
    if (token.type !== "heading_open") return;
    const text = tokens[index + 1].children
      .filter(({ type }) => type === "text" || type === "code_inline")
      .map(({ content }) => content)
      .join("");
    token.attrSet("id", idFor(text));
  });
}

/** A header without text is a plain cell: there is nothing for a screen reader to say. */
function leaveOutEmptyHeader(token, index, tokens) {
  if (token.type !== "th_open" || tokens[index + 1].content) return;
  token.tag = tokens[index + 2].tag = "td";
}

/** Aligns a cell of a table by a class: the policy refuses style attributes. */
function alignCell(token) {
  const style = token.attrGet("style");
  if (!style) return;
  token.attrs = [["class", /right/u.test(style) ? "end" : "start"]];
}

/** Makes a link to a file of the project one to its page, or to the copy of the file. */
function changeAddress(token, { file, url }) {
  const name = { link_open: "href", image: "src" }[token.type];
  if (!name) return;
  const address = token.attrGet(name);
  if (/^([a-z][a-z\d+.-]*:|#)/iu.test(address)) return;
  const [path, anchor] = address.split("#");
  const target = posix.join(posix.dirname(file), decodeURI(path));
  if (!target.endsWith(".md")) filesLinked.add(target);
  if (target.endsWith(".svg")) reserveSpace(token, target);
  token.attrSet(name, relativeUrl(url, urlOf(target)) + (anchor ? `#${anchor}` : ""));
}

/** Gives a drawing the size that it has, so that nothing moves when it arrives. */
function reserveSpace(token, file) {
  const [, width, height] =
    /viewBox="0 0 ([\d.]+) ([\d.]+)"/u.exec(readFileSync(join(project, file), "utf8")) ?? [];
  if (width) token.attrs.push(["width", width], ["height", height]);
}
