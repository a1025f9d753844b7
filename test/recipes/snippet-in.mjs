import { readFile } from "node:fs/promises";

const page = new URL("../../docs/gateway/fragments.md", import.meta.url);

/** The code block of docs/gateway/fragments.md that contains a text. */
export async function snippetWith(text) {
  const blocks = (await readFile(page, "utf8")).matchAll(/^```\w+\n([^]*?)^```/gm);
  const found = [...blocks].map(([, code]) => code).filter((code) => code.includes(text));
  if (found.length !== 1) throw new Error(`${found.length} code blocks contain ${text}`);
  return found[0];
}

/** A page of the embassy with a piece of HTML in it. */
export const pageWith = (html) =>
  `<!doctype html><html lang="da"><title>Embassy</title><h1>Embassy</h1>${html}<p>After the news</p></html>`;
