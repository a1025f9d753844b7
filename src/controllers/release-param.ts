import type { ReactiveController, ReactiveControllerHost } from "lit";

/**
 * The parameter in the page's address that names a release, as `?release=<id>`. With it, a release can be linked to,
 * reloaded, and left with Back. `open`, `replace` and `close` write the page's history, so only an element that the page
 * has asked for that may have one.
 */
export class ReleaseParam implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #nameOf: () => string;

  /** @param nameOf name of the parameter. Default: `release`. */
  constructor(host: ReactiveControllerHost, nameOf = () => "release") {
    this.#host = host;
    this.#nameOf = nameOf;
    host.addController(this);
  }

  /** Id of the release that the page's address names, or `null`. */
  get value(): string | null {
    return this.valueIn(location.href);
  }

  /** Id of the release that another address names, or `null`. */
  valueIn(address: string): string | null {
    return new URL(address).searchParams.get(this.#nameOf());
  }

  /** The page's own address with the id of a release, or with none. */
  href(id?: string): string {
    const url = new URL(location.href);
    url.hash = "";
    if (id === undefined) url.searchParams.delete(this.#nameOf());
    else url.searchParams.set(this.#nameOf(), id);
    return url.href;
  }

  /** Adds an entry to the history whose address names a release. */
  open(id: string): void {
    this.#push(this.href(id), this.#nameOf());
  }

  /** Names another release in the same entry: Back leads to the page from which the first one was opened. */
  replace(id: string): void {
    history.replaceState(history.state, "", this.href(id));
    this.#host.requestUpdate();
  }

  /** Goes back to the page from which the release was opened. After a deep link it adds an entry without a release. */
  close(): void {
    const state = { __proto__: null, ...(history.state as { pressOpened?: string } | null) };
    if (state.pressOpened === this.#nameOf()) history.back();
    else this.#push(this.href());
  }

  hostConnected(): void {
    addEventListener("popstate", this.#onPopState);
    // The address may have changed while the element was out of the page.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    removeEventListener("popstate", this.#onPopState);
  }

  readonly #onPopState = (): void => this.#host.requestUpdate();

  /** @param pressOpened name of the parameter, if the reader can go back from the new entry to one without it. */
  #push(url: string, pressOpened?: string): void {
    // The state may hold what the host's router needs.
    history.pushState({ ...history.state, pressOpened }, "", url);
    this.#host.requestUpdate();
  }
}
