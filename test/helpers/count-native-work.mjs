/* Counts the work that JavaScript's own functions do: the characters that they look at or write, and the entries of lists.
   A counter of calls does not see that work, so that `text.indexOf("x", at)` in a loop looks linear. Runs in Node and in
   browsers. What the engine does without a function that can be replaced, such as `+` and `[i]`, counts as nothing.
   Backtracking inside one match does not count either; scripts/lint/linear-patterns.mjs proves that there is none. */

let work = 0;
let isCounting = false;
const originals = [];

/** Replaces a method by one that also counts. `cost` gets `this`, the result and the arguments. */
function count(object, name, cost) {
  const original = object[name];
  if (typeof original !== "function") return;
  originals.push([object, name, original]);
  const replacement = {
    [name](...args) {
      if (!isCounting) return original.apply(this, args);
      const result = original.apply(this, args);
      // The cost is computed with functions that may be replaced themselves.
      isCounting = false;
      work += 1 + cost(this, result, args);
      isCounting = true;
      return result;
    },
  }[name];
  object[name] = replacement;
}

const lengthOf = (value) => (typeof value === "string" || Array.isArray(value) ? value.length : 0);
const keysOf = (value) => (value && typeof value === "object" ? Object.keys(value).length : 0);

function countStrings() {
  const whole = (text, result) => text.length + lengthOf(result);
  const search = (text, index, [needle, from = 0]) =>
    index < 0
      ? Math.max(0, text.length - from)
      : Math.max(0, index - Math.max(0, from)) + String(needle).length;
  const includes = (text, found, [needle, from = 0]) =>
    search(text, text.indexOf(needle, from), [needle, from]);
  const backwards = (text, index) => text.length - Math.max(0, index);
  const written = (text, result) => lengthOf(result);
  // What `match`, `replace`, `search`, `split` and `test` do with a regular expression is counted by `exec`.
  const literal = (text, result, [pattern]) =>
    typeof pattern === "string" ? whole(text, result) : lengthOf(result);
  const prototype = String.prototype;
  count(prototype, "indexOf", search);
  count(prototype, "includes", includes);
  count(prototype, "lastIndexOf", backwards);
  for (const name of ["startsWith", "endsWith"])
    count(prototype, name, (text, result, [part]) => String(part).length);
  for (const name of ["slice", "substring", "substr", "repeat", "padStart", "padEnd"])
    count(prototype, name, written);
  for (const name of ["trim", "trimStart", "trimEnd"])
    count(prototype, name, (text, result) => text.length - result.length);
  for (const name of ["toLowerCase", "toUpperCase", "normalize", "localeCompare", "concat", "isWellFormed"])
    count(prototype, name, whole);
  for (const name of ["replace", "replaceAll", "split", "match"]) count(prototype, name, literal);
}

function countPatterns() {
  count(RegExp.prototype, "exec", () => 0);
  const counted = RegExp.prototype.exec;
  RegExp.prototype.exec = function exec(text) {
    const start = this.global || this.sticky ? this.lastIndex : 0;
    const match = counted.call(this, text);
    if (!isCounting) return match;
    // A sticky pattern fails at once, or where its first part ends, which nothing tells.
    if (match) work += match.index + match[0].length - start;
    else if (!this.sticky) work += Math.max(0, String(text).length - start);
    return match;
  };
}

function countLists() {
  const prototype = Array.prototype;
  const all = (list, result) => (list?.length ?? 0) + lengthOf(result);
  for (const name of ["indexOf", "lastIndexOf", "includes", "concat", "slice", "splice", "shift", "unshift"])
    count(prototype, name, all);
  for (const name of ["join", "flat", "reverse", "fill", "toSorted", "with"]) count(prototype, name, all);
  // Sorting takes n log n comparisons, and a comparison that is a function of its own is counted as one.
  count(prototype, "sort", all);
  // What they call is counted where it is; a hole or a native callback is not.
  for (const name of ["map", "filter", "forEach", "flatMap", "reduce"]) count(prototype, name, all);
  for (const name of ["includes", "indexOf", "slice", "set"])
    count(Object.getPrototypeOf(Uint8Array.prototype), name, (list) => list.length);
  for (const iterable of [[], new Map(), new Set()])
    count(Object.getPrototypeOf(iterable[Symbol.iterator]()), "next", () => 0);
}

function countObjects() {
  const entries = (self, result, args) =>
    keysOf(result) + args.reduce((sum, value) => sum + keysOf(value), 0);
  for (const name of ["assign", "entries", "fromEntries", "keys", "values"]) count(Object, name, entries);
  count(Array, "from", (self, result) => lengthOf(result));
  count(JSON, "parse", (self, result, [text]) => String(text).length);
  count(JSON, "stringify", (self, result) => lengthOf(result));
  count(globalThis, "decodeURIComponent", (self, result, [text]) => String(text).length);
  count(globalThis, "atob", (self, result, [text]) => String(text).length);
  count(TextDecoder.prototype, "decode", (self, result) => lengthOf(result));
  count(TextEncoder.prototype, "encode", (self, result, [text = ""]) => text.length);
  const OriginalUrl = globalThis.URL;
  originals.push([globalThis, "URL", OriginalUrl]);
  globalThis.URL = new Proxy(OriginalUrl, {
    construct(target, args, newTarget) {
      if (isCounting) work += args.reduce((sum, address) => sum + String(address ?? "").length, 1);
      return Reflect.construct(target, args, newTarget);
    },
  });
}

/** Replaces the functions. Call `restoreNativeFunctions` when nothing is to be counted any more. */
export function replaceNativeFunctions() {
  countStrings();
  countPatterns();
  countLists();
  countObjects();
}

export function restoreNativeFunctions() {
  isCounting = false;
  for (const [object, name, original] of originals.splice(0).reverse()) object[name] = original;
}

/** Starts to count, from 0. */
export function startNativeCount() {
  work = 0;
  isCounting = true;
}

/** Stops to count. Returns the characters and entries since the start. */
export function stopNativeCount() {
  isCounting = false;
  return work;
}
