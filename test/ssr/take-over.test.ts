import { expect } from "@open-wc/testing";
import { renderPressList, renderPressRelease, renderSubscribeForm } from "../../src/ssr/index.js";
import type { Release } from "../../src/release/release.js";
import { untrustedHtml } from "../../src/release/untrusted-html.js";
import { getByRole } from "../helpers/by-role.js";
import { findByRole } from "../helpers/find-by-role.js";
import { closeHostPages, expectQuiet, type HostPage, openHostPage } from "../helpers/host-page.js";
import { openWaitingPage } from "../helpers/server-page.js";
import { waitFor } from "../helpers/wait-for.js";

const releases: Release[] = [
  {
    id: "1",
    title: "Vind på tværs",
    language: "da",
    url: "https://newsroom.example/1",
    lead: "Aftalen tog to år.",
    published: "2026-05-03T10:00:00Z",
    body: untrustedHtml("<h1>Baggrund</h1><p onclick=alert(1)>Teksten</p>"),
    contacts: [{ name: "Ida Holm", phone: "+45 41 53 26 39" }],
  },
  { id: "2", title: "Wind across borders", url: "https://newsroom.example/2", published: "2026-05-02" },
];
const feed = { link: "https://newsroom.example/", language: "en", releases };
const options = { src: "https://newsroom.example/feed", timeZone: "Europe/Copenhagen" };
/** No request to anything but the page's own scripts. */
const policy =
  "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types newsroom-elements";

/** Addresses that the page has requested, besides its scripts. */
const requestsOf = ({ window }: HostPage): string[] =>
  window.performance
    .getEntriesByType("resource")
    .map(({ name }) => name)
    .filter((name) => !/^\/(?:dist\/script|test\/helpers|test-page)\//.test(new URL(name).pathname));

/** The text of the headings in a tree, in order. */
const headingsIn = (root: ParentNode | null): string[] =>
  Array.from(root?.querySelectorAll("h1,h2,h3,h4") ?? [], ({ textContent }) => textContent.trim());

describe("elements over what a server has rendered", () => {
  afterEach(closeHostPages);

  it("the list shows the same news and requests nothing", async () => {
    // Without an address, the data has all releases.
    const { html } = await renderPressList(feed, { ...options, src: undefined, limit: 1 });
    const host = await openHostPage(html, { policy });
    const list = host.page.querySelector("press-list")!;
    // The first dates of a page follow the list.
    await waitFor(() => list.shadowRoot?.querySelector("[part=date][datetime]"));
    expect(headingsIn(list)).to.deep.equal(["Vind på tværs"]);
    expect(headingsIn(list.shadowRoot)).to.deep.equal(["Vind på tværs"]);
    const timesIn = (root: ParentNode) =>
      Array.from(root.querySelectorAll("time"), (time) => time.textContent);
    expect(timesIn(list.shadowRoot!)).to.deep.equal(timesIn(list));
    getByRole(host.page.body, "button", { name: "Show more" }).click();
    await findByRole(host.page.body, "link", { name: "Wind across borders" });
    expect(requestsOf(host)).to.deep.equal([]);
    await expectQuiet(host);
  });

  it("no space is kept below the server's list while the code of a list with filters is loading", async () => {
    const { html } = await renderPressList(feed, { ...options, controls: "search" });
    const host = await openWaitingPage("press-list", html, policy);
    const list = host.page.querySelector<HTMLElement>("press-list")!;
    const skeletons: number[] = [];
    const watch = () => {
      skeletons.push(list.shadowRoot?.querySelectorAll(".skeleton").length ?? 0);
      if (!list.shadowRoot?.querySelector("[part=list]")) host.window.requestAnimationFrame(watch);
    };
    host.window.dispatchEvent(new host.window.Event("start"));
    watch();
    await waitFor(() => list.shadowRoot?.querySelector("[part=list]"));
    expect(Math.max(...skeletons)).to.equal(0);
  });

  it("the release shows the same text and requests nothing", async () => {
    const { html, head } = await renderPressRelease(feed, { ...options, releaseId: "1", jsonLd: true });
    const host = await openHostPage(head + html, { policy });
    const release = host.page.querySelector("press-release")!;
    await waitFor(() => release.shadowRoot?.querySelector("[part=contacts]"));
    expect(headingsIn(release.shadowRoot)).to.deep.equal(headingsIn(release));
    expect(release.shadowRoot!.querySelector("[part=body]")!.textContent).to.equal(
      release.querySelector(".press-body")!.textContent,
    );
    expect(host.page.querySelectorAll("script[type='application/ld+json']")).to.have.length(1);
    expect(requestsOf(host)).to.deep.equal([]);
    await expectQuiet(host);
  });

  it("the form is the server's own, and is checked in place", async () => {
    const { html } = await renderSubscribeForm({ action: "https://gateway.example/subscriptions" });
    const host = await openHostPage(html, { policy });
    await waitFor(() =>
      host.page.querySelector("subscribe-form")!.shadowRoot?.querySelector("[part=status]"),
    );
    // As the server has written it, also for frameworks that take over the page.
    expect(host.page.querySelector("form")!.noValidate).to.equal(false);
    getByRole(host.page.body, "button", { name: "Subscribe" }).click();
    const email = host.page.querySelector("[type=email]")!;
    await waitFor(() => email.getAttribute("aria-invalid") === "true");
    expect(host.page.querySelectorAll("form")).to.have.length(1);
    expect(requestsOf(host)).to.deep.equal([]);
  });
});
