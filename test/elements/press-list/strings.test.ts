import { expect, fixture, html } from "@open-wc/testing";
import "../../../src/elements/press-list/define.js";
import type { PressListElement } from "../../../src/elements/press-list/press-list.js";
import { expectAccessible } from "../../helpers/axe.js";
import { getByRole } from "../../helpers/by-role.js";
import { serveFeed } from "../../helpers/feed-server.js";
import { nextEvent } from "../../helpers/next-event.js";
import { showList } from "../../helpers/show-list.js";
import { releases } from "../../helpers/releases.js";
import { items, rss } from "../../helpers/rss.js";
import { waitFor } from "../../helpers/wait-for.js";

let wrapper: HTMLElement;

beforeEach(() => {
  wrapper = document.createElement("div");
  document.body.append(wrapper);
});

const list = (template: unknown) => showList(template, "press-load", wrapper);

describe("<press-list> states in the page's own words (L9, A10)", () => {
  const slots = html`<b slot="loading">L</b><b slot="empty">E</b><b slot="error">X</b><b slot="offline">O</b
    ><b slot="stale">S</b>`;
  const assigned = (element: Element) =>
    [...element.querySelectorAll("b")].filter((one) => one.assignedSlot).map((one) => one.slot);
  const states = ["loading", "empty", "nothing-found", "error", "offline", "stale"];
  const stateOf = (element: Element) => states.filter((name) => element.matches(`:state(${name})`));

  it("has a state and a slot for loading and for stale, and none when there is news", async () => {
    const feed = await serveFeed({ body: rss(items(1)), hold: true });
    const element = await fixture<PressListElement>(html`<press-list src=${feed.url}>${slots}</press-list>`, {
      parentNode: wrapper,
    });
    await feed.requested();
    expect([stateOf(element), assigned(element)]).to.deep.equal([["loading"], ["loading"]]);
    await expectAccessible(element);
    const loaded = nextEvent(element, "press-load");
    await feed.release();
    await loaded;
    await element.updateComplete;
    expect([stateOf(element), assigned(element)]).to.deep.equal([[], []]);
    await feed.answer({ status: 500 });
    await element.reload();
    await element.updateComplete;
    expect([stateOf(element), assigned(element)]).to.deep.equal([["stale"], ["stale"]]);
    await expectAccessible(element);
  });

  it("has a state and a slot for empty, for error and for offline", async () => {
    const empty = await serveFeed({ body: rss([]) });
    const element = await list(html`<press-list src=${empty.url}>${slots}</press-list>`);
    expect([stateOf(element), assigned(element)]).to.deep.equal([["empty"], ["empty"]]);
    const failed = nextEvent(element, "press-error");
    element.src = "http://127.0.0.1:9/";
    await failed;
    await element.updateComplete;
    expect([stateOf(element), assigned(element)]).to.deep.equal([["error"], ["error"]]);
    Object.defineProperty(navigator, "onLine", { value: false, configurable: true });
    const offline = nextEvent(element, "press-error");
    element.src = "http://127.0.0.1:9/2";
    expect((await offline).error.code).to.equal("offline");
    await element.updateComplete;
    Reflect.deleteProperty(navigator, "onLine");
    expect([stateOf(element), assigned(element)]).to.deep.equal([["offline"], ["offline"]]);
    await expectAccessible(element);
  });

  it("uses the page's own strings, by attribute or property, live and in any language", async () => {
    const feed = await serveFeed({ status: 404 });
    const failed = nextEvent(wrapper, "press-error");
    await fixture(
      html`<press-list src=${feed.url} lang="da" strings='{"failed":{"http":"Kommer igen."},"more":"Mere"}'>
      </press-list>`,
      { parentNode: wrapper },
    );
    await failed;
    const element = wrapper.querySelector("press-list")!;
    await element.updateComplete;
    expect(getByRole(element, "status").textContent).to.contain("Kommer igen.");
    expect(getByRole(element, "button").textContent).to.equal("Prøv igen");
    element.strings = { retry: "Forfra" };
    while (getByRole(element, "button").textContent !== "Forfra") await new Promise(requestAnimationFrame);
    element.strings = '{"retry": 5, "failed": "no';
    while (getByRole(element, "button").textContent !== "Prøv igen") await new Promise(requestAnimationFrame);
  });

  it("names strings that it cannot use in the console, only with debug", async () => {
    const { warn } = console;
    const said: string[] = [];
    console.warn = (text: string) => said.push(text);
    const given = '{"failed":"x","more":1,"shown":"ok"}';
    const element = await list(html`<press-list .releases=${releases} strings=${given}></press-list>`);
    for (const [debug, strings] of [
      [false, "{"],
      [true, given],
      [true, "{"],
    ] as const) {
      element.toggleAttribute("debug", debug);
      element.strings = `${strings} `;
      const loaded = nextEvent(element, "press-load");
      element.releases = [...releases];
      await loaded;
    }
    await waitFor(() => said.length === 2);
    console.warn = warn;
    // Each report waits for its code, so either may come first.
    const reports = said.join("\n");
    expect(reports).to.match(/cannot use in `strings`: failed, more\./u);
    expect(reports).to.match(/not a JSON object/u);
  });
});
