/* `node scripts/integrity.mjs`, run after the script-tag builds, writes
   dist/checked        the files of dist/script, behind a loader that checks the hash of each before it runs;
   dist/integrity.json the SHA-384 of every script;
   dist/snippets.md    the script tags of this version with their hashes. */
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, posix, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { minify } from "terser";
import ts from "typescript";
import { importsOf } from "./built-imports.mjs";

const project = resolve(import.meta.dirname, "..");

/** The SHA-384 of a file in the form of an `integrity` attribute. */
export const integrityOf = (content) => `sha384-${createHash("sha384").update(content).digest("base64")}`;

/** Writes all of these into a folder that has the builds in `script/` and `single/`. */
export async function writeIntegrity(dist, version) {
  const checked = join(dist, "checked");
  rmSync(checked, { recursive: true, force: true });
  for (const entry of scriptsIn(join(dist, "script")).filter((file) => !file.includes("/"))) {
    for (const [file, code] of await checkedBuild(join(dist, "script"), entry)) {
      mkdirSync(dirname(join(checked, file)), { recursive: true });
      writeFileSync(join(checked, file), code);
    }
  }
  const files = {};
  for (const folder of ["single", "checked", "script"]) {
    for (const script of scriptsIn(join(dist, folder))) {
      const content = readFileSync(join(dist, folder, script));
      files[`${folder}/${script}`] = { integrity: integrityOf(content), bytes: content.length };
    }
  }
  writeFileSync(join(dist, "integrity.json"), `${JSON.stringify({ version, files }, null, 2)}\n`);
  writeFileSync(join(dist, "snippets.md"), snippets(version, files));
}

/**
 * The checked build of an entry, as a map from path to code. The entry's own path holds the loader; the other files are in a
 * folder with the entry's name, and each `import()` in them calls the loader. Throws if a file could run unchecked.
 */
export async function checkedBuild(folder, entry) {
  const root = posix.basename(entry, ".js");
  const graph = readGraph(folder, entry);
  const build = new Map();
  const table = {};
  for (const [file, { code, imports, lazy }] of graph) {
    let rewritten = code;
    // From the end, so that the positions of the earlier ones stay right.
    for (const { start, end, path } of lazy.toReversed())
      rewritten = `${rewritten.slice(0, start)}$load(\`${root}/${path}\`)${rewritten.slice(end)}`;
    if (file === entry) rewritten = `${provider}${rewritten}`;
    else if (lazy.length > 0) rewritten += `\nimport{$load}from${JSON.stringify(relative(file, entry))};`;
    build.set(`${root}/${file}`, rewritten);
    // A chunk may import from the main file, which runs already: it is the one that loads chunks.
    const before = imports.filter((target) => target !== entry).map((target) => `${root}/${target}`);
    table[`${root}/${file}`] = [integrityOf(rewritten).slice("sha384-".length), ...before];
  }
  refuseCycles(table);
  const source = readFileSync(join(project, "src/script/run-checked.ts"), "utf8");
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  const call = `runChecked(import.meta.url, ${JSON.stringify(`${root}/${entry}`)}, ${JSON.stringify(table)});`;
  const { code } = await minify(`${outputText.replaceAll(/^export /gmu, "")}\nvoid ${call}`, {
    module: true,
    compress: { ecma: 2020, passes: 3 },
  });
  return build.set(entry, code);
}

/** Put before the main file. It may call `$load` while it runs; the call waits until the loader passes itself in. */
const provider =
  "let $provide;const $given=new Promise(resolve=>$provide=resolve)," +
  "$load=async file=>(await $given)(file);export{$load,$provide};";

/** Every file that an entry can load, with its static imports and the positions of its `import()` calls. */
function readGraph(folder, entry) {
  const graph = new Map();
  const visit = (file) => {
    if (graph.has(file)) return;
    const code = readFileSync(join(folder, file), "utf8");
    if (code.includes("$load") || code.includes("$provide"))
      throw new Error(`${file} uses $load or $provide, which are names of the loader.`);
    const all = importsOf(folder, file, code);
    const imports = all.filter(({ isLazy }) => !isLazy).flatMap(({ targets }) => targets);
    graph.set(file, { code, imports, lazy: all.filter(({ isLazy }) => isLazy) });
    for (const target of all.flatMap(({ targets }) => targets)) visit(target);
  };
  visit(entry);
  return graph;
}

function relative(from, to) {
  const path = posix.relative(posix.dirname(from), to);
  return path.startsWith(".") ? path : `./${path}`;
}

/** Throws if files import each other statically, because neither can be checked before the other runs. */
function refuseCycles(table) {
  const visit = (file, path) => {
    if (path.includes(file))
      throw new Error(`${[...path, file].join(" → ")}: an import cycle cannot be checked.`);
    for (const target of table[file].slice(1)) visit(target, [...path, file]);
  };
  for (const file of Object.keys(table)) visit(file, []);
}

function scriptsIn(folder) {
  return readdirSync(folder, { recursive: true })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".js"))
    .sort();
}

function snippets(version, files) {
  const tag = (file) => {
    const address = `/newsroom-elements/${version}/${posix.basename(file)}`;
    const check = `\n  integrity="${files[file].integrity}" crossorigin>`;
    return `<link rel="modulepreload" href="${address}"${check}\n<script type="module" src="${address}"${check}</script>`;
  };
  const section = (folder) =>
    Object.keys(files)
      .filter((file) => posix.dirname(file) === folder)
      .map((file) => `\`\`\`html\n${tag(file)}\n\`\`\`\n`)
      .join("\n");
  return `# Script tags of newsroom-elements ${version}, with their hashes

Change the URL to where you put the file. Keep the version in it: a file that does not match its hash does not run.
Keep \`type="module"\`, without which no file runs.
Name the file nowhere else in the page: \`integrity\` does nothing for a file that a \`modulepreload\` or an \`import()\`
without the hash has loaded before.

Put the lines into the \`<head>\`. If the page shows a feed, name it there too, with the address that \`src\` has, so that
script and feed arrive together:

\`\`\`html
<link rel="preload" as="fetch" href="https://newsroom.example/feed.json" crossorigin>
\`\`\`

Put this rule into your style sheet, with your \`limit\` in place of 10, so that nothing moves when the script starts. The
page “Before the script runs” of the documentation has the rules for the other elements:

\`\`\`css
press-list:is(:not(:defined), :state(loading)) {
  display: flow-root;
  min-height: calc(10 * max(11em, 22em - 25vw));
}
\`\`\`

## One file (\`dist/single\`)

${section("single")}
## A small file that loads the others and checks them (\`dist/checked\`)

Also copy the folder of the same name, and keep it beside the file.

${section("checked")}`;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { version } = JSON.parse(readFileSync(join(project, "package.json"), "utf8"));
  await writeIntegrity(join(project, "dist"), version);
}
