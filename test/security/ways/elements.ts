import "../../../src/define.js";
import type { PressLoadEvent } from "../../../src/events/press-load-event.js";
import { type Mounted, runBatch } from "../mount.js";
import { feedOf } from "./feed-of.js";

/* Through the elements, as on a page: a list and a release from one feed, next to an unrelated form. A vector that is a
   feed is used as it is; any other becomes the title, the lead and the text of a release. */

const feeds = new Map<string, string>();
const ownFetch = window.fetch.bind(window);
window.fetch = async (input, init) => {
  const url = input instanceof Request ? input.url : input.toString();
  const text = feeds.get(url);
  if (text === undefined) return ownFetch(input, init);
  const response = new Response(text, {
    headers: { "content-type": /^\s*[{[]/.test(text) ? "application/json" : "text/xml" },
  });
  Object.defineProperty(response, "url", { value: url });
  return response;
};

window.runBatch = runBatch.bind(undefined, async ({ id, html }, box): Promise<Mounted> => {
  const src = `https://feeds.example.gov/news/feed?${feeds.size}`;
  const isFeed = id.startsWith("feeds:");
  feeds.set(src, isFeed ? html : feedOf(html));

  const form = element("subscribe-form", { action: "https://feeds.example.gov/subscribe" });
  const list = element("press-list", { src });
  box.append(form, list);
  const releases = await new Promise<PressLoadEvent["releases"]>((resolve) => {
    list.addEventListener("press-load", (event) => resolve(event.releases));
    list.addEventListener("press-error", () => resolve([]));
  });
  const ownForm = form.shadowRoot!.querySelector("form")?.getAttribute("action");
  if (ownForm && ownForm !== "https://feeds.example.gov/subscribe")
    throw new Error(`The form goes to ${ownForm}`);

  const around: Element[] = [list];
  let root: Element | undefined;
  for (const { id: releaseId, body } of releases.slice(0, 3)) {
    const release = element("press-release", { src, "release-id": releaseId });
    box.append(release);
    await seen(release, body ? "[part=body]>*,[part=error]" : "[part=release]");
    if (!isFeed) root = release.shadowRoot!.querySelector("[part=body]>*") ?? undefined;
    around.push(release);
  }
  return { root, around };
});

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string>,
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  return made;
}

/** Waits until an element has rendered something that matches the selector. */
function seen(host: HTMLElement, selector: string): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!host.shadowRoot?.querySelector(selector)) return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(look);
    observer.observe(host.shadowRoot ?? host, { childList: true, subtree: true });
    look();
  });
}
