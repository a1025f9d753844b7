import type { RenderOptions } from "lit";
import { formatDate } from "../../release/format-date.js";
import { keepPlace } from "./keep-place.js";

/** An element with the shadow root that a server has rendered. */
interface Host extends HTMLElement {
  renderRoot: HTMLElement | DocumentFragment;
  readonly renderOptions: RenderOptions;
  setStates(states: Record<string, unknown>): void;
}

/**
 * Lets an element take over its shadow root from a server. It renders out of sight until it shows the news, and then replaces
 * everything in one task, so that nothing flashes. Nothing needs to match, so what another version has written can be replaced
 * too. If the news cannot be read, what the server has written stays.
 *
 * @param update performs the first update of the element.
 */
export async function takeOver(host: Host, update: () => void): Promise<void> {
  const { shadowRoot } = host;
  if (!shadowRoot) return;
  // The news can be inside the element, where the browser has not parsed it yet.
  if (document.readyState === "loading")
    await new Promise((resolve) => addEventListener("DOMContentLoaded", resolve, { once: true }));
  // The first dates of a page would otherwise follow a frame later.
  formatDate(new Date().toISOString(), { locale: "en", day: {} });
  const hidden = document.createDocumentFragment();
  // Lit keeps what it has rendered with the node that it renders before, so both can move.
  const end = document.createComment("");
  hidden.append(end);
  host.renderOptions.renderBefore = end;
  // Features add their styles to it.
  host.renderRoot = Object.assign(hidden, { adoptedStyleSheets: shadowRoot.adoptedStyleSheets });

  let isLoaded = false;
  host.addEventListener("press-load", ({ target }) => {
    isLoaded ||= target === host;
  });
  // The element tells its states at the end of each update.
  const setStates = host.setStates.bind(host);
  host.setStates = (states) => {
    if (!isLoaded || states.loading || states.error || states.offline) return;
    host.setStates = setStates;
    setStates(states);
    const restorePlace = keepPlace(shadowRoot);
    shadowRoot.replaceChildren(hidden);
    host.renderRoot = shadowRoot;
    restorePlace();
  };
  update();
}
