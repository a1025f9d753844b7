import { expect } from "@open-wc/testing";
import { getByRole, queryByRole } from "../helpers/by-role.js";
import { serveFeed } from "../helpers/feed-server.js";
import { findByRole } from "../helpers/find-by-role.js";
import { closeHostPages, expectQuiet, openHostPage } from "../helpers/host-page.js";
import { policyWithoutCode } from "../helpers/policy-without-code.js";
import { rss } from "../helpers/rss.js";
import { waitFor } from "../helpers/wait-for.js";

const codeOfTemplates = ["src/elements/shared/slot-templates/show-templates.ts"];

describe("<template slot>, built", () => {
  afterEach(closeHostPages);

  const template = `<template slot="empty"><p>Quiet <b>today</b></p></template>`;

  it("is shown under strict CSP and enforced Trusted Types, without a violation (S4)", async () => {
    const feed = await serveFeed({ body: rss([]) });
    const { origin } = new URL(feed.url);
    const host = await openHostPage(`<press-list src="${feed.url}">${template}</press-list>`, {
      policy: `default-src 'none'; script-src 'self'; connect-src 'self' ${origin}; require-trusted-types-for 'script'; trusted-types newsroom-elements`,
    });
    const element = host.page.querySelector("press-list")!;
    await waitFor(() => element.matches(":state(empty)") && element.querySelector("p")?.offsetHeight);
    const copy = element.querySelector("p")!;
    expect(copy.innerText).to.equal("Quiet today");
    expect(copy.assignedSlot!.closest("[role=status]")).to.equal(getByRole(element, "status"));
    await expectQuiet(host);
  });

  it("gives way to the element's own sentence if its code does not arrive", async () => {
    const feed = await serveFeed({ body: rss([]) });
    const policy = await policyWithoutCode("press-list.js", codeOfTemplates);
    const { page } = await openHostPage(`<press-list src="${feed.url}">${template}</press-list>`, {
      policy,
      files: ["press-list.js"],
    });
    const element = page.querySelector("press-list")!;
    await waitFor(() => element.matches(":state(empty)") && !element.querySelector("template"));
    expect(getByRole(element, "status").innerText.trim()).to.equal("There is no news right now");
  });

  it("keeps a form from asking for consent to anything but the page's own text (F6)", async () => {
    const consent = "The embassy may write to me.";
    const form = `<subscribe-form action="https://newsroom.example/"><template slot="consent">${consent}</template>
      <a href="https://newsroom.example/">Subscribe there</a></subscribe-form>`;
    const whole = await openHostPage(form, { files: ["subscribe-form.js"] });
    await findByRole(whole.page.body, "checkbox", { name: consent });

    const policy = await policyWithoutCode("subscribe-form.js", codeOfTemplates);
    const { page } = await openHostPage(form, { policy, files: ["subscribe-form.js"] });
    const element = page.querySelector("subscribe-form")!;
    await waitFor(() => element.matches(":defined"));
    await element.updateComplete;
    getByRole(element, "link", { name: "Subscribe there" });
    expect(queryByRole(element, "checkbox")).to.equal(null);
    expect(element.querySelector("template")).to.not.equal(null);
  });
});
