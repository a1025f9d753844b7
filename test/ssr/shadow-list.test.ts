import { expect } from "@open-wc/testing";
import type { PressListOptions } from "../../src/ssr/index.js";
import type { PressListElement } from "../../src/elements/press-list/press-list.js";
import { untrustedHtml } from "../../src/release/untrusted-html.js";
import { closeHostPages, expectQuiet } from "../helpers/host-page.js";
import { renderListOnServer } from "../helpers/render-on-server.js";
import {
  expectSameAfterTakeOver,
  belowOf,
  openServerPage,
  policy,
  serveStyleSheet,
  takeOver,
} from "../helpers/server-page.js";
import { requestsOf, servePage } from "../helpers/serve-page.js";
import { waitFor } from "../helpers/wait-for.js";

const picture = new URL("/demo/newsroom/media/cable-ship.jpg", location.href).href;
const releases = Array.from({ length: 12 }, (_, index) => ({
  id: String(index),
  title: `Vind på tværs af grænser ${index}`,
  language: index % 2 ? "en" : "da",
  url: `https://newsroom.example/${index}`,
  lead: "Aftalen tog to år. ".repeat(index % 4),
  type: "Pressemeddelelse",
  published: `2026-05-${String(28 - index).padStart(2, "0")}T10:00:00Z`,
  categories: ["Energi"],
  ...(index % 3 === 0 && { images: [{ url: picture, alt: "Ambassaden" }] }),
  ...(index === 1 && { notice: { kind: "correction" as const }, updated: "2026-05-29T08:00:00Z" }),
  body: untrustedHtml("<p>Teksten</p>"),
}));
const feed = { link: "https://newsroom.example/", language: "da", releases };

const options: PressListOptions = {
  output: "shadow",
  lang: "da",
  timeZone: "Europe/Copenhagen",
  pageUrl: location.href,
  imageHosts: location.host,
  src: "https://newsroom.example/feed",
};

async function openRendered(more: PressListOptions = {}) {
  const styleSheet = await serveStyleSheet("press-list");
  const { html, head } = await renderListOnServer(feed, { ...options, styleSheet, ...more });
  const { nonce } = more;
  return openServerPage(
    "press-list",
    head + html,
    nonce ? policy.replace("style-src 'self'", `style-src 'nonce-${nonce}'`) : policy,
  );
}

const describedOptions: Record<string, PressListOptions> = {
  "a plain list": {},
  "filters that are set": { controls: "search category language", language: "da", search: "vind" },
  "a filter without controls": { language: "en", limit: 3 },
  "a filter without controls that finds nothing": { language: "fr", category: "Kultur" },
  "a filter that finds nothing": { controls: "search year", search: "nothing" },
  cards: { layout: "cards" },
  "a compact list": { layout: "compact", limit: 5 },
  headlines: { layout: "headlines" },
  "headlines that open in the page": { open: "inline" },
  "headlines that open in a tab": { linkTarget: "_blank", headingLevel: 2 },
  "styles with a nonce": { styleSheet: undefined, nonce: "c3R5bGU" },
  "words of the page": { strings: { more: "Flere" } },
};

describe("a list over the shadow root that a server has rendered", () => {
  afterEach(closeHostPages);

  for (const [name, more] of Object.entries(describedOptions)) {
    it(`E6 looks the same, and requests nothing: ${name}`, async () => {
      await expectSameAfterTakeOver(await openRendered(more));
    });
  }

  it("changes in one task: in no frame is anything elsewhere", async () => {
    const opened = await openRendered({ controls: "search year" });
    const { host, root } = opened;
    const tops = new Set<number>();
    const counts = new Set<number>();
    const watch = () => {
      tops.add(belowOf(host));
      counts.add(root.querySelectorAll("[part=item]").length);
      host.window.requestAnimationFrame(watch);
    };
    watch();
    await takeOver(opened);
    expect([...tops]).to.deep.equal([belowOf(host)]);
    expect([...counts]).to.deep.equal([10]);
  });

  it("P3 makes its formatters in several tasks, and shows the list in another", async () => {
    const opened = await openRendered();
    const { host, root } = opened;
    let task = 0;
    const setTimeout = host.window.setTimeout.bind(host.window);
    host.window.setTimeout = ((run: () => void) =>
      setTimeout(() => {
        task++;
        run();
      })) as typeof setTimeout;
    const tasks: number[] = [];
    const { Intl } = host.window as unknown as { Intl: typeof globalThis.Intl };
    Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
      construct(target, args) {
        tasks.push(task);
        return Reflect.construct(target, args) as object;
      },
    });
    new MutationObserver(() => tasks.push(task)).observe(root, { childList: true });
    await takeOver(opened);
    // For days; for instants, a day and a time; and then the list.
    expect(tasks).to.have.length(4);
    expect(new Set(tasks).size).to.equal(3);
  });

  it("has shown the news when `updateComplete` has resolved after `press-load`", async () => {
    const opened = await openRendered();
    const { host, element: list, root } = opened;
    const server = root.querySelector("[part=list]");
    const shown = new Promise((resolve) =>
      list.addEventListener("press-load", () => {
        resolve(
          (list as PressListElement).updateComplete.then(() => root.querySelector("[part=list]") !== server),
        );
      }),
    );
    host.window.dispatchEvent(new host.window.Event("start"));
    expect(await shown).to.equal(true);
    expect(Object.hasOwn(list, "updateComplete")).to.equal(false);
  });

  it("P3 requests the feed when the reader wants more than the server has shown", async () => {
    const items = releases.map((release) => ({ id: release.id, _newsroom: release }));
    const json = JSON.stringify({ version: "https://jsonfeed.org/version/1.1", title: "News", items });
    const src = await servePage({ html: json, headers: { "Content-Type": "application/feed+json" } });
    const opened = await openRendered({ src });
    const { element: list, root } = opened;
    await takeOver(opened);
    const shown = () => [...root.querySelectorAll("[part~=link]")].map(({ textContent }) => textContent);
    const first = shown();
    expect(first).to.have.length(10);
    expect(await requestsOf(src)).to.have.length(0);
    root.querySelector<HTMLElement>("[part~=more-button]")!.click();
    await waitFor(() => root.querySelectorAll("[part=item]").length === 12);
    expect(shown().slice(0, 10)).to.deep.equal(first);
    expect(await requestsOf(src)).to.have.length(1);
    expect(root.querySelector("[part~=more-button]")).to.equal(null);
    expect(list.matches(":state(error)")).to.equal(false);
  });

  it("keeps the focus and the scroll position", async () => {
    const opened = await openRendered();
    const { host, root } = opened;
    const link = root.querySelectorAll<HTMLAnchorElement>("[part~=link]")[7]!;
    link.focus();
    expect(root.activeElement).to.equal(link);
    host.window.scrollTo(0, 50);
    const { scrollY } = host.window;
    await takeOver(opened);
    expect(root.activeElement).not.to.equal(link);
    expect(root.activeElement!.textContent).to.equal(link.textContent);
    expect(host.window.scrollY).to.equal(scrollY);
  });

  for (const isBackward of [false, true])
    it(`keeps a selected text${isBackward ? " that was selected backward" : ""}`, async () => {
      const opened = await openRendered();
      const { host, root } = opened;
      const textIn = (index: number) => root.querySelectorAll("[part~=link]")[index]!.firstChild!;
      const selection = host.window.getSelection()!;
      if (isBackward) selection.setBaseAndExtent(textIn(3), 9, textIn(1), 5);
      else selection.setBaseAndExtent(textIn(1), 5, textIn(3), 9);
      const selected = () => {
        const [range] = selection.getComposedRanges({ shadowRoots: [root] });
        const { startContainer, startOffset, endContainer, endOffset } = range!;
        return {
          start: startContainer.textContent!.slice(startOffset),
          end: endContainer.textContent!.slice(0, endOffset),
          links: ["[part~=link]"].flatMap((link) =>
            [...root.querySelectorAll(link)].flatMap((node, index) =>
              node.contains(startContainer) || node.contains(endContainer) ? [index] : [],
            ),
          ),
          direction: selection.direction,
        };
      };
      const before = selected();
      expect(before.links).to.deep.equal([1, 3]);
      await takeOver(opened);
      expect(selected()).to.deep.equal(before);
    });

  it("keeps what was entered in a field, and filters by it", async () => {
    const opened = await openRendered({ controls: "search category language", search: "vind" });
    const { host, root } = opened;
    const field = () => root.querySelector<HTMLInputElement>("[name=search]")!;
    const choice = () => root.querySelector<HTMLSelectElement>("[name=language]")!;
    field().focus();
    field().value = "vind 3";
    field().setSelectionRange(2, 4);
    choice().value = "en";
    const before = field();
    await takeOver(opened);
    expect(field()).not.to.equal(before);
    expect(root.activeElement).to.equal(field());
    expect([field().value, field().selectionStart, field().selectionEnd]).to.deep.equal(["vind 3", 2, 4]);
    expect(choice().value).to.equal("en");
    await waitFor(() => root.querySelectorAll("[part=item]").length === 1);
    expect(root.querySelector("[part~=link]")!.textContent).to.equal("Vind på tværs af grænser 3");
    await expectQuiet(host);
  });

  it("replaces what another version has written", async () => {
    const { html } = await renderListOnServer(feed, { ...options, nonce: "c3R5bGU" });
    const other = html.replace(
      /<template shadowrootmode="open">.*<\/template>/s,
      '<template shadowrootmode="open"><ol part="status"><li><button>Old</button></li></ol><!--lit-part--></template>',
    );
    expect(other).to.contain("Old");
    const opened = await openServerPage("press-list", other);
    const { host, root } = opened;
    root.querySelector("button")!.focus();
    await takeOver(opened);
    expect(root.querySelectorAll("[part=item]")).to.have.length(10);
    expect(root.querySelector("ol")).to.equal(null);
    await expectQuiet(host);
  });

  it("E8 with `lazy` and without data, requests the feed only when it is near, and then shows the news", async () => {
    const items = releases.map((release) => ({ id: release.id, _newsroom: release }));
    items[0]!._newsroom = { ...items[0]!._newsroom, title: "Nyheden" };
    const json = JSON.stringify({ version: "https://jsonfeed.org/version/1.1", title: "News", items });
    const src = await servePage({ html: json, headers: { "Content-Type": "application/feed+json" } });
    const styleSheet = await serveStyleSheet("press-list");
    const { html, head } = await renderListOnServer(feed, {
      ...options,
      styleSheet,
      src,
      data: false,
      lazy: true,
    });
    const far = `<svg width="1" height="6000" display="block"></svg>`;
    const { host, element: list, root } = await openServerPage("press-list", head + far + html);
    const firstTitle = () => root.querySelector("[part~=link]")?.textContent;
    const seen: unknown[] = [];
    const watch = () => {
      const shown = `${root.querySelectorAll("[part=item]").length} ${firstTitle()}`;
      if (shown !== seen.at(-1)) seen.push(shown);
      host.window.requestAnimationFrame(watch);
    };
    watch();
    host.window.dispatchEvent(new host.window.Event("start"));
    await waitFor(() => list.matches(":defined"));
    const observed = () =>
      new Promise((resolve) => new host.window.IntersectionObserver(resolve).observe(list));
    await observed();
    // The code that takes over arrives with the first update.
    await waitFor(() =>
      host.window.performance.getEntriesByType("resource").some(({ name }) => name.includes("take-over")),
    );
    await observed();
    expect(await requestsOf(src)).to.have.length(0);
    expect(seen).to.deep.equal(["10 Vind på tværs af grænser 0"]);
    host.window.scrollTo(0, 5900);
    await waitFor(() => firstTitle() === "Nyheden");
    expect(await requestsOf(src)).to.have.length(1);
    await waitFor(() => seen.length > 1);
    expect(seen).to.deep.equal(["10 Vind på tværs af grænser 0", "10 Nyheden"]);
    await expectQuiet(host);
  });

  it("keeps what the server has written while the feed does not arrive, and reports that", async () => {
    const src = `${location.origin}/not-there`;
    const opened = await openRendered({ data: false, src });
    const { host, element: list, root } = opened;
    const failed = new Promise((resolve) => list.addEventListener("press-error", resolve, { once: true }));
    host.window.dispatchEvent(new host.window.Event("start"));
    await failed;
    expect(root.querySelectorAll("[part=item]")).to.have.length(10);
    expect(host.window.failures).to.have.length(1);
  });

  it("shows the news that a script gives it before it has taken over", async () => {
    const opened = await openRendered({ data: false, src: `${location.origin}/not-there` });
    const { host, element: list, root } = opened;
    const failed = new Promise((resolve) => list.addEventListener("press-error", resolve, { once: true }));
    host.window.dispatchEvent(new host.window.Event("start"));
    await failed;
    Object.assign(list, { releases: releases.slice(0, 3) });
    await waitFor(() => root.querySelectorAll("[part=item]").length === 3);
    expect(root.querySelector("link")).to.equal(null);
  });
});
