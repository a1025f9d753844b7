import { databaseFault } from "../health/database-fault.js";
import type { Faults } from "../health/faults.js";
import type { Log } from "../shared/log.js";
import type { Backend } from "./backend.js";

const retryMs = 20_000;

/** Opens a backend when it is first needed. After a failure, the next caller tries again, and a timer. */
export class LazyBackend<Kind extends Backend> {
  readonly #openBackend: () => Promise<Kind>;
  readonly #log: Log;
  readonly #faults: Faults;
  #opening: Promise<Kind> | undefined;
  #closed = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(openBackend: () => Promise<Kind>, log: Log, faults: Faults) {
    this.#openBackend = openBackend;
    this.#faults = faults;
    this.#log = log;
  }

  get(): Promise<Kind> {
    if (this.#closed) return Promise.reject(new Error("closed"));
    return (this.#opening ??= this.#open());
  }

  async #open(): Promise<Kind> {
    try {
      const backend = await this.#openBackend();
      this.#faults.report("database", undefined);
      return backend;
    } catch (error) {
      this.#opening = undefined;
      this.#tryLater();
      const code = databaseFault(error);
      this.#log("subscriptions-unavailable", { code });
      this.#faults.report("database", code);
      throw error;
    }
  }

  /** Mails that wait must leave soon after the operator has corrected what was wrong, even if no reader comes. */
  #tryLater(): void {
    clearTimeout(this.#timer);
    if (this.#closed) return;
    this.#timer = setTimeout(() => void this.healthy(), retryMs);
    (this.#timer as { unref?: () => void }).unref?.();
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    const backend = await this.#opening?.catch(() => undefined);
    await backend?.close();
  }

  /** Whether it is open, or could be opened. What fails later is among the faults. */
  healthy(): Promise<boolean> {
    return this.get().then(
      () => true,
      () => false,
    );
  }
}
