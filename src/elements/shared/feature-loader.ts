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
  // Without prototypes: a name on a polluted `Object.prototype` is no feature.
  readonly #loading: Record<string, Promise<void>> = { __proto__: null } as never;
  readonly #loaded: Partial<Features> = { __proto__: null } as never;

  constructor(host: ReactiveControllerHost, makers: Makers<Features>) {
    this.#host = host;
    this.#makers = makers;
  }

  /** The feature, or `undefined` as long as its code has not arrived. */
  get<Name extends keyof Features>(name: Name): Features[Name] | undefined {
    return this.#loaded[name];
  }

  /** Resolves when the feature is in use or its code has failed to arrive. Never rejects. */
  load(name: keyof Features & string): Promise<void> {
    return (this.#loading[name] ??= this.#makers[name]().then(
      (feature) => {
        this.#loaded[name] = feature;
        this.#host.addController(feature);
        this.#host.requestUpdate();
      },
      () => {
        delete this.#loading[name];
      },
    ));
  }

  /** Resolves when each feature that was requested is in use or its code has failed to arrive. Never rejects. */
  async settled(): Promise<void> {
    await Promise.all(Object.values(this.#loading));
  }
}
