import { expect } from "@open-wc/testing";
import { executeServerCommand } from "@web/test-runner-commands";
import "../../src/define.js";
import { nextEvent } from "../helpers/next-event.js";
import { serveReleases } from "../helpers/release-feed.js";
import { releases } from "../helpers/releases.js";
import { waitFor } from "../helpers/wait-for.js";

const cycles = 100;

/** How many of these still exist after the browser has collected garbage. */
async function left(elements: WeakRef<object>[]): Promise<number> {
  // A pending promise or event may hold a reference for a moment.
  for (let turn = 0; turn < 5; turn++) {
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    await executeServerCommand("collect-garbage");
  }
  return elements.filter((element) => element.deref()).length;
}

/** Inserts elements, waits until each is shown, moves it and removes it, many times. */
async function cycle(make: () => HTMLElement, shown: (element: HTMLElement) => Promise<unknown>) {
  const elements: WeakRef<object>[] = [];
  const [one, other] = [document.createElement("div"), document.createElement("div")];
  document.body.append(one, other);
  for (let turn = 0; turn < cycles; turn++) {
    const element = make();
    const done = shown(element);
    one.append(element);
    await done;
    other.append(element);
    await (element as HTMLElement & { updateComplete?: unknown }).updateComplete;
    element.remove();
    elements.push(new WeakRef(element));
  }
  one.remove();
  other.remove();
  return elements;
}

describe("an element that is inserted, moved and removed a hundred times (E11)", () => {
  let src: string;

  before(async function () {
    if (!(await executeServerCommand<boolean, undefined>("collect-garbage"))) this.skip();
    src = (await serveReleases(releases)).url;
  });

  const make: Record<string, [() => HTMLElement, (element: HTMLElement) => Promise<unknown>]> = {
    "<press-list>": [
      () => Object.assign(document.createElement("press-list"), { src }),
      (element) => nextEvent(element, "press-load"),
    ],
    "<press-list> with all its features": [
      () =>
        Object.assign(document.createElement("press-list"), {
          src,
          controls: "search category",
          syncUrl: "leak",
          open: "dialog",
          layout: "cards",
          strings: { more: "More" },
        }),
      (element) => nextEvent(element, "press-load"),
    ],
    "<press-release>": [
      () => Object.assign(document.createElement("press-release"), { src, releaseId: "fair" }),
      (element) => nextEvent(element, "press-load"),
    ],
    "<press-release> with all its features": [
      () =>
        Object.assign(document.createElement("press-release"), {
          src,
          releaseId: "fair",
          fromUrl: true,
          tools: "copy-text print",
          more: 2,
          jsonLd: true,
          pageTitle: "{title}",
        }),
      (element) => waitFor(() => element.shadowRoot?.querySelector("[part=tools]")),
    ],
    "<subscribe-form>": [
      () => Object.assign(document.createElement("subscribe-form"), { action: "/subscribe" }),
      async (element) => {
        await Promise.resolve();
        await (element as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
      },
    ],
  };
  for (const [name, [create, shown]] of Object.entries(make)) {
    it(`is collected as garbage: ${name}`, async function () {
      this.timeout(60_000);
      const elements = await cycle(create, shown);
      // The browser itself may keep a reference to the last one.
      expect(await left(elements)).to.be.at.most(1);
    });
  }

  it("is detected if something keeps it (self-test)", async () => {
    const kept: HTMLElement[] = [];
    const elements = await cycle(
      () => {
        const element = document.createElement("div");
        kept.push(element);
        return element;
      },
      () => Promise.resolve(),
    );
    expect(await left(elements)).to.equal(cycles);
    expect(kept).to.have.length(cycles);
  });
});
