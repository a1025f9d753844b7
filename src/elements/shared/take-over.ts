import type { RenderOptions } from "lit";
import type { ReleaseDate } from "../../release/release.js";
import { keepPlace } from "./keep-place.js";

/** An element with the shadow root that a server has rendered. */
interface Host extends HTMLElement {
  renderRoot: HTMLElement | DocumentFragment;
  readonly renderOptions: RenderOptions;
  performUpdate(): unknown;
  setStates(states: Record<string, unknown>): void;
  formatDate(date: ReleaseDate): string;
}

/**
 * Lets an element take over its shadow root from a server. It renders out of sight until it shows the news, and then replaces
 * everything in one task, so that nothing flashes. As nobody waits for that, the work before it is spread over several tasks, so
 * that the page stays responsive. Nothing needs to match, so what another version has written can be replaced too. If the news
 * cannot be read, what the server has written stays.
 *
 * @param update performs an update of the element.
 */
export async function takeOver(host: Host, update: () => void): Promise<void> {
  const { shadowRoot } = host;
  if (!shadowRoot) return;
  // The news can be inside the element, where the browser has not parsed it yet.
  if (document.readyState === "loading")
    await new Promise((resolve) => addEventListener("DOMContentLoaded", resolve, { once: true }));
  const hidden = document.createDocumentFragment();
  // Lit keeps what it has rendered with the node that it renders before, so both can move.
  const end = document.createComment("");
  hidden.append(end);
  host.renderOptions.renderBefore = end;
  // Features add their styles to it.
  host.renderRoot = Object.assign(hidden, { adoptedStyleSheets: shadowRoot.adoptedStyleSheets, host });

  let isLoaded = false;
  let onShown: (isShown: true) => void;
  const shown = new Promise<true>((resolve) => (onShown = resolve));
  host.addEventListener(
    "press-load",
    ({ target }) => {
      if (isLoaded || target !== host) return;
      isLoaded = true;
      Object.defineProperty(host, "updateComplete", { configurable: true, value: shown });
    },
    // The page's own listeners, which may wait for `updateComplete`, are called after those that capture.
    { capture: true },
  );
  const performUpdate = host.performUpdate.bind(host);
  host.performUpdate = async () => {
    if (!isLoaded) return update();
    await prepareDates(host);
    try {
      update();
    } finally {
      Reflect.deleteProperty(host, "updateComplete");
      onShown(true);
    }
  };
  // The element tells its states at the end of each update.
  const setStates = host.setStates.bind(host);
  host.setStates = (states) => {
    if (!isLoaded || states.loading || states.error || states.offline) return;
    Object.assign(host, { setStates, performUpdate });
    setStates(states);
    const restorePlace = keepPlace(shadowRoot);
    shadowRoot.replaceChildren(hidden);
    host.renderRoot = shadowRoot;
    restorePlace();
  };
  await nextTask();
  update();
}

/**
 * Makes the formatters of dates in two tasks, as the first one loads data, too. Without them, the first dates of a page would
 * also follow a frame later.
 */
async function prepareDates(host: Host): Promise<void> {
  const instant = new Date().toISOString();
  for (const date of [instant.slice(0, 10), instant]) {
    await nextTask();
    host.formatDate(date);
  }
  await nextTask();
}

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
