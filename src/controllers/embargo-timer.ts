import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { ReleaseDate } from "../release/release.js";

/** Milliseconds; a timer of the platform that is set for longer ends at once. */
const longestTimer = 2 ** 31 - 1;

/** Tells when an embargo has ended, while its element is in the page. */
export class EmbargoTimer implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #next: () => ReleaseDate | undefined;
  readonly #ended: () => void;
  #awaited: ReleaseDate | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param next When the next embargo ends; asked again with each update of the element. */
  constructor(
    host: ReactiveControllerHost & Element,
    next: () => ReleaseDate | undefined,
    ended: () => void,
  ) {
    this.#host = host;
    this.#next = next;
    this.#ended = ended;
    host.addController(this);
  }

  hostUpdated(): void {
    // An update may come when the element has left.
    const next = this.#host.isConnected ? this.#next() : undefined;
    if (next === this.#awaited) return;
    clearTimeout(this.#timer);
    this.#awaited = next;
    if (next) this.#wait(Date.parse(next));
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#awaited = undefined;
  }

  #wait(moment: number): void {
    const left = moment - Date.now();
    if (left > 0) this.#timer = setTimeout(() => this.#wait(moment), Math.min(left, longestTimer));
    else this.#ended();
  }
}
