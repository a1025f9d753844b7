import type { ReactiveController, ReactiveControllerHost } from "lit";

/**
 * Which release the page's address names, as `?release=<id>`, so that a release can be linked, reloaded and left with Back.
 * Reads and, when told to `open` or `close`, writes the page's history; an element that the host did not ask to do so
 * must not have one.
 */
export class ReleaseParamController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #nameOf: () => string;

  /** @param nameOf Name of the parameter, where it is not `release`. */
  constructor(host: ReactiveControllerHost, nameOf = () => "release") {
    this.#host = host;
    this.#nameOf = nameOf;
    host.addController(this);
  }

  /** Id of the release that the address names, or `null`. */
  get value(): string | null {
    return this.valueIn(location.href);
  }

  /** Id of the release that another address names, or `null`. */
  valueIn(address: string): string | null {
    return new URL(address).searchParams.get(this.#nameOf());
  }

  /** The page's own address naming a release, or none. */
  href(id?: string): string {
    const url = new URL(location.href);
    url.hash = "";
    if (id === undefined) url.searchParams.delete(this.#nameOf());
    else url.searchParams.set(this.#nameOf(), id);
    return url.href;
  }

  open(id: string): void {
    this.#push(this.href(id), this.#nameOf());
  }

  /** Names another release in place of the one that is open: Back leads to where that was opened from. */
  replace(id: string): void {
    history.replaceState(history.state, "", this.href(id));
    this.#host.requestUpdate();
  }

  /** Goes back to where the release was opened from; a reader who came by a deep link gets a new entry instead. */
  close(): void {
    if ((history.state as { pressOpened?: string } | null)?.pressOpened === this.#nameOf()) history.back();
    else this.#push(this.href());
  }

  hostConnected(): void {
    addEventListener("popstate", this.#onPopState);
    // The address may have changed while the element was away.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    removeEventListener("popstate", this.#onPopState);
  }

  readonly #onPopState = (): void => this.#host.requestUpdate();

  /** @param pressOpened Which parameter the entry was made for: it has one behind it that a reader can go back to. */
  #push(url: string, pressOpened?: string): void {
    // What a host's router has put into the state is kept.
    history.pushState({ ...history.state, pressOpened }, "", url);
    this.#host.requestUpdate();
  }
}
