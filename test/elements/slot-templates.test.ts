import { expect, fixture } from "@open-wc/testing";
import "../../src/define.js";
import { expectAccessible } from "../helpers/axe.js";
import { getByRole } from "../helpers/by-role.js";
import { serveFeed } from "../helpers/feed-server.js";
import { serveReleases } from "../helpers/release-feed.js";
import { items, rss } from "../helpers/rss.js";
import { waitFor } from "../helpers/wait-for.js";

/** A list without news. */
async function emptyList(content: string): Promise<HTMLElement> {
  const feed = await serveFeed({ body: rss([]) });
  const element = await fixture<HTMLElement>(`<press-list src="${feed.url}">${content}</press-list>`);
  await waitFor(() => element.matches(":state(empty)"));
  return element;
}

/** What the status of an element shows: its own words, or those in its slots. */
function statusText(element: Element): string {
  const status = getByRole(element, "status");
  const slotted = Array.from(status.querySelectorAll("slot"), (slot) => slot.assignedElements()).flat();
  const visible = slotted.filter((node) => node.getClientRects().length) as HTMLElement[];
  return [status, ...visible]
    .map(({ innerText }) => innerText)
    .join(" ")
    .replace(/\s+/gu, " ")
    .trim();
}

const templateIn = (element: Element) => element.querySelector("template")!;

/** Resolves when the status of an element says this. */
const expectStatus = (element: Element, sentence: string) => waitFor(() => statusText(element) === sentence);

describe("<template slot>, for sentences that readers without JavaScript do not see (E5, A10)", () => {
  it("shows its content in the slot, styled by the page, with nested markup and text", async () => {
    const element = await emptyList(
      `<template slot="empty" lang="en-GB">Quiet <em class="mine" lang="en">today</em>. <a href="/archive">Older <b>news</b></a></template>`,
    );
    await expectStatus(element, "Quiet today . Older news");
    const link = getByRole(element, "link", { name: "Older news" });
    expect(link.getRootNode()).to.equal(document);
    expect(link.assignedSlot!.name).to.equal("empty");
    expect(link.lang).to.equal("en-GB");
    expect(element.querySelector<HTMLElement>(".mine")!.lang).to.equal("en");
    await expectAccessible(element);
  });

  it("leaves the sentence of the element where no template has that slot", async () => {
    const element = await emptyList(
      `<template slot="error"><p>Closed</p></template><template>No slot</template>`,
    );
    await expectStatus(element, "There is no news right now");
    await waitFor(() => element.querySelector("p[slot=error]"));
    expect(element.querySelector<HTMLElement>("p[slot=error]")!.assignedSlot).to.equal(null);
  });

  it("works for several slots and states of a release", async () => {
    const feed = await serveReleases([{ id: "1", title: "One", url: "https://newsroom.example/1" }]);
    const element = await fixture<HTMLElement & { releaseId: string }>(
      `<press-release src="${feed.url}" release-id="2">
        <template slot="not-found"><p>We do not have it.</p></template>
        <template slot="contacts"><section><h3>Press</h3><p>Call the embassy</p></section></template>
      </press-release>`,
    );
    await expectStatus(element, "We do not have it.");
    await expectAccessible(element);
    element.releaseId = "1";
    await waitFor(() => element.querySelector("section")?.offsetHeight);
    getByRole(element, "heading", { name: "Press" });
    expect(element.querySelector("p")!.offsetHeight).to.equal(0);
    await expectAccessible(element);
  });

  it("works for the consent of a form, and leaves a captcha until the form is touched", async () => {
    const element = await fixture<HTMLElement>(
      `<subscribe-form action="https://newsroom.example/subscribe">
        <template slot="consent"><span>The embassy may write to me.</span></template>
        <template slot="captcha"><label>Legs of a tern <input name="legs"></label></template>
      </subscribe-form>`,
    );
    await waitFor(() => element.querySelector("span")?.offsetHeight);
    getByRole(element, "checkbox", { name: "The embassy may write to me." });
    expect(element.querySelector("input")).to.equal(null);
    await expectAccessible(element);
  });

  it("is found when it is added late, and gives way when it is removed", async () => {
    const element = await emptyList("");
    await expectStatus(element, "There is no news right now");
    const template = document.createElement("template");
    template.content.append("Added late");
    template.slot = "empty";
    element.append(template);
    await expectStatus(element, "Added late");
    template.remove();
    await expectStatus(element, "There is no news right now");
    element.prepend(template);
    await expectStatus(element, "Added late");
  });

  it("follows a change of its content or slot, and keeps the copies of others", async () => {
    const element = await emptyList(
      `<template slot="empty"><p>First</p></template><template slot="error"><button>Call</button></template>`,
    );
    await expectStatus(element, "First");
    const button = element.querySelector("button");
    const { content } = templateIn(element);
    content.querySelector("p")!.firstChild!.nodeValue = "Second";
    await expectStatus(element, "Second");
    content.replaceChildren("Third");
    await expectStatus(element, "Third");
    const span = document.createElement("span");
    span.append(", fourth");
    content.append(span);
    await expectStatus(element, "Third , fourth");
    templateIn(element).slot = "error";
    await expectStatus(element, "There is no news right now");
    templateIn(element).slot = "empty";
    await expectStatus(element, "Third , fourth");
    expect(element.querySelectorAll(":scope > :not(template)")).to.have.length(3);
    expect(element.querySelector("button")).to.equal(button);
  });

  it("shows the children that a framework gives to the template itself", async () => {
    const element = await emptyList("");
    const template = document.createElement("template");
    template.setAttribute("slot", "empty");
    template.append(Object.assign(document.createElement("p"), { textContent: "From a framework" }));
    element.append(template);
    await expectStatus(element, "From a framework");
    template.querySelector("p")!.textContent = "Changed";
    await expectStatus(element, "Changed");
  });

  it("is shown once, however often the element moves", async () => {
    const element = await emptyList(`<template slot="empty"><p>Quiet today</p></template>`);
    await expectStatus(element, "Quiet today");
    const parent = element.parentElement!;
    for (let count = 0; count < 3; count++) {
      element.remove();
      parent.append(element);
    }
    await waitFor(() => element.matches(":state(empty)"));
    await expectStatus(element, "Quiet today");
    expect(element.querySelectorAll("p")).to.have.length(1);
  });

  it("works while the news is loading", async () => {
    const feed = await serveFeed({ body: rss(items(1)), hold: true });
    const element = await fixture<HTMLElement>(
      `<press-list src="${feed.url}"><template slot="loading"><p>One moment</p></template></press-list>`,
    );
    await waitFor(() => element.querySelector("p")?.offsetHeight);
    await expectAccessible(element);
    await feed.release();
    await waitFor(() => !element.matches(":state(loading)"));
    expect(element.querySelector("p")!.offsetHeight).to.equal(0);
  });
});
