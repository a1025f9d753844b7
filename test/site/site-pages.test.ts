/* The documentation's website in every engine. `npm run docs:build` comes first. */
import { expect } from "@open-wc/testing";
import { getAllByRole, getByRole } from "../helpers/by-role.js";
import { findByRole } from "../helpers/find-by-role.js";
import { waitFor } from "../helpers/wait-for.js";

type TestWindow = Window & typeof globalThis & { violations: string[] };

async function open(path: string, width = 1000): Promise<{ page: Document; window: TestWindow }> {
  const frame = document.createElement("iframe");
  frame.width = String(width);
  frame.height = "800";
  frame.src = `/docs/${path}`;
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
  return { page: frame.contentDocument!, window: frame.contentWindow as TestWindow };
}

/** Addresses of what a page has requested, without the page itself. */
const requestsOf = (window: TestWindow) =>
  window.performance.getEntriesByType("resource").map(({ name }) => new URL(name));

afterEach(() => document.querySelector("iframe")?.remove());

describe("the documentation's website (H5)", () => {
  it("shows the elements live under its own strict policy, and requests nothing from elsewhere", async () => {
    const { page, window } = await open("elements/press-list.html");
    await waitFor(() => getAllByRole(page.body, "link", { name: /31 countries/u }).length > 1);
    await waitFor(() => getAllByRole(page.body, "link", { name: /31 دولة/u }).length > 0);
    expect(window.violations).to.deep.equal([]);
    for (const { origin } of requestsOf(window)) expect(origin).to.equal(location.origin);
  });

  it("fits a window of 320 pixels", async () => {
    for (const path of [
      "index.html",
      "reference/press-list.html",
      "guides/migrate.html",
      "configurator.html",
    ]) {
      const { page } = await open(path, 320);
      expect(page.documentElement.scrollWidth, path).to.be.at.most(320);
      document.querySelector("iframe")!.remove();
    }
  });

  it("finds pages in the browser, and sends nothing of what was typed", async () => {
    const { page, window } = await open("search.html?q=trusted+types");
    const link = await findByRole(page.body, "link", {
      name: /^Content Security Policy and Trusted Types$/u,
    });
    expect((link as HTMLAnchorElement).pathname).to.equal("/docs/guides/content-security-policy.html");
    const field = getByRole(page.querySelector("main")!, "searchbox") as HTMLInputElement;
    field.value = "zzzzqqq";
    field.form!.requestSubmit();
    await waitFor(() => page.querySelector("#status")!.textContent.includes("No page has “zzzzqqq”"));
    expect(window.violations).to.deep.equal([]);
    for (const url of requestsOf(window)) expect(url.href).not.to.include("zzzz");
  });

  it("copies code, and says so", async () => {
    const { page, window } = await open("start/first-list.html");
    let copied = "";
    Object.defineProperty(window.navigator, "clipboard", {
      value: { writeText: (text: string) => Promise.resolve((copied = text)) },
    });
    const [button] = getAllByRole(page.body, "button", { name: /^Copy HTML$/u });
    button!.click();
    await waitFor(() => page.querySelector('[role="status"]')!.textContent === "Copied HTML");
    expect(copied).to.match(/^<script type="module"[^]*<\/press-list>$/u);
  });
});
