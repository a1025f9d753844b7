/* The page side of `npm run security`, inside the frame of one batch: mounts vectors in one way, touches all that can be
   touched, and tells what it saw. The way is the file that this is built with, see ways/. */
import { failedExpectations, type Expectation } from "./check-expectations.js";
import { descendants, type Finding, inspect, inspectAround } from "./inspect.js";

export interface Vector {
  id: string;
  html: string;
  expect?: Expectation[];
}

export interface Mounted {
  /** Where the text is; nothing if the vector has none. */
  root?: (ParentNode & Node) | undefined;
  /** What our elements render around it. */
  around?: (ParentNode & Node)[];
}

/** Puts a vector into a box of the page. */
export type Mount = (vector: Vector, box: HTMLElement) => Mounted | Promise<Mounted>;

export interface Outcome {
  id: string;
  findings: Finding[];
  /** Main-thread time of the mount, in milliseconds. */
  time: number;
  expected: number;
  failed: Expectation[];
}

declare global {
  interface Window {
    /** How far the batch is, for the runner. */
    mounted?: number;
  }
}

/** Mounts a batch and gives what each vector shows, and what happened that no vector can be named for. */
export async function runBatch(
  mount: Mount,
  vectors: Vector[],
): Promise<{ outcomes: Outcome[]; events: Finding[]; reports: string[] }> {
  const alarm = listen();
  const outcomes: Outcome[] = [];
  const boxes: { mounted: Mounted; outcome: Outcome }[] = [];
  for (const vector of vectors) {
    window.mounted = (window.mounted ?? 0) + 1;
    const outcome: Outcome = {
      id: vector.id,
      findings: [],
      time: 0,
      expected: vector.expect?.length ?? 0,
      failed: [],
    };
    const box = document.createElement("div");
    box.className = "box";
    document.body.append(box);
    const start = performance.now();
    try {
      const mounted = await mount(vector, box);
      boxes.push({ mounted, outcome });
      outcome.failed.push(
        ...failedExpectations(mounted.root ?? document.createElement("div"), vector.expect ?? []),
      );
    } catch (error) {
      outcome.findings.push({ category: "error", detail: String(error) });
      outcome.failed.push(...(vector.expect ?? []));
    }
    outcome.time = performance.now() - start;
    outcomes.push(outcome);
  }
  for (const { mounted, outcome } of boxes) {
    const { root, around = [] } = mounted;
    if (root) outcome.findings.push(...inspect(root), ...inspectAgain(root));
    for (const part of around) outcome.findings.push(...inspectAround(part));
  }
  for (const { mounted } of boxes)
    for (const part of [mounted.root, ...(mounted.around ?? [])]) if (part) touch(part);
  // The server answers once nothing has been asked of it, or through it, for a while.
  await fetch("/quiet").catch((error) => alarm.ring("navigation", error));
  return { outcomes, events: alarm.events, reports: alarm.reports };
}

/** What a page would get that writes the result out and reads it in again. */
function inspectAgain(root: ParentNode & Node): Finding[] {
  const written = document.implementation.createHTMLDocument().body;
  for (const child of root.childNodes) written.append(written.ownerDocument.importNode(child, true));
  const read = new DOMParser().parseFromString(written.getHTML(), "text/html");
  return inspect(read.body).map(({ category, detail }) => ({
    category,
    detail: `${detail} after a second parse`,
  }));
}

function listen() {
  const events: Finding[] = [];
  const reports: string[] = [];
  const ring = (category: Finding["category"], detail: unknown) =>
    void events.push({ category, detail: String(detail).slice(0, 200) });
  for (const name of ["alert", "confirm", "prompt", "print"] as const) {
    Object.defineProperty(window, name, {
      value: (text: unknown) => ring("exec", `${name}(${String(text)})`),
    });
  }
  window.open = (address) => (ring("navigation", `open(${String(address)})`), null);
  addEventListener("securitypolicyviolation", (event) => {
    reports.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
    // The target is the element where it is live, and the document where markup was merely parsed.
    if (event.target instanceof Element && event.effectiveDirective.startsWith("script-src"))
      ring("attempt", `${event.effectiveDirective} ${event.sample}`);
  });
  addEventListener(
    "submit",
    (event) => {
      event.preventDefault();
      ring("formSubmit", (event.target as Element).getAttribute("action"));
    },
    true,
  );
  addEventListener(
    "click",
    (event) => {
      const link = event
        .composedPath()
        .find((target) => target instanceof Element && target.matches("a,area"));
      // Where links lead is not this run's matter, unless it is code.
      if (link && /^(?:https?|mailto|tel|ftp):/.test((link as HTMLAnchorElement).href))
        event.preventDefault();
    },
    true,
  );
  addEventListener("pagehide", () => ring("navigation", "the frame left its page"));
  return { events, ring, reports };
}

function touch(root: ParentNode & Node): void {
  for (const element of descendants(root)) {
    // Gone by what an earlier click has done; its own would not pass the listener that keeps the page.
    if (!element.isConnected) continue;
    // Its click loads a player, which is what it is for; test/sanitize clicks it.
    if (element.matches(".press-video-play")) continue;
    for (const { name } of Array.from(element.attributes))
      if (/^on/i.test(name)) element.dispatchEvent(new Event(name.slice(2).toLowerCase(), { bubbles: true }));
    // As for a reader who scrolls to it.
    if (element instanceof HTMLImageElement) element.loading = "eager";
    if (element instanceof HTMLElement) {
      for (const act of ["focus", "click"] as const)
        try {
          element[act]();
        } catch {
          // A form may have a field of that name.
        }
    }
    if (element instanceof HTMLFormElement) HTMLFormElement.prototype.requestSubmit.call(element);
  }
}
