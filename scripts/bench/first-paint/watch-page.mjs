/**
 * Runs in the page, before its own scripts. Finds out when the news is painted: in the first task after the animation frame that
 * follows the last item's arrival in the DOM. Calls `reportPainted` then, and keeps layout shifts and long tasks in
 * `firstPaint`.
 *
 * @param {{ selector: string, count: number }} items Which elements to wait for, in the document and in shadow roots.
 */
export function watchPage({ selector, count }) {
  const { document, Element, MutationObserver, PerformanceObserver, requestAnimationFrame, scheduler } =
    globalThis;
  const result = { painted: 0, shifts: [], tasks: [] };
  globalThis.firstPaint = result;
  const roots = new Set();
  /** Custom elements, because the parser can give one a shadow root at any time. */
  const hosts = new Set();
  let isWaiting = true;

  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) if (node.localName?.includes("-")) hosts.add(node);
    look();
  });
  const add = (root) => {
    roots.add(root);
    observer.observe(root, { childList: true, subtree: true });
  };
  const look = () => {
    if (!isWaiting) return;
    for (const { shadowRoot } of hosts) if (shadowRoot && !roots.has(shadowRoot)) add(shadowRoot);
    let found = 0;
    for (const root of roots) found += root.querySelectorAll(selector).length;
    if (found < count) return;
    isWaiting = false;
    observer.disconnect();
    requestAnimationFrame(
      () =>
        void scheduler.postTask(
          () => {
            result.painted = performance.now();
            // For traces: see paintedMark in trace.mjs.
            performance.mark("news-painted");
            globalThis.reportPainted("");
          },
          { priority: "user-blocking" },
        ),
    );
  };

  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    if (isWaiting) add(root);
    return root;
  };
  add(document);
  document.addEventListener("DOMContentLoaded", look);

  const watch = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  watch("layout-shift", ({ startTime, value, hadRecentInput }) => {
    if (!hadRecentInput) result.shifts.push({ time: startTime, value });
  });
  watch("longtask", ({ duration }) => result.tasks.push(duration));
}
