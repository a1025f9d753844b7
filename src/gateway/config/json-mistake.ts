/** Where a text stops being JSON, and why. */
export interface JsonMistake {
  /** Both begin with 1. */
  line: number;
  column: number;
  reason: string;
}

/**
 * Finds the first mistake of a text that is not JSON. The parsers' own messages quote what is around it, which may be a key, and
 * not all of them say where it is.
 */
export function findJsonMistake(text: string): JsonMistake | undefined {
  try {
    new Scanner(text).scan();
    return undefined;
  } catch (error) {
    if (!(error instanceof Mistake)) throw error;
    const before = text.slice(0, error.offset).split("\n");
    return { line: before.length, column: (before.at(-1) ?? "").length + 1, reason: error.message };
  }
}

class Mistake extends Error {
  constructor(
    reason: string,
    readonly offset: number,
  ) {
    super(reason);
  }
}

const scalar =
  /"(?:[^"\\\x00-\x1f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/y;

class Scanner {
  readonly #text: string;
  #offset = 0;

  constructor(text: string) {
    this.#text = text;
  }

  scan(): void {
    this.#value();
    if (this.#next() !== "") this.#fail("the configuration ends before this. Remove the rest");
  }

  #value(): void {
    const next = this.#next();
    if (next === "{") this.#members();
    else if (next === "[") this.#entries();
    else this.#scalar();
  }

  #members(): void {
    const names = new Set<string>();
    this.#offset++;
    if (this.#next() === "}") return void this.#offset++;
    for (;;) {
      const start = this.#offset;
      if (this.#next() !== '"') this.#fail(this.#reasonNoName());
      const name = this.#scalar();
      if (names.has(name)) {
        this.#offset = start;
        this.#fail("this name is in the same object twice. Remove or rename one");
      }
      names.add(name);
      if (this.#next() !== ":") this.#fail("expected a colon");
      this.#offset++;
      this.#value();
      if (!this.#hasMore("}")) return;
    }
  }

  #entries(): void {
    this.#offset++;
    if (this.#next() === "]") return void this.#offset++;
    do this.#value();
    while (this.#hasMore("]"));
  }

  /** Skips a comma, or the end of an object or list. Returns whether it was a comma. */
  #hasMore(end: "}" | "]"): boolean {
    const next = this.#next();
    if (next !== "," && next !== end)
      this.#fail(next === "" ? `the end is missing: add ${end}` : `expected a comma or ${end}`);
    const comma = this.#offset++;
    if (next === end) return false;
    if (this.#next() === end) {
      this.#offset = comma;
      this.#fail("remove the comma after the last entry");
    }
    return true;
  }

  #scalar(): string {
    scalar.lastIndex = this.#offset;
    const [found] = scalar.exec(this.#text) ?? [];
    if (found === undefined) this.#fail(this.#reasonNoValue());
    this.#offset += found.length;
    return found;
  }

  /** The next character that is no white space; empty at the end. */
  #next(): string {
    while (/[ \t\r\n]/.test(this.#text.charAt(this.#offset))) this.#offset++;
    const next = this.#text.charAt(this.#offset);
    if (next === "/" || next === "#") this.#fail("JSON has no comments. Remove this one");
    return next;
  }

  #reasonNoName(): string {
    const next = this.#next();
    if (next === "") return "the end is missing: add }";
    return next === "'" ? "use double quotes" : "expected a name in double quotes";
  }

  #reasonNoValue(): string {
    const next = this.#next();
    if (next === "") return "it ends too early";
    if (next === "'") return "use double quotes";
    return next === '"'
      ? "this string has no end, or contains a line break or a single backslash (write \\\\)"
      : "expected a value: a string in double quotes, a number, true, false, null, { or [";
  }

  #fail(reason: string): never {
    throw new Mistake(reason, this.#offset);
  }
}
