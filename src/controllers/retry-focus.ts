import { focusLinkOrSelf } from "./focus-link-or-self.js";
import type { ReactiveController, ReactiveControllerHost } from "lit";

/** An element whose shadow root has a button with the part `retry-button`. */
export type RetryHost = ReactiveControllerHost & HTMLElement;

const watched = new WeakSet<RetryHost>();

/**
 * Keeps the focus of a reader who tries again. When the feed is there, the button is removed and the focus would move to
 * the top of the page. Instead it moves to the first headline or, without one, to the status.
 */
class RetryFocus implements ReactiveController {
  readonly #host: RetryHost;
  #hadFocus = false;

  constructor(host: RetryHost) {
    this.#host = host;
  }

  hostUpdate(): void {
    const button = this.#find("[part~=retry-button]");
    if (button) this.#hadFocus = this.#host.shadowRoot?.activeElement === button;
  }

  hostUpdated(): void {
    if (this.#hadFocus) void this.#moveFocus();
  }

  async #moveFocus(): Promise<void> {
    // The element sets its states after the update.
    await this.#host.updateComplete;
    if (!this.#hadFocus || this.#find("[part~=retry-button]") || this.#host.matches(":state(loading)"))
      return;
    this.#hadFocus = false;
    // The reader may have moved the focus elsewhere.
    if (document.activeElement !== document.body) return;
    const target = this.#find("[part~=title]") ?? this.#find("[part=status]");
    if (target) focusLinkOrSelf(target);
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
  }
}

/** Keeps the focus in an element whose feed could not be read. Further calls for the same element do nothing. */
export function keepRetryFocus(host: RetryHost): void {
  if (watched.has(host)) return;
  watched.add(host);
  host.addController(new RetryFocus(host));
}
