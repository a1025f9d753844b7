/* `node scripts/lint/linear-patterns.mjs` proves that no regular expression that meets untrusted text takes more than linear
   time. It collects every pattern in the folders below, asks recheck about each, and exits with 1 if one is not linear or
   recheck cannot tell. There are no exceptions: rewrite the pattern, or scan the text without one. Needs `npm run build`,
   because patterns that are put together are read from the built modules. */
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";

// Its module for ESM has no names.
const { check } = createRequire(import.meta.url)("recheck");

/** The folders of src/ whose code meets what a newsroom, or a stranger, sent. */
const folders = ["feed", "release", "http", "check", "snapshot", "sanitize", "gateway"];

/** Milliseconds for one pattern. The slowest takes some seconds, and beside three browsers it has taken more than a minute. */
const timeout = 5 * 60_000;

/**
 * Finds the patterns that are written in a source text.
 *
 * @returns `literals`; the lines of those that are put together when the module loads (`built`); and of those that are put
 *   together when a function runs (`dynamic`), about which nobody can tell.
 */
export function findPatterns(text) {
  const file = ts.createSourceFile("source.ts", text, ts.ScriptTarget.Latest, true);
  const found = { literals: [], built: [], dynamic: [] };
  const visit = (node, isInFunction) => {
    const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      found.literals.push({ line, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    const isMade =
      (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText(file) === "RegExp";
    if (isMade) found[isInFunction ? "dynamic" : "built"].push(line);
    ts.forEachChild(node, (child) => visit(child, isInFunction || ts.isFunctionLike(node)));
  };
  visit(file, false);
  return found;
}

/** Says why a pattern is not known to take linear time; `undefined` if it takes linear time. */
export async function faultOf({ source, flags }) {
  const { status, complexity, attack, error } = await check(source, flags, {
    timeout,
    attackTimeout: null,
    incubationTimeout: null,
  });
  if (status === "safe" && /^(safe|linear)$/u.test(complexity.type)) return undefined;
  if (status === "unknown") return `recheck cannot tell (${error.kind})`;
  return `${complexity.summary}, for example on ${attack.pattern}`;
}

/** Imports a built module, and returns the patterns that were put together meanwhile. */
async function importRecording(path) {
  const made = [];
  const OriginalRegExp = globalThis.RegExp;
  globalThis.RegExp = new Proxy(OriginalRegExp, {
    construct(target, args, newTarget) {
      const pattern = Reflect.construct(target, args, newTarget);
      made.push({ source: pattern.source, flags: pattern.flags });
      return pattern;
    },
  });
  try {
    await import(pathToFileURL(path).href);
  } finally {
    globalThis.RegExp = OriginalRegExp;
  }
  return made;
}

/** Checks all patterns of a project, whose sources are in `src` and the built modules in `dist`. Returns the faults. */
export async function checkPatterns(project, { print = () => {} } = {}) {
  const faults = [];
  const known = new Map();
  let count = 0;
  const files = folders.flatMap((folder) =>
    readdirSync(resolve(project, "src", folder), { recursive: true })
      .filter((file) => file.endsWith(".ts"))
      .map((file) => join("src", folder, file)),
  );
  for (const file of files) {
    const { literals, built, dynamic } = findPatterns(readFileSync(resolve(project, file), "utf8"));
    for (const line of dynamic)
      faults.push(`${file}:${line}: a pattern that is put together in a function cannot be checked`);
    const made = built.length
      ? await importRecording(resolve(project, file.replace(/^src/u, "dist").replace(/ts$/u, "js")))
      : [];
    if (made.length < built.length) faults.push(`${file}:${built[0]}: the built module makes no pattern`);
    for (const pattern of [...literals, ...made.map((pattern) => ({ line: built[0], ...pattern }))]) {
      count++;
      const key = `/${pattern.source}/${pattern.flags}`;
      if (!known.has(key)) known.set(key, await faultOf(pattern));
      if (known.get(key)) faults.push(`${file}:${pattern.line}: ${key}: ${known.get(key)}`);
    }
  }
  print(`${count} patterns checked, ${faults.length} not known to be linear.`);
  return faults;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const faults = await checkPatterns(resolve(import.meta.dirname, "../.."), { print: console.log });
  for (const fault of faults) console.error(fault);
  // recheck's own process does not keep this one alive, but a timer of it does.
  process.exit(faults.length ? 1 : 0);
}
