import { databaseFault } from "../health/database-fault.js";
import type { Faults } from "../health/faults.js";
import type { Log } from "../shared/log.js";
import type { Backend } from "./backend.js";

/** Opens a backend when it is first needed. After a failure, the next caller tries again. */
export class LazyBackend<Kind extends Backend> {
  readonly #openBackend: () => Promise<Kind>;
  readonly #log: Log;
  readonly #faults: Faults;
  #opening: Promise<Kind> | undefined;
  #closed = false;

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
      const code = databaseFault(error);
      this.#log("subscriptions-unavailable", { code });
      this.#faults.report("database", code);
      throw error;
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    const backend = await this.#opening?.catch(() => undefined);
    await backend?.close();
  }

  healthy(): Promise<boolean> {
    return this.get().then(
      (backend) => backend.healthy(),
      () => false,
    );
  }
}
