/** Reads and writes the parameters of one list in the page's address; all others stay as they are, to the letter. */
export class ListAddress {
  readonly #nameOf: () => string;

  /** @param nameOf What the names of the parameters begin with. */
  constructor(nameOf: () => string) {
    this.#nameOf = nameOf;
  }

  /** Name of a parameter of this list: `news-year`. */
  parameter(name: string): string {
    return `${this.#nameOf()}-${name}`;
  }

  read(name: string): string | null {
    return new URLSearchParams(location.search).get(this.parameter(name));
  }

  /**
   * @param values By name; `undefined` takes a parameter away.
   * @param push Whether Back leads to what was there before.
   */
  write(values: Record<string, string | undefined>, push: boolean): void {
    const own = new Map(Object.entries(values).map(([name, value]) => [this.parameter(name), value]));
    const parts = location.search
      .slice(1)
      .split("&")
      .filter((part) => part && !own.has([...new URLSearchParams(part).keys()][0] ?? ""));
    for (const [name, value] of own) {
      if (value !== undefined) parts.push(new URLSearchParams([[name, value]]).toString());
    }
    const search = parts.length ? `?${parts.join("&")}` : "";
    if (search === location.search) return;
    const url = location.pathname + search + location.hash;
    // The state is kept as it is: a host's router may have put something there.
    if (push) history.pushState(history.state, "", url);
    else history.replaceState(history.state, "", url);
  }
}
