import { expect, fixture, html } from "@open-wc/testing";
import { getByRole } from "../helpers/by-role.js";
import { clean } from "./clean.js";

const footnotes = `<p>Claim <a href="#fn">1</a></p><p style="text-align:right">…</p><p id="fn">Source <a href="#no">x</a></p>`;

async function mountFootnotes(): Promise<ShadowRoot> {
  const host = await fixture(html`<div></div>`);
  const root = host.attachShadow({ mode: "open" });
  root.append(await clean(footnotes));
  return root;
}

describe("a link to another place in the same text", () => {
  it("moves the focus to its target in a shadow tree, which stays focusable only until it loses the focus", async () => {
    const root = await mountFootnotes();
    getByRole(root, "link", { name: "1" }).click();
    const target = root.querySelector<HTMLElement>("#u-fn")!;
    expect(root.activeElement).to.equal(target);
    target.blur();
    expect(target.hasAttribute("tabindex")).to.equal(false);
  });

  it("scrolls to its target", async () => {
    const root = await mountFootnotes();
    let scrolled = false;
    root.querySelector("#u-fn")!.scrollIntoView = () => void (scrolled = true);
    getByRole(root, "link", { name: "1" }).click();
    expect(scrolled).to.equal(true);
  });

  it("does not change the page's address", async () => {
    const before = location.href;
    getByRole(await mountFootnotes(), "link", { name: "1" }).click();
    expect(location.href).to.equal(before);
  });

  it("leaves a click with a modifier key to the browser", async () => {
    const link = getByRole(await mountFootnotes(), "link", { name: "1" });
    let prevented: boolean | undefined;
    link.addEventListener("click", (event) => {
      prevented = event.defaultPrevented;
      event.preventDefault();
    });
    link.dispatchEvent(new MouseEvent("click", { ctrlKey: true, cancelable: true }));
    expect(prevented).to.equal(false);
  });

  it("leads to the original if the text has no such target", async () => {
    const link = getByRole(await mountFootnotes(), "link", { name: "x" });
    expect(link.getAttribute("href")).to.equal("https://feeds.example.gov/news/1#no");
  });

  it("has a target of its own even if two ids become the same", async () => {
    const box = await fixture(html`<div></div>`);
    box.append(await clean("<a href='#a.b'>1</a><a href='#a:b'>2</a><p id='a:b'>B</p><p id='a.b'>A</p>"));
    const target = (name: string) =>
      box.querySelector(getByRole(box, "link", { name }).getAttribute("href")!);
    expect([target("1")?.textContent, target("2")?.textContent]).to.deep.equal(["A", "B"]);
  });
});
