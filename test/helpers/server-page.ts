import { expect } from "@open-wc/testing";
import { expectQuiet, type HostPage, openHostPage } from "./host-page.js";
import { servePage } from "./serve-page.js";
import { waitFor } from "./wait-for.js";

/** Nothing but the page's own files. */
export const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types newsroom-elements";

export interface ServerPage {
  host: HostPage;
  element: HTMLElement;
  root: ShadowRoot;
}

type Tag = "press-list" | "press-release";

/** A page with what the server has rendered, and a text below it. The element's script runs when the page gets the event `start`. */
export async function openWaitingPage(tag: Tag, html: string, pagePolicy = policy): Promise<HostPage> {
  const host = await openHostPage(`${html}<p id="below">Below</p>`, {
    policy: pagePolicy,
    files: [],
    script: `addEventListener("start", () => import("${location.origin}/dist/script/${tag}.js"));`,
  });
  const shadowImages = host.page.querySelector(tag)?.shadowRoot?.querySelectorAll("img") ?? [];
  await Promise.all(
    [...host.page.images, ...shadowImages].map((image) => {
      image.loading = "eager";
      return image.decode();
    }),
  );
  return host;
}

/** A page with an element whose shadow root the server has rendered. Its script runs when the page gets the event `start`. */
export async function openServerPage(tag: Tag, html: string, pagePolicy?: string): Promise<ServerPage> {
  const host = await openWaitingPage(tag, html, pagePolicy);
  const element = host.page.querySelector<HTMLElement>(tag)!;
  return { host, element, root: element.shadowRoot! };
}

/** Serves a style sheet of server rendering, which the test server sends with a type that browsers refuse. */
export async function serveStyleSheet(name: Tag | "light"): Promise<string> {
  const css = await (await fetch(`/dist/ssr/${name}.css`)).text();
  return servePage({ html: css, headers: { "Content-Type": "text/css" } });
}

/** Loads the script and resolves when the element has rendered. */
export async function takeOver({ host, element, root }: ServerPage): Promise<void> {
  const before = root.querySelector("[part=status]");
  host.window.dispatchEvent(new host.window.Event("start"));
  await waitFor(() => element.matches(":defined") && root.querySelector("[part=status]") !== before);
  // What follows in a frame and the task after it must change nothing either.
  await new Promise((resolve) => host.window.requestAnimationFrame(resolve));
  await new Promise((resolve) => host.window.requestAnimationFrame(resolve));
}

/** What differs between two lists of looks, as short as it can be said. */
export const differences = (before: readonly Looks[], now: readonly Looks[]): string[] =>
  Array.from({ length: Math.max(before.length, now.length) }, (_, index) => index).flatMap((index) =>
    Object.keys({ ...before[index], ...now[index] })
      .filter((name) => before[index]?.[name] !== now[index]?.[name])
      .map((name) => `${before[index]?.element}: ${name}: ${before[index]?.[name]} -> ${now[index]?.[name]}`),
  );

type Looks = Readonly<Record<string, string>>;

/** Each element in the shadow root: its place, and how it looks. */
export const looksOf = (root: ShadowRoot): Looks[] =>
  Array.from(root.querySelectorAll("*:not(link,style)"), (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const styles = element.ownerDocument.defaultView!.getComputedStyle(element);
    return {
      element: `${element.localName}[${element.getAttribute("part")}] ${element.childElementCount ? "" : element.textContent.trim()}`,
      box: [x, y, width, height].map((length) => Math.round(length * 64) / 64).join(" "),
      ...Object.fromEntries(
        // Minified styles write some values in another way.
        Array.from(styles)
          .filter((name) => !name.startsWith("--"))
          .map((name) => [name, styles.getPropertyValue(name).replace(/\b0(?:%|px)/g, "0")]),
      ),
    };
  });

/** Lets the element take over, after which everything looks the same. Nothing is requested or written to the console. */
export async function expectSameAfterTakeOver(opened: ServerPage): Promise<void> {
  const { host, root } = opened;
  const before = looksOf(root);
  const belowBefore = belowOf(host);
  await takeOver(opened);
  expect(differences(before, looksOf(root))).to.deep.equal([]);
  expect(belowOf(host)).to.equal(belowBefore);
  expect(requested(host)).to.deep.equal([]);
  await expectQuiet(host);
}

export const belowOf = ({ page }: HostPage): number =>
  page.querySelector("#below")!.getBoundingClientRect().top;

/** Addresses that the page has requested, besides its own files. */
export const requested = ({ window }: HostPage): string[] =>
  window.performance
    .getEntriesByType("resource")
    .map(({ name }) => name)
    .filter((name) => !/^\/(?:dist|test\/helpers|test-page|demo)\//.test(new URL(name).pathname));
