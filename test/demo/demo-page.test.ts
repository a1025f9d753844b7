import { expect } from "@open-wc/testing";
import { getByRole, queryByRole } from "../helpers/by-role.js";

type TestWindow = Window & typeof globalThis & { violations: string[] };

/** A page of the demo, in a frame, with the built elements under the page's own strict policy. */
async function open(path: string): Promise<{ page: Document; window: TestWindow }> {
  const frame = document.createElement("iframe");
  frame.width = "900";
  frame.height = "700";
  frame.src = path;
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
  return { page: frame.contentDocument!, window: frame.contentWindow as TestWindow };
}

/** What a role and name lead to, as soon as it is there. */
async function found(page: Document, role: string, name: string | RegExp): Promise<HTMLElement> {
  for (;;) {
    const match = queryByRole(page.body, role, { name });
    if (match) return match;
    await new Promise(requestAnimationFrame);
  }
}

afterEach(() => document.querySelector("iframe")?.remove());

describe("the demo's pages, built, under strict CSP and enforced Trusted Types", () => {
  it("show a list, open a release from it and go back, without a violation", async () => {
    const { page, window } = await open("/da/");
    // The page's own links lead to the newsroom; this button is there when the list has taken their place.
    await found(page, "button", "Vis flere");
    getByRole(page.body, "link", { name: /31 lande/u }).click();
    await found(page, "link", "Alle nyheder");
    await found(page, "region", "For yderligere presse");
    window.history.back();
    await found(page, "link", /31 lande/u);
    expect(window.violations).to.deep.equal([]);
  });

  it("find news, show it in a dialog and give it back, without a violation", async () => {
    const { page, window } = await open("/da/nyheder/");
    const field = (await found(page, "searchbox", "Søg")) as HTMLInputElement;
    await found(page, "link", /31 lande/u);
    field.value = "soekabler";
    field.dispatchEvent(new window.InputEvent("input", { bubbles: true }));
    while (!window.location.search.includes("news-search")) await new Promise(requestAnimationFrame);
    await found(page, "link", /31 lande/u);
    getByRole(page.body, "link", { name: /31 lande/u }).click();
    (await found(page, "button", "Luk")).click();
    while (window.location.search !== "?news-search=soekabler") await new Promise(requestAnimationFrame);
    expect(window.violations).to.deep.equal([]);
  });

  it("show a release that came by its address, with quotation, table and pictures, without a violation", async () => {
    const { page, window } = await open("/release/?release=2026112");
    await found(page, "table", /./u);
    expect(window.violations).to.deep.equal([]);
  });

  it("show Arabic from right to left, without a violation", async () => {
    const { page, window } = await open("/ar/?release=2026120");
    const contacts = await found(page, "region", "للاستفسارات الصحفية");
    expect(getComputedStyle(contacts).direction).to.equal("rtl");
    expect(window.violations).to.deep.equal([]);
  });

  it("send the form without leaving the page, without a violation", async () => {
    const { page, window } = await open("/da/");
    const email = (await found(page, "textbox", /e-mail/iu)) as HTMLInputElement;
    await window.customElements.whenDefined("subscribe-form");
    email.value = "reader@example.org";
    getByRole(page.body, "checkbox").click();
    getByRole(page.body, "button", { name: /abonn/iu }).click();
    while (!page.querySelector("subscribe-form")!.matches(":state(pending)")) {
      await new Promise(requestAnimationFrame);
    }
    expect(window.location.pathname).to.equal("/da/");
    expect(window.violations).to.deep.equal([]);
  });

  it("would tell of a violation", async () => {
    const { page, window } = await open("/da/");
    const heard = new Promise((resolve) => window.addEventListener("securitypolicyviolation", resolve));
    const script = page.createElement("script");
    script.append("void 0");
    page.head.append(script);
    await heard;
    expect(window.violations.join()).to.match(/script-src|require-trusted-types-for/u);
  });
});
