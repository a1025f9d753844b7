import type { ReactiveControllerHost, RenderOptions } from "lit";
import { keepPlace } from "./keep-place.js";

/** An element with the shadow root that a server has rendered. */
interface Host extends ReactiveControllerHost, HTMLElement {
  readonly renderOptions: RenderOptions;
  readonly lazy: boolean;
  reload(): Promise<void>;
  requestUpdate(name?: PropertyKey, ...rest: unknown[]): void;
}

/** The properties that say where the news is. */
const sources = new Set<PropertyKey | undefined>(["src", "fallbackSrc", "releases", "release"]);

/**
 * Lets an element take over its shadow root from a server. When the news is there, it renders everything anew, in one task,
 * so that nothing flashes. It needs nothing to match, so what another version has written can be replaced too. If the news
 * cannot be read, what the server has written stays.
 *
 * @param update performs the first update of the element.
 */
export async function takeOver(host: Host, update: () => void): Promise<void> {
  const { shadowRoot } = host;
  if (!shadowRoot) return;
  // The news can be inside the element, where the browser has not parsed it yet.
  if (document.readyState === "loading")
    await new Promise((resolve) => addEventListener("DOMContentLoaded", resolve, { once: true }));
  // An element looks at its sources when it updates, so until the first update this does.
  const near = new IntersectionObserver(() => void host.reload(), { rootMargin: "100%" });
  const requestUpdate = host.requestUpdate.bind(host);
  host.requestUpdate = (name, ...rest) => {
    requestUpdate(name, ...rest);
    if (sources.has(name)) void host.reload();
  };
  host.addEventListener("press-load", function replace({ target }) {
    if (target !== host) return;
    host.removeEventListener("press-load", replace);
    near.disconnect();
    host.requestUpdate = requestUpdate;
    const restorePlace = keepPlace(shadowRoot);
    // Lit would render before the first node that was there.
    host.renderOptions.renderBefore = null;
    shadowRoot.replaceChildren();
    update();
    restorePlace();
  });
  // The observer also calls when it begins, in case the news is inside a lazy element.
  if (host.lazy) near.observe(host);
  else await host.reload();
}
