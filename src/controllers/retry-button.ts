import type { ReactiveController, ReactiveControllerHost } from "lit";
import { adoptStyles } from "../styles/adopt-styles.js";
import { busyButtonStyles } from "../styles/busy-button.styles.js";
import { focusLinkOrSelf } from "./focus-link-or-self.js";

/** An element whose shadow root has a button with the part `retry-button`. */
export type RetryHost = ReactiveControllerHost & HTMLElement;

/**
 * The button with which a reader tries again. It shows that the feed is being read, and the focus of the reader is kept: when the
 * feed is there, the button is removed and the focus would move to the top of the page. Instead it moves to the first headline
 * or, without one, to the status.
 */
class RetryButton implements ReactiveController {
  readonly #host: RetryHost;
  #hadFocus = false;

  constructor(host: RetryHost) {
    this.#host = host;
    const { shadowRoot } = host;
    if (!shadowRoot) return;
    adoptStyles(shadowRoot, busyButtonStyles);
    shadowRoot.addEventListener("click", (event) => this.#onClick(event), { capture: true });
  }

  /** Shows whether the feed is being read. */
  setBusy(isBusy: boolean): void {
    const button = this.#button;
    if (button) button.ariaDisabled = isBusy ? "true" : null;
  }

  hostUpdate(): void {
    const button = this.#button;
    if (button) this.#hadFocus = this.#host.shadowRoot?.activeElement === button;
  }

  hostUpdated(): void {
    if (this.#hadFocus) void this.#moveFocus();
  }

  #onClick(event: Event): void {
    const button = this.#button;
    if (!button || event.target !== button) return;
    // The feed is being read already.
    if (button.ariaDisabled === "true") event.stopPropagation();
    this.setBusy(true);
  }

  async #moveFocus(): Promise<void> {
    // The element sets its states after the update.
    await this.#host.updateComplete;
    if (!this.#hadFocus || this.#button || this.#host.matches(":state(loading)")) return;
    this.#hadFocus = false;
    // The reader may have moved the focus elsewhere.
    if (document.activeElement !== document.body) return;
    const target = this.#find("[part~=title]") ?? this.#find("[part=status]");
    if (target) focusLinkOrSelf(target);
  }

  get #button(): HTMLElement | null {
    return this.#find("[part~=retry-button]");
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
  }
}

const known = new WeakMap<RetryHost, RetryButton>();

/** The button of an element whose feed could not be read. */
export function retryButtonOf(host: RetryHost): RetryButton {
  let button = known.get(host);
  if (!button) {
    known.set(host, (button = new RetryButton(host)));
    host.addController(button);
  }
  return button;
}
