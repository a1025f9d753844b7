/* Runs in the host page, before anything else. Uses the elements as a reader does, and notes every effect outside them. */
(() => {
  const alarms = [];
  const raise = (name, detail) => alarms.push([name, String(detail).slice(0, 200)]);
  /* Given by the page: which marks never get a whole answer, and the names that a feed tries to take. */
  const { hanging, clobbering } = JSON.parse(document.currentScript.dataset.case);

  window.alarm = (mark) => raise("script", mark);
  const ownAlarm = window.alarm;
  for (const name of ["alert", "confirm", "prompt", "print", "open"])
    window[name] = () => raise("dialog", name);
  Notification.requestPermission = async () => raise("permission", "notifications");
  if (navigator.geolocation)
    navigator.geolocation.getCurrentPosition = () => raise("permission", "geolocation");
  addEventListener("error", ({ message }) => message && !isPace(message) && raise("error", message));
  // WebKit allows all pages in a tab together 100 entries of history in 10 seconds. The lab makes more; no reader does.
  const isPace = (error) => /pushState\(\) more than \d+ times/.test(String(error));
  addEventListener("unhandledrejection", ({ reason }) => {
    if (!isPace(reason)) raise("error", `${reason} ${reason?.stack}`);
  });

  /** The elements whose feed is read, or has failed. */
  const settled = new Set();
  for (const type of ["press-load", "press-error", "subscribe-success", "subscribe-error"])
    addEventListener(type, ({ target }) => settled.add(target), { capture: true });

  const turn = (ms = 0) => new Promise((resolve) => setTimeout(resolve, ms));
  const quiet = () => parent.fetch("/quiet");

  let longestBlock = 0;
  let last = performance.now();
  setInterval(() => {
    const now = performance.now();
    longestBlock = Math.max(longestBlock, now - last);
    last = now;
  });

  /** Whatever can be stored in the reader's browser, and names in the page. */
  async function look() {
    const { caches, indexedDB, navigator } = window;
    return {
      cookies: document.cookie.split("; ").sort().join(),
      local: JSON.stringify({ ...localStorage }),
      session: JSON.stringify({ ...sessionStorage }),
      caches: String(await caches?.keys()),
      databases: String((await indexedDB.databases()).map(({ name }) => name)),
      workers: String((await navigator.serviceWorker?.getRegistrations())?.length),
      name: window.name,
      address: location.origin + location.pathname,
      base: document.baseURI.split("?")[0],
      prototype: Object.getOwnPropertyNames(Object.prototype).join(),
      polluted: String({}.polluted),
      globals: Object.keys(window)
        .filter((name) => Number.isNaN(Number(name)))
        .sort()
        .join(),
      clobbered: clobbering
        .filter((name) => name.startsWith("evil") && (name in window || name in document))
        .join(),
      own: [
        window.alarm === ownAlarm,
        document.documentElement.localName,
        typeof customElements.define,
      ].join(),
      children: [...document.querySelectorAll("*")]
        .filter(({ type }) => type !== "application/ld+json")
        .map(({ localName }) => localName)
        .join(),
      scroll: getComputedStyle(document.documentElement).overflow,
      color: getComputedStyle(document.querySelector("h1")).color,
      referrer: document.querySelector("meta[name=referrer]")?.content ?? "",
    };
  }

  function* rootsIn(root) {
    yield root;
    for (const { shadowRoot } of root.querySelectorAll("*")) if (shadowRoot) yield* rootsIn(shadowRoot);
  }
  const roots = () => [...rootsIn(document)].slice(1);
  const all = (selector) => roots().flatMap((root) => [...root.querySelectorAll(selector)]);

  const inspect = () => {
    for (const node of all("*")) {
      for (const { name, value } of node.attributes) {
        if (name.startsWith("on")) raise("markup", `${node.localName} ${name}`);
        if (/^(?:href|src|action|formaction|poster|data|srcset|cite|background)$/.test(name)) {
          const { protocol } = URL.parse?.(value, location) ?? new URL(value, location);
          if (
            !/^(?:https?|mailto|tel|data):$/.test(protocol) ||
            (protocol === "data:" && node.localName !== "img")
          )
            raise("link", value);
        }
        if (
          /^(?:id|name|for|form|target|popovertarget)$/.test(name) &&
          clobbering.includes(value.replace("user-content-", ""))
        )
          raise("markup", `${node.localName} ${name}=${value}`);
        if (name === "target" && value !== "_blank") raise("markup", `target=${value}`);
      }
      if (/^(?:script|iframe|object|embed|link|meta|base|template|press-list)$/.test(node.localName))
        raise("markup", node.localName);
    }
  };

  /** Loads what would be loaded when it comes into view, or is played. */
  const load = () => {
    for (const image of all("img")) image.loading = "eager";
    for (const media of all("video, audio")) media.preload = "auto";
  };

  async function use(elements) {
    for (const element of elements) {
      const root = element.shadowRoot;
      if (!root || hanging.includes(element.parentElement.id)) continue;
      const first = (selector) => root.querySelector(selector);
      if (element.localName === "press-list" && element.open)
        first("[part~=title] a, a[part~=link]")?.click();
      const search = first("input[type=search]");
      if (search) {
        search.value = "Hostile";
        search.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
      }
    }
    await quiet();
    load();
    await quiet();
    for (const button of all("button:not([part~=tools] *, [type=submit])").slice(0, 40)) button.click();
    for (const form of document.querySelectorAll("subscribe-form")) {
      const inside = form.querySelector("form") ?? form.shadowRoot.querySelector("form");
      for (const input of inside?.querySelectorAll("input:required") ?? []) {
        if (input.type === "checkbox") input.checked = true;
        else input.value = "reader@example.org";
        input.dispatchEvent(new Event("input", { bubbles: true }));
        input.dispatchEvent(new Event("change", { bubbles: true }));
      }
      inside?.requestSubmit();
    }
    await quiet();
    load();
    await quiet();
  }

  /** What nobody should do with a feed. */
  async function beNaive() {
    for (const part of document.querySelectorAll("[data-naive]")) {
      const response = await fetch(part.dataset.src).catch(() => undefined);
      const text = (await response?.text().catch(() => "")) ?? "";
      const feed = text.startsWith("{") ? JSON.parse(text) : {};
      if (Object.hasOwn(feed, "__proto__")) Object.assign(Object.prototype, feed.__proto__);
      const root = part.dataset.naive === "shadow" ? part.attachShadow({ mode: "open" }) : part;
      // eslint-disable-next-line no-restricted-syntax -- the fault that the alarms must notice
      root.innerHTML = feed.items?.[0].content_html ?? "";
      for (const { textContent } of root.querySelectorAll("script"))
        document.head.append(Object.assign(document.createElement("script"), { textContent }));
    }
  }

  addEventListener("load", async () => {
    const elements = [...document.querySelectorAll("press-list, press-release, subscribe-form")];
    await Promise.all(elements.map(({ localName }) => customElements.whenDefined(localName)));
    const before = await look();
    const waited = elements.filter(
      ({ localName, parentElement }) => localName !== "subscribe-form" && !hanging.includes(parentElement.id),
    );
    // Rounds, not a time: a busy machine must not fail here.
    for (let round = 0; round < 40 && !waited.every((one) => settled.has(one)); round++) {
      await quiet();
      await turn(25);
    }
    await beNaive();
    await quiet();
    const seen = {};
    for (const one of elements) seen[one.parentElement.id] = one.shadowRoot?.textContent.slice(0, 5000);
    await use(elements);
    for (let round = 0; round < 40 && waited.some((one) => one.matches(":state(loading)")); round++) {
      await quiet();
      await turn(25);
    }
    for (const one of waited)
      if (!settled.has(one) || one.matches(":state(loading)")) raise("loading", one.parentElement.id);
    inspect();
    const after = await look();
    for (const key of Object.keys(before))
      if (before[key] !== after[key]) raise(key, `${before[key].slice(-100)} → ${after[key].slice(-100)}`);
    const unsupported = ["caches", "serviceWorker"]
      .filter((name) => !(name in window) && !(name in navigator))
      .map((name) => name.replace("serviceWorker", "workers"));
    parent.finish({ alarms, seen, longestBlock: Math.round(longestBlock), unsupported });
  });
})();
