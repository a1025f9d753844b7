import type { ReactiveController, ReactiveControllerHost } from "lit";

/** For each feature of an element, the function that fetches its code and makes it. */
type Makers<Features> = { readonly [Name in keyof Features]: () => Promise<Features[Name]> };

/**
 * Loads the features of an element: what only some pages ask for, each with code of its own. A feature is loaded once, and
 * becomes a controller of the element, which then updates. Where its code does not arrive, the element works without it,
 * and the next call tries again.
 */
export class FeatureLoader<Features extends Record<string, ReactiveController>> {
  readonly #host: ReactiveControllerHost;
  readonly #makers: Makers<Features>;
  readonly #loading = new Map<keyof Features, Promise<void>>();
  readonly #loaded: Partial<Features> = {};

  constructor(host: ReactiveControllerHost, makers: Makers<Features>) {
    this.#host = host;
    this.#makers = makers;
  }

  /** The feature, once its code has arrived. */
  get<Name extends keyof Features>(name: Name): Features[Name] | undefined {
    return this.#loaded[name];
  }

  /** Resolves when the feature is in use, or its code did not arrive. Never rejects. */
  load(name: keyof Features): Promise<void> {
    let loading = this.#loading.get(name);
    if (!loading) {
      loading = this.#make(name);
      this.#loading.set(name, loading);
    }
    return loading;
  }

  /** Resolves when every feature that was asked for is in use, or its code did not arrive. Never rejects. */
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
