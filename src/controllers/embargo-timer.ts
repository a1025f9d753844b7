import type { ReactiveController, ReactiveControllerHost } from "lit";
import { firstEmbargoEnd } from "../release/embargo.js";
import type { FeedController } from "./feed-controller.js";

/** The longest time that `setTimeout` can wait, in milliseconds. With a longer one it does not wait at all. */
const longestTimerMs = 2 ** 31 - 1;

/** Shows releases as soon as their embargo ends, while the element is in the page. Loaded for feeds that have one. */
export class EmbargoTimer implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #feedOf: () => FeedController;
  /** When the embargo ends that is waited for, in milliseconds since 1970. */
  #awaited = Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & Element, feedOf: () => FeedController) {
    this.#host = host;
    this.#feedOf = feedOf;
    host.addController(this);
  }

  hostUpdated(): void {
    // The element may have left the page before its update.
    const end = this.#host.isConnected ? firstEmbargoEnd(this.#feedOf().withheld) : Infinity;
    if (end === this.#awaited) return;
    clearTimeout(this.#timer);
    this.#awaited = end;
    if (end < Infinity) this.#wait(end);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#awaited = Infinity;
  }

  #wait(end: number): void {
    const left = end - Date.now();
    if (left > 0) this.#timer = setTimeout(() => this.#wait(end), Math.min(left, longestTimerMs));
    else this.#feedOf().applyEmbargoes();
  }
}
