import { errorCode } from "../shared/error-code.js";
import type { Log } from "../shared/log.js";
import type { Backend } from "./backend.js";

/** Opens a backend when it is first needed. After a failure, the next caller tries again. */
export class LazyBackend<Kind extends Backend> {
  readonly #openBackend: () => Promise<Kind>;
  readonly #log: Log;
  #opening: Promise<Kind> | undefined;
  #closed = false;

  constructor(openBackend: () => Promise<Kind>, log: Log) {
    this.#openBackend = openBackend;
    this.#log = log;
  }

  get(): Promise<Kind> {
    if (this.#closed) return Promise.reject(new Error("closed"));
    return (this.#opening ??= this.#openBackend().catch((error: unknown) => {
      this.#opening = undefined;
      this.#log("subscriptions-unavailable", { code: errorCode(error) });
      throw error;
    }));
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
