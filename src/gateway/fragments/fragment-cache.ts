import type { Rendition } from "../feeds/rendition.js";
import type { Fragment, RefusedOption } from "./render-fragment.js";

export interface CachedFragment {
  /** The feed that it was rendered from. */
  source: Rendition;
  result: Fragment | RefusedOption;
}

/** What an entry takes besides its bytes. */
const entryBytes = 1000;

/** Keeps the fragments that were used last, up to a number of bytes. The last one is kept however large it is. */
export class FragmentCache {
  readonly #maxBytes: number;
  readonly #entries = new Map<string, CachedFragment>();
  #bytes = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  get(key: string): CachedFragment | undefined {
    const entry = this.#entries.get(key);
    if (entry) {
      this.#entries.delete(key);
      this.#entries.set(key, entry);
    }
    return entry;
  }

  set(key: string, entry: CachedFragment): void {
    this.#delete(key);
    this.#entries.set(key, entry);
    this.#bytes += sizeOf(key, entry);
    for (const oldest of this.#entries.keys()) {
      if (this.#bytes <= this.#maxBytes || oldest === key) break;
      this.#delete(oldest);
    }
  }

  #delete(key: string): void {
    const entry = this.#entries.get(key);
    if (!entry) return;
    this.#entries.delete(key);
    this.#bytes -= sizeOf(key, entry);
  }
}

const sizeOf = (key: string, { result }: CachedFragment): number =>
  entryBytes + key.length + (result.kind === "rendered" ? result.rendition.bytes.length : 0);
