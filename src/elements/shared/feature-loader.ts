import type { ReactiveControllerHost } from "lit";

/** For each feature of an element, the function that fetches its code and creates it. */
type Makers<Features> = { readonly [Name in keyof Features]: () => Promise<Features[Name]> };

/**
 * Loads the features of an element: what only some pages need, with code of its own. A feature is loaded once, becomes a
 * controller of the element, and the element updates. If its code does not arrive, the element works without it, and the
 * next call tries again.
 */
export class FeatureLoader<Features extends Record<string, object>> {
  readonly #host: ReactiveControllerHost;
  readonly #makers: Makers<Features>;
  readonly #loading = new Map<keyof Features, Promise<void>>();
  readonly #loaded: Partial<Features> = {};

  constructor(host: ReactiveControllerHost, makers: Makers<Features>) {
    this.#host = host;
    this.#makers = makers;
  }

  /** The feature, or `undefined` as long as its code has not arrived. */
  get<Name extends keyof Features>(name: Name): Features[Name] | undefined {
    return this.#loaded[name];
  }

  /** Resolves when the feature is in use or its code has failed to arrive. Never rejects. */
  load(name: keyof Features): Promise<void> {
    let loading = this.#loading.get(name);
    if (!loading) {
      loading = this.#make(name);
      this.#loading.set(name, loading);
    }
    return loading;
  }

  /** Resolves when each feature that was requested is in use or its code has failed to arrive. Never rejects. */
  async settled(): Promise<void> {
    await Promise.all(this.#loading.values());
  }

  async #make<Name extends keyof Features>(name: Name): Promise<void> {
    let feature: Features[Name];
    try {
      feature = await this.#makers[name]();
    } catch {
      this.#loading.delete(name);
      return;
    }
    this.#loaded[name] = feature;
    this.#host.addController(feature);
    this.#host.requestUpdate();
  }
}
