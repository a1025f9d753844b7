import type { Client } from "pg";

const retryMs = 1000;

/** Hears what other processes notify, over a connection of its own. */
export class PostgresListener {
  readonly #createClient: () => Client;
  readonly #acts = new Map<string, Set<() => void>>();
  #client: Client | undefined;
  /** A connection takes one query at a time. Never rejects. */
  #listening: Promise<void> = Promise.resolve();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #closed = false;

  constructor(createClient: () => Client) {
    this.#createClient = createClient;
  }

  /** The name of a channel in the database, which may be used by other programs as well. */
  static channelOf(channel: string): string {
    return `newsroom_elements_${channel}`;
  }

  add(channel: string, act: () => void): void {
    const name = PostgresListener.channelOf(channel);
    const acts = this.#acts.get(name) ?? new Set();
    this.#acts.set(name, acts.add(act));
    const client = this.#client;
    if (!client) return this.#connect();
    this.#listening = this.#listening.then(() => this.#listen(client, name)).catch(() => undefined);
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    await this.#client?.end().catch(() => undefined);
  }

  #connect(): void {
    const client = this.#createClient();
    this.#client = client;
    let isLost = false;
    const lose = () => {
      if (isLost || this.#closed) return;
      isLost = true;
      client.end().catch(() => undefined);
      this.#timer = setTimeout(() => this.#connect(), retryMs);
      (this.#timer as { unref?: () => void }).unref?.();
    };
    client.on("error", lose);
    client.on("end", lose);
    client.on("notification", ({ channel }) => this.#acts.get(channel)?.forEach((act) => act()));
    this.#listening = client
      .connect()
      .then(async () => {
        for (const name of this.#acts.keys()) await this.#listen(client, name);
        // While there was no connection, a notification may have been missed.
        this.#acts.forEach((acts) => acts.forEach((act) => act()));
      })
      .catch(lose);
  }

  async #listen(client: Client, name: string): Promise<void> {
    await client.query(`LISTEN ${name}`);
  }
}
