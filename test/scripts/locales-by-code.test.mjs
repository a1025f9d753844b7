/* The build step that writes the table of languages as a list of codes, and what reads the template that it leaves. */
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { importsOf } from "../../scripts/built-imports.mjs";
import { chunkFileNames } from "../../scripts/vite/chunk-names.mjs";
import { localesByCode } from "../../scripts/vite/locales-by-code.mjs";

const table = (...rows) =>
  `const languages = /* @__PURE__ */ new Map([${rows
    .map(([code, file]) => `\n\t["${code}", () => import("./chunks/${file}.js")]`)
    .join(",")}\n]);\nlanguages.get("da");`;

/** What the step makes of the code of an entry. */
function render(code, options = {}) {
  let written = code;
  const magicString = {
    replace: (found, text) => (written = written.replace(found, () => text)),
    toString: () => written,
    generateMap: () => "{}",
  };
  const error = (message) => {
    throw new Error(message);
  };
  const chunk = { fileName: "press-list.js", moduleIds: ["/x/src/locales/load-locale.ts"], ...options.chunk };
  return localesByCode.renderChunk.call({ error }, code, chunk, { ...options.output }, { magicString })?.code;
}

test("the table of languages becomes a list of codes and one import", () => {
  const code = render(table(["ar", "ar-abc_-1"], ["da", "da-abc_-1"]));
  assert.match(
    code,
    /new Map\("arda"\.match\(\/\.\.\/g\)\.map\(\(code\) => \[code, \(\) => import\(`\.\/chunks\/\$\{code\}-abc_-1\.js`\)\]\)\);/u,
  );
  assert.match(code, /\nlanguages\.get\("da"\);$/u);
});

test("a table that the step does not know stops the build", () => {
  assert.throws(() => render("const languages = {}"), /no table of languages/u);
  assert.throws(() => render(table(["da", "ar-abcdef"])), /no table of languages/u);
  assert.throws(() => render(table(["ar", "ar-abcdef"], ["da", "da-abcdeg"])), /no hash in common/u);
});

test("files without the table, and builds in one file, are left alone", () => {
  assert.equal(render("x", { chunk: { moduleIds: ["/x/src/locales/fill-in.ts"] } }), undefined);
  assert.equal(render("x", { output: { codeSplitting: false } }), undefined);
});

test("the chunks of an entry have one hash, and those of languages the same in every entry", () => {
  const nameIn = (entry, facadeModuleId) => chunkFileNames(entry)({ facadeModuleId });
  const others = ["/x/src/locales/fill-in.ts", "/x/src/gateway/da.ts", null];
  const hashOf = (name) => /^chunks\/(?:da|ar|\[name\])-([\w-]{6})\.js$/u.exec(name)[1];
  const list = new Set(others.map((id) => hashOf(nameIn("press-list", id))));
  const form = new Set(others.map((id) => hashOf(nameIn("subscribe-form", id))));
  const languages = new Set(
    ["da", "ar"].flatMap((code) =>
      ["press-list", "subscribe-form"].map((entry) => hashOf(nameIn(entry, `/x/src/locales/${code}.ts`))),
    ),
  );
  assert.deepEqual([list.size, form.size, languages.size], [1, 1, 1]);
  assert.equal(new Set([...list, ...form, ...languages]).size, 3);
});

test("a template in an import names each file that it can load", (t) => {
  const folder = mkdtempSync(join(tmpdir(), "built-imports-"));
  t.after(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, "chunks"));
  for (const file of ["ar-x-1.js", "da-x-1.js", "da-x-1.js.map", "other-x-2.js"])
    writeFileSync(join(folder, "chunks", file), "");
  const code =
    "const a = (b) => import(`./chunks/${b}-x-1.js`);import'./chunks/other-x-2.js';import.meta.url";
  assert.deepEqual(
    importsOf(folder, "entry.js", code).map(({ isLazy, path, targets }) => ({ isLazy, path, targets })),
    [
      { isLazy: true, path: "chunks/${b}-x-1.js", targets: ["chunks/ar-x-1.js", "chunks/da-x-1.js"] },
      { isLazy: false, path: "chunks/other-x-2.js", targets: ["chunks/other-x-2.js"] },
    ],
  );
  const read = (specifier) => () => importsOf(folder, "entry.js", `import(${specifier})`);
  assert.throws(read("`./chunks/${b}-x-9.js`"), /names no file/u);
  for (const specifier of ["name", "`${a}.js`", "`./${a + b}.js`", '"https://x.example/a.js"'])
    assert.throws(read(specifier), /not a fixed file/u);
});
