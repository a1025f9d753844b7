import { startBrowser, startDisplay } from "../security/start-browser.mjs";

/** A browser on a page that fetches jobs. It starts again when the page has given no sign of life for too long. */
export class WatchedBrowser {
  #engine;
  #patienceMs;
  #options;
  #browser;
  #display;
  #timer;

  /** @param patienceMs Milliseconds without a sign of life after which the page counts as frozen. */
  constructor(engine, patienceMs) {
    this.#engine = engine;
    this.#patienceMs = patienceMs;
  }

  /** @param options For `startBrowser`, except the display. */
  async open(options) {
    this.#options = options;
    if (this.#engine === "webkit") this.#display = await startDisplay();
    await this.restart();
  }

  /** Called with each sign of life of the page. */
  alive() {
    // Not before it is open, and not after it is closed.
    if (!this.#options) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.restart(), this.#patienceMs);
  }

  /** Closes the browser, and opens it again on its first page. */
  async restart() {
    clearTimeout(this.#timer);
    await this.#browser?.stop();
    this.#browser = await startBrowser(this.#engine, { ...this.#options, display: this.#display?.display });
    this.alive();
  }

  async close() {
    this.#options = undefined;
    clearTimeout(this.#timer);
    await this.#browser?.stop();
    this.#display?.stop();
  }
}
