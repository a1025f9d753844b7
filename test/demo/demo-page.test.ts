import { expect } from "@open-wc/testing";
import { getAllByRole, getByRole } from "../helpers/by-role.js";
import { findByRole } from "../helpers/find-by-role.js";

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

afterEach(() => document.querySelector("iframe")?.remove());

describe("the demo's pages, built, under strict CSP and enforced Trusted Types", () => {
  it("show a list, open a release from it, and go back, without a violation", async () => {
    const { page, window } = await open("/da/");
    // The page's own links lead to the newsroom. This button appears when the list has replaced them.
    await findByRole(page.body, "button", { name: "Vis flere" });
    getByRole(page.body, "link", { name: /31 lande/u }).click();
    await findByRole(page.body, "link", { name: "Tilbage til alle nyheder" });
    await findByRole(page.body, "region", { name: "For yderligere presse" });
    window.history.back();
    await findByRole(page.body, "link", { name: /31 lande/u });
    expect(window.violations).to.deep.equal([]);
  });

  it("search news, open a release in a dialog, and close it, without a violation", async () => {
    const { page, window } = await open("/da/nyheder/");
    const field = (await findByRole(page.body, "searchbox", { name: "Søg" })) as HTMLInputElement;
    await findByRole(page.body, "link", { name: /31 lande/u });
    field.value = "soekabler";
    field.dispatchEvent(new window.InputEvent("input", { bubbles: true }));
    while (!window.location.search.includes("news-search")) await new Promise(requestAnimationFrame);
    await findByRole(page.body, "link", { name: /31 lande/u });
    getByRole(page.body, "link", { name: /31 lande/u }).click();
    (await findByRole(page.body, "button", { name: "Luk" })).click();
    while (window.location.search !== "?news-search=soekabler") await new Promise(requestAnimationFrame);
    expect(window.violations).to.deep.equal([]);
  });

  it("show the release that the page's address names, with quotation, table and images, without a violation", async () => {
    const { page, window } = await open("/release/?release=2026112");
    await findByRole(page.body, "table", { name: /./u });
    expect(window.violations).to.deep.equal([]);
  });

  it("show Arabic right to left, without a violation", async () => {
    const { page, window } = await open("/ar/?release=2026120");
    const contacts = await findByRole(page.body, "region", { name: "للاستفسارات الصحفية" });
    expect(getComputedStyle(contacts).direction).to.equal("rtl");
    expect(window.violations).to.deep.equal([]);
  });

  it("end the list where the line above its heading ends", async () => {
    const { page, window } = await open("/da/");
    for (const width of ["320", "900", "1280"]) {
      (window.frameElement as HTMLIFrameElement).width = width;
      const list = page.querySelector("press-list")!;
      const heading = list.closest("section")!.querySelector("h2")!;
      expect(list.getBoundingClientRect().right, width).to.equal(heading.getBoundingClientRect().right);
    }
  });

  it("send the form without leaving the page, without a violation", async () => {
    const { page, window } = await open("/da/");
    const email = (await findByRole(page.body, "textbox", { name: /e-mail/iu })) as HTMLInputElement;
    await window.customElements.whenDefined("subscribe-form");
    email.value = "reader@example.org";
    getByRole(page.body, "checkbox").click();
    getByRole(page.body, "button", { name: "Tilmeld" }).click();
    while (!page.querySelector("subscribe-form")!.matches(":state(pending)")) {
      await new Promise(requestAnimationFrame);
    }
    expect(window.location.pathname).to.equal("/da/");
    expect(window.violations).to.deep.equal([]);
  });

  it("let a reader subscribe, confirm by email, and unsubscribe, without a violation", async () => {
    const { page, window } = await open("/da/");
    const frame = window.frameElement as HTMLIFrameElement;
    /** Does something that opens another page, and returns that page. */
    const leave = async (act: () => void) => {
      const loaded = new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
      act();
      await loaded;
      const { violations } = frame.contentWindow as Partial<TestWindow>;
      expect(violations ?? []).to.deep.equal([]);
      return frame.contentDocument!;
    };
    const follow = (from: Document, role: string, name: string | RegExp) =>
      leave(() => getByRole(from.body, role, { name }).click());

    const address = `${crypto.randomUUID()}@example.org`;
    const email = (await findByRole(page.body, "textbox", { name: /e-mail/iu })) as HTMLInputElement;
    await window.customElements.whenDefined("subscribe-form");
    email.value = address;
    getByRole(page.body, "checkbox").click();
    getByRole(page.body, "button", { name: "Tilmeld" }).click();
    while (!page.querySelector("subscribe-form")!.matches(":state(pending)")) {
      await new Promise(requestAnimationFrame);
    }
    let inbox = await follow(page, "link", "Åbn indbakken");
    const findMail = () =>
      getAllByRole(inbox.body, "listitem").find(({ textContent }) => textContent.includes(address));
    // The email may not have arrived yet.
    while (!findMail()) inbox = await leave(() => frame.contentWindow!.location.reload());

    const mail = await leave(() => getByRole(findMail()!, "link").click());
    expect(getByRole(mail.body, "heading", { name: /^Bekræft din tilmelding/u }).lang).to.equal("da");
    const question = await follow(mail, "link", /\/confirm\?token=/u);
    const confirmed = await follow(question, "button", "Bekræft tilmelding");
    getByRole(confirmed.body, "heading", { name: "Du er tilmeldt" });
    const managed = await follow(confirmed, "link", "Ret din tilmelding");
    const ended = await follow(managed, "button", "Afmeld");
    getByRole(ended.body, "heading", { name: "Du er afmeldt" });
    const again = await leave(() => frame.setAttribute("src", new URL(question.URL).href));
    getByRole(again.body, "heading", { name: "Linket virker ikke længere" });
  });

  it("would report a violation", async () => {
    const { page, window } = await open("/da/");
    const heard = new Promise((resolve) => window.addEventListener("securitypolicyviolation", resolve));
    const script = page.createElement("script");
    script.append("void 0");
    page.head.append(script);
    await heard;
    expect(window.violations.join()).to.match(/script-src|require-trusted-types-for/u);
  });
});
