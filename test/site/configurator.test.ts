/* The configurator of the documentation's website, in every engine. `npm run docs:build` comes first. */
import { expect } from "@open-wc/testing";
import { getByRole, queryByRole } from "../helpers/by-role.js";
import { serveFeed } from "../helpers/feed-server.js";
import { findByRole } from "../helpers/find-by-role.js";
import { waitFor } from "../helpers/wait-for.js";

type TestWindow = Window & typeof globalThis & { violations: string[] };

const rss =
  `<rss version="2.0"><channel><title>Foreign Ministry</title><link>https://newsroom.example/</link>` +
  `<item><title>A treaty</title><link>https://newsroom.example/1</link><guid>1</guid><pubDate>Fri, 04 Jul 2025 11:00:00 GMT</pubDate>` +
  `<description>In short.</description><enclosure url="https://cdn.example/1.jpg" type="image/jpeg"/></item></channel></rss>`;

async function open(): Promise<{ page: Document; window: TestWindow }> {
  const frame = document.createElement("iframe");
  frame.width = "1200";
  frame.height = "900";
  frame.src = "/docs/configurator.html";
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
  const page = frame.contentDocument!;
  await findByRole(page.body, "heading", { name: "What to paste" });
  await waitFor(() => page.querySelector("#preview press-list"));
  await waitFor(() => page.querySelector("#contrast li"));
  return { page, window: frame.contentWindow as TestWindow };
}

/** Those of the sample could arrive at any time. */
async function leaveOutPictures(page: Document): Promise<void> {
  set(page, "combobox", "Layout", "headlines");
  await waitFor(() => page.querySelector("#preview press-list")!.getAttribute("layout") === "headlines");
}

/** Changes a field as a reader does. */
function set(page: Document, role: string, name: string | RegExp, value: string): void {
  const field = getByRole(page.body, role, { name }) as HTMLInputElement;
  field.value = value;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.dispatchEvent(new Event("change", { bubbles: true }));
}

const show = (page: Document) => getByRole(page.body, "button", { name: "Show the feed" }).click();
const codeOf = (page: Document) => page.querySelector("#code")!.textContent;
const reportOf = (page: Document) => page.querySelector("#report")!.textContent;

function paste(page: Document, text: string): void {
  getByRole(page.body, "radio", { name: "As text that I paste" }).click();
  set(page, "textbox", "Text of the feed", text);
  show(page);
}

function enter(page: Document, address: string): void {
  getByRole(page.body, "radio", { name: "From its address" }).click();
  set(page, "textbox", "Address of the feed", address);
  show(page);
}

afterEach(() => document.querySelector("iframe")?.remove());

describe("the configurator (H6, E10)", () => {
  it("shows a feed from its address, its report and what to paste, with that one request", async () => {
    const feed = await serveFeed({ body: rss, contentType: "application/rss+xml", headers: {} });
    const { page, window } = await open();
    await leaveOutPictures(page);
    const start = window.performance.now();
    enter(page, feed.url);
    await findByRole(page.body, "link", { name: "A treaty" });
    const requests = window.performance
      .getEntriesByType("resource")
      .filter(({ startTime }) => startTime >= start)
      .map(({ name }) => new URL(name))
      .filter(({ pathname }) => !pathname.startsWith("/docs/newsroom-elements/"));
    expect(requests.map(({ origin, pathname }) => origin + pathname)).to.deep.equal([
      `${location.origin}/docs/feed`,
    ]);
    expect(requests[0]!.searchParams.get("address")).to.equal(feed.url);
    expect(codeOf(page)).to.include(`<press-list src="${feed.url}"`);
    expect(reportOf(page)).to.include("RSS 2.0, “Foreign Ministry”");
    expect(reportOf(page)).to.include("press contact: the only item");
    expect(window.violations).to.deep.equal([]);
  });

  it("writes tag, preload, style rule, policy, hash, shortcode and React for what was chosen", async () => {
    const { page, window } = await open();
    set(page, "combobox", "Layout", "cards");
    set(page, "combobox", "A headline opens the release", "dialog");
    set(page, "spinbutton", "Releases at first", "3");
    set(page, "combobox", "Language of your page", "da");
    set(page, "combobox", "Time zone of the newsroom", "Europe/Copenhagen");
    set(page, "combobox", "Design", "govuk");
    getByRole(page.body, "checkbox", { name: /hash of the script/u }).click();
    await waitFor(() => codeOf(page).includes("sha384-"));
    const code = codeOf(page);
    expect(code).to.match(
      /<link rel="preload" as="fetch" href="https:\/\/newsroom\.example\/en\.json" crossorigin>/u,
    );
    expect(code).to.include('<link rel="stylesheet" href="/newsroom-elements/themes/govuk.css">');
    expect(code).to.match(
      /<script type="module" src="\/newsroom-elements\/[\d.]+\/press-list\.js" integrity="sha384-[^"]{64}" crossorigin><\/script>/u,
    );
    expect(code).to.match(
      /<press-list src="[^"]+" time-zone="Europe\/Copenhagen" limit="3"[^>]* layout="cards" open="dialog" lang="da">/u,
    );
    expect(code).to.include("min-height: calc(3 * max(11em, 22em - 25vw))");
    expect(code).to.include("script-src 'self'; style-src 'self'; connect-src https://newsroom.example");
    expect(code).to.match(/\[press-list feed="https:\/\/newsroom\.example\/en\.json"[^\]]* layout="cards"/u);
    expect(code).to.include(`import { PressList } from "newsroom-elements/react";`);
    expect(code).to.match(
      /<PressList src="[^"]+" timeZone="Europe\/Copenhagen" limit=\{3\}[^>]* layout="cards" open="dialog" lang="da" \/>/u,
    );
    expect(page.querySelector("#preview")!.getAttribute("lang")).to.equal("da");
    await waitFor(() => page.querySelector<HTMLLinkElement>("#preset-sheet")?.sheet);
    expect(window.violations).to.deep.equal([]);
  });

  it("shows a release, and a form, with the lines for each", async () => {
    const { page, window } = await open();
    set(page, "combobox", "Element", "press-release");
    await waitFor(() => codeOf(page).includes("from-url"));
    const release = getByRole(page.body, "combobox", { name: "Release" }) as HTMLSelectElement;
    set(page, "combobox", "Release", release.options[1]!.value);
    await waitFor(() => codeOf(page).includes(`release-id="${release.value}"`));
    set(page, "combobox", "Element", "subscribe-form");
    await waitFor(() => codeOf(page).includes("<subscribe-form action="));
    expect(codeOf(page)).to.include("form-action https://gateway.embassy.example");
    expect(queryByRole(page.body, "combobox", { name: "Layout" })).to.equal(null);
    await waitFor(() => queryByRole(page.querySelector("#preview")!, "textbox"));
    expect(window.violations).to.deep.equal([]);
  });

  it("cuts off no choice in a window of 320 pixels", async () => {
    const { page } = await open();
    document.querySelector("iframe")!.width = "320";
    const cut = Array.from(page.querySelectorAll<HTMLSelectElement>("select:not(#release)"), (select) => {
      const given = select.offsetWidth;
      select.style.inlineSize = "max-content";
      select.style.maxInlineSize = "none";
      return given < select.offsetWidth ? select.id : "";
    }).filter(Boolean);
    expect(cut).to.deep.equal([]);
  });

  it("warns if the colors of the page and the design have too little contrast", async () => {
    const { page } = await open();
    await waitFor(() => page.querySelector("#contrast-summary")!.textContent.startsWith("Enough"));
    (getByRole(page.body, "combobox", { name: "Design" }) as HTMLSelectElement).value = "";
    const color = page.querySelector<HTMLInputElement>("#text-color")!;
    color.value = "#bbbbbb";
    color.dispatchEvent(new Event("input", { bubbles: true }));
    await waitFor(() => page.querySelector("#contrast-summary")!.textContent.startsWith("Not enough"));
    expect(page.querySelector("#contrast")!.textContent).to.match(/Text: 1\.\d : 1/u);
  });

  it("says in plain words what is wrong with a feed, keeps what was typed, and goes to the field", async () => {
    const { page, window } = await open();
    const error = () => page.querySelector("#feed-error")!.textContent;
    const shown = codeOf(page);
    paste(page, "<html><title>Not found</title><body>Sorry</body></html>");
    await waitFor(() =>
      error().startsWith("The feed cannot be used: the response is a web page, not a feed"),
    );
    const text = getByRole(page.body, "textbox", { name: "Text of the feed" }) as HTMLTextAreaElement;
    expect(text.value).to.include("Not found");
    expect(page.activeElement).to.equal(text);
    expect(text.getAttribute("aria-invalid")).to.equal("true");
    expect(codeOf(page)).to.equal(shown);

    paste(page, "");
    await waitFor(() => error() === "Paste the text of a feed.");
    enter(page, "newsroom");
    await waitFor(() => error().includes("“newsroom” is not an address"));
    const closed = await serveFeed({ status: 404, body: "no" });
    enter(page, closed.url);
    await waitFor(() => error().includes("the server returned status 404"));
    expect(
      (getByRole(page.body, "textbox", { name: "Address of the feed" }) as HTMLInputElement).value,
    ).to.equal(closed.url);

    enter(page, (await serveFeed({ body: rss, contentType: "application/rss+xml" })).url);
    await findByRole(page.body, "link", { name: "A treaty" });
    expect(page.querySelector<HTMLElement>("#feed-error")!.hidden).to.equal(true);
    expect(window.violations).to.deep.equal([]);
  });

  it("shows pasted text without any request", async () => {
    const { page, window } = await open();
    await leaveOutPictures(page);
    const start = window.performance.now();
    paste(page, rss);
    await findByRole(page.body, "link", { name: "A treaty" });
    const requests = window.performance
      .getEntriesByType("resource")
      .filter(({ name, startTime }) => startTime >= start && !name.includes("/docs/newsroom-elements/"));
    expect(requests.map(({ name }) => name)).to.deep.equal([]);
    expect(codeOf(page)).to.include('src="/newsroom/feed.json"');
  });
});
