import type { ReactiveController, ReactiveControllerHost } from "lit";

/** An element whose shadow root has the button, as `retry-button`. */
export type RetryHost = ReactiveControllerHost & HTMLElement;

const watched = new WeakSet<RetryHost>();

/**
 * Keeps the focus with a reader who has tried again. The button goes with what it is about, and the focus with it to the
 * top of the page; so it goes on at the first release, or else at what is said.
 */
class RetryFocus implements ReactiveController {
  readonly #host: RetryHost;
  #hadFocus = false;

  constructor(host: RetryHost) {
    this.#host = host;
  }

  hostUpdate(): void {
    const button = this.#find("[part=retry-button]");
    if (button) this.#hadFocus = this.#host.shadowRoot!.activeElement === button;
  }

  hostUpdated(): void {
    if (this.#hadFocus) void this.#goOn();
  }

  async #goOn(): Promise<void> {
    // The states of an element follow its update.
    await this.#host.updateComplete;
    if (!this.#hadFocus || this.#find("[part=retry-button]") || this.#host.matches(":state(loading)")) return;
    this.#hadFocus = false;
    // Not where the reader is elsewhere already.
    if (document.activeElement !== document.body) return;
    const target = this.#find("[part=item], [part=title]") ?? this.#find("[part=status]")!;
    target.tabIndex = -1;
    target.focus();
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.shadowRoot!.querySelector(selector);
  }
}

/** Does so for an element whose feed could not be read, once. */
export function keepRetryFocus(host: RetryHost): void {
  if (watched.has(host)) return;
  watched.add(host);
  host.addController(new RetryFocus(host));
}
