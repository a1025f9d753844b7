import { expect, fixture, html } from "@open-wc/testing";
import { sendKeys } from "@web/test-runner-commands";
import type { TemplateResult } from "lit";
import "../../../src/elements/subscribe-form/define.js";
import type { SubscribeFormElement } from "../../../src/elements/subscribe-form/subscribe-form.js";
import { expectAccessible } from "../../helpers/axe.js";
import { getAllByRole, getByRole, nameOf } from "../../helpers/by-role.js";
import { serveFeed } from "../../helpers/feed-server.js";
import { nextEvent } from "../../helpers/next-event.js";
import { servePage } from "../../helpers/serve-page.js";

const address = "jane.sentinel@example.org";

/** A form of the host page, with its own field names and texts. */
function form(action: string): TemplateResult {
  return html`<form method="post" action=${action}>
    <p>
      <label for="mail">Your email</label>
      <input id="mail" name="EMAIL" type="email" autocomplete="email" required aria-describedby="hint" />
      <span id="hint">We write once a week.</span>
    </p>
    <fieldset>
      <legend>How often</legend>
      <label><input type="radio" name="often" value="day" required /> Daily</label>
      <label><input type="radio" name="often" value="week" required /> Weekly</label>
    </fieldset>
    <label><input type="checkbox" name="gdpr" value="v7" required /> I agree</label>
    <input type="hidden" name="list" value="press" />
    <button name="op" value="join">Join</button>
  </form>`;
}

function hostForm(action: string): TemplateResult {
  return html`<subscribe-form>
    <h2>Follow the embassy</h2>
    ${form(action)}
    <p><a href="#manage">Manage your subscription</a></p>
  </subscribe-form>`;
}

const mail = (root: ParentNode) => getByRole(root, "textbox", { name: "Your email" }) as HTMLInputElement;
const weekly = (root: ParentNode) => getByRole(root, "radio", { name: "Weekly" }) as HTMLInputElement;
const agree = (root: ParentNode) => getByRole(root, "checkbox", { name: "I agree" }) as HTMLInputElement;
const join = (root: ParentNode) => getByRole(root, "button", { name: "Join" });
const status = (root: ParentNode) => getByRole(root, "status");

function fillIn(root: ParentNode, value = address): void {
  mail(root).value = value;
  weekly(root).checked = true;
  agree(root).checked = true;
}

/** The description of an element, as a screen reader announces it. */
function descriptionOf(element: Element): string {
  const ids = element.getAttribute("aria-describedby")?.split(" ") ?? [];
  const root = element.getRootNode() as Document | ShadowRoot;
  return ids.map((id) => root.getElementById(id)!.textContent).join(" ");
}

async function untilState(element: Element, state: string): Promise<void> {
  while (!element.matches(`:state(${state})`)) await new Promise(requestAnimationFrame);
}

describe("<subscribe-form> with a form of the host page", () => {
  it("works with JavaScript off (F1)", async () => {
    const service = await serveFeed({ contentType: "text/html" });
    const url = await servePage({
      html: `<!doctype html><title>Host</title><subscribe-form><form method="post" action="${service.url}">
        <label>Email <input type="email" name="email" value="jane@example.org"></label><button>Join</button>
        </form></subscribe-form>`,
    });
    const frame = await fixture<HTMLIFrameElement>(html`
      <iframe sandbox="allow-forms allow-same-origin" title="Host" src=${url}></iframe>
    `);
    if (!frame.contentDocument?.forms.length) {
      await new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
    }
    frame.contentDocument!.forms[0]!.requestSubmit();
    await service.requested();
    const [request] = await service.requests();
    expect(request).to.include({ method: "POST", body: "email=jane%40example.org" });
  });

  it("changes nothing in the page's markup before the reader enters the form, and adds no novalidate before the first submit (F15)", async () => {
    const element = await fixture<SubscribeFormElement>(hostForm("/subscribe"));
    expect(getAllByRole(element, "textbox").map(nameOf)).to.deep.equal(["Your email"]);
    await expectAccessible(element);
    const enhanced = element.querySelector("form")!;
    const alone = (await fixture(html`<div>${form("/subscribe")}</div>`)).querySelector("form")!;
    alone.remove();
    expect(enhanced.isEqualNode(alone)).to.equal(true);
    // The code that validates has arrived.
    mail(element).focus();
    await element.updateComplete;
    expect(enhanced.noValidate).to.equal(false);
    join(element).click();
    await element.updateComplete;
    expect(enhanced.noValidate).to.equal(true);
  });

  it("sends the form's own fields once, and nothing else, and asks the reader to check their email (F10)", async () => {
    const service = await serveFeed({ status: 202, hold: true });
    const element = await fixture<SubscribeFormElement>(hostForm(service.url));
    fillIn(element, "  jane@exämple.example ");
    const succeeded = nextEvent(element, "subscribe-success");
    join(element).click();
    join(element).click();
    await untilState(element, "sending");
    expect(status(element).textContent).to.include("Sending");
    expect(join(element).getAttribute("aria-disabled")).to.equal("true");
    await expectAccessible(element);
    await service.requested();
    join(element).click();
    await service.release();
    const event = await succeeded;
    const requests = await service.requests();
    expect(requests).to.have.length(1);
    expect([...new URLSearchParams(requests[0]!.body)]).to.deep.equal([
      ["EMAIL", "jane@xn--exmple-cua.example"],
      ["often", "week"],
      ["gdpr", "v7"],
      ["list", "press"],
      ["op", "join"],
    ]);
    expect([event.bubbles, event.composed, event.cancelable]).to.deep.equal([true, true, false]);
    expect(element.matches(":state(pending)")).to.equal(true);
    expect(status(element).textContent).to.include("Check your email");
    expect(status(element).matches(":focus")).to.equal(true);
    // Only the form is hidden.
    expect(getAllByRole(element, "button", { name: "Join" })).to.have.length(0);
    expect(getByRole(element, "heading").textContent).to.equal("Follow the embassy");
    expect(getByRole(element, "link").textContent).to.equal("Manage your subscription");
    await expectAccessible(element);
  });

  it("shows an empty form for a different email address, with the focus in it", async () => {
    const service = await serveFeed({ status: 202 });
    const element = await fixture<SubscribeFormElement>(hostForm(service.url));
    fillIn(element);
    const succeeded = nextEvent(element, "subscribe-success");
    join(element).click();
    await succeeded;
    expect(element.querySelector<HTMLInputElement>("#mail")!.value).to.equal("");
    getByRole(element, "button", { name: "Use a different email address" }).click();
    await element.updateComplete;
    expect(mail(element).matches(":focus")).to.equal(true);
    expect(agree(element).checked).to.equal(false);
    expect(status(element).textContent.trim()).to.equal("");
    expect(join(element).hasAttribute("aria-disabled")).to.equal(false);
  });

  it("hides a form that is nested deeper, too", async () => {
    const service = await serveFeed({ status: 202 });
    const element = await fixture<SubscribeFormElement>(html`
      <subscribe-form>
        <div class="webform">
          <div>
            <form method="post" action=${service.url}><button>Join</button></form>
          </div>
        </div>
      </subscribe-form>
    `);
    const succeeded = nextEvent(element, "subscribe-success");
    join(element).click();
    await succeeded;
    expect(getAllByRole(element, "button", { name: "Join" })).to.have.length(0);
  });

  it("ties errors to their fields, and says each once: with the field that gets the focus (F3)", async () => {
    const service = await serveFeed({ status: 202 });
    const element = await fixture<SubscribeFormElement>(hostForm(service.url));
    const { validationMessage } = weekly(element);
    join(element).click();
    await element.updateComplete;
    expect(mail(element).matches(":focus")).to.equal(true);
    expect(mail(element).getAttribute("aria-invalid")).to.equal("true");
    expect(descriptionOf(mail(element))).to.equal("We write once a week. Enter your email address");
    expect(descriptionOf(agree(element))).to.include("Select the box");
    const [first, second] = getAllByRole(element, "radio");
    expect(descriptionOf(first!)).to.equal(validationMessage);
    expect(descriptionOf(second!)).to.equal("");
    expect(status(element).textContent.trim()).to.equal("");
    // The field has the focus already, so that no screen reader would say its error.
    join(element).click();
    await element.updateComplete;
    expect(status(element).textContent.trim()).to.equal("Enter your email address");
    await sendKeys({ type: "j" });
    await element.updateComplete;
    expect(status(element).textContent.trim()).to.equal("");
    // The error is not part of the field's name.
    expect(nameOf(agree(element))).to.equal("I agree");
    expect(await service.requests()).to.have.length(0);
    await expectAccessible(element);
  });

  it("calls no field invalid that the reader has not submitted, and says which are required (A12)", async () => {
    const element = await fixture<SubscribeFormElement>(hostForm("/subscribe"));
    mail(element).focus();
    for (const field of [mail(element), agree(element)]) {
      expect(field.ariaRequired).to.equal("true");
      // Firefox tells screen readers that a field is invalid if the browser finds it so.
      expect(field.matches(":valid")).to.equal(true);
    }
    await expectAccessible(element);
  });

  it("removes errors when the fields become valid, by typing or by autofill that only fires change (F3, F13)", async () => {
    const service = await serveFeed({ status: 202 });
    const element = await fixture<SubscribeFormElement>(hostForm(service.url));
    join(element).click();
    await sendKeys({ type: "jane" });
    expect(descriptionOf(mail(element))).to.include("in the correct format");
    await sendKeys({ type: "@example.org" });
    expect(mail(element).getAttribute("aria-describedby")).to.equal("hint");
    expect(mail(element).getAttribute("aria-invalid")).to.equal("false");
    weekly(element).checked = true;
    weekly(element).dispatchEvent(new Event("change", { bubbles: true }));
    agree(element).checked = true;
    agree(element).dispatchEvent(new Event("change", { bubbles: true }));
    await element.updateComplete;
    expect(element.querySelectorAll('[part="error"]')).to.have.length(0);
    expect(status(element).textContent.trim()).to.equal("");
    const succeeded = nextEvent(element, "subscribe-success");
    join(element).click();
    await succeeded;
    expect(await service.requests()).to.have.length(1);
  });

  for (const [typed, error] of [
    ["jane", "in the correct format"],
    ["jane@", "in the correct format"],
    ["jane@exämple.example/x", "in the correct format"],
    [`${"j".repeat(60)}@${"example.".repeat(25)}org`, "in the correct format"],
    ["   ", "Enter your email address"],
  ] as const) {
    it(`does not send the email address ${JSON.stringify(typed)}`, async () => {
      const service = await serveFeed({ status: 202 });
      const element = await fixture<SubscribeFormElement>(hostForm(service.url));
      fillIn(element, typed);
      join(element).click();
      await element.updateComplete;
      expect(descriptionOf(mail(element))).to.include(error);
      expect(await service.requests()).to.have.length(0);
    });
  }

  it("shows the message that the host page has set with setCustomValidity()", async () => {
    const element = await fixture<SubscribeFormElement>(hostForm("/subscribe"));
    fillIn(element);
    mail(element).setCustomValidity("Use your address at work.");
    join(element).click();
    await element.updateComplete;
    expect(descriptionOf(mail(element))).to.include("Use your address at work.");
  });

  for (const [code, answer, message] of [
    ["rejected", { status: 422 }, "Check your email address"],
    ["rate-limited", { status: 429 }, "too many times"],
    ["unavailable", { status: 503 }, "problem with the service"],
    ["network", { ending: "reset" }, "Check your internet connection"],
  ] as const) {
    it(`has a message for a failure with "${code}", and keeps what was typed (F10)`, async () => {
      const service = await serveFeed({ ...answer, body: "Stack trace of the service" });
      const element = await fixture<SubscribeFormElement>(hostForm(service.url));
      if (code === "network") await service.answer({ ending: "reset" });
      fillIn(element);
      join(element).focus();
      const failed = nextEvent(element, "subscribe-error");
      join(element).click();
      const { error } = await failed;
      expect(error.code).to.equal(code);
      expect(element.matches(":state(failed)")).to.equal(true);
      expect(status(element).textContent).to.include(message).and.not.include("Stack");
      expect([mail(element).value, agree(element).checked]).to.deep.equal([address, true]);
      expect(join(element).matches(":focus")).to.equal(true);
      await expectAccessible(element);
      // The reader can try again at once.
      await service.answer({ status: 202 });
      const succeeded = nextEvent(element, "subscribe-success");
      join(element).click();
      await succeeded;
      expect(element.matches(":state(failed)")).to.equal(false);
    });
  }

  it("says how long to wait if the service does (F10)", async () => {
    const service = await serveFeed({
      status: 429,
      headers: { "Retry-After": "250", "Access-Control-Expose-Headers": "Retry-After" },
    });
    const element = await fixture<SubscribeFormElement>(hostForm(service.url));
    fillIn(element);
    const failed = nextEvent(element, "subscribe-error");
    join(element).click();
    expect((await failed).error.retryAfter).to.equal(250);
    expect(status(element).textContent).to.include("Try again in 5 minutes");
  });

  it("sends nothing when a listener of subscribe-submit prevents it", async () => {
    const service = await serveFeed({ status: 202 });
    const element = await fixture<SubscribeFormElement>(hostForm(service.url));
    fillIn(element);
    element.addEventListener("subscribe-submit", (event) => event.preventDefault(), { once: true });
    // A submit waits for the code that sends, and a second one meanwhile would be the same.
    const prevented = nextEvent(element, "subscribe-submit");
    join(element).click();
    await prevented;
    expect(await service.requests()).to.have.length(0);
    expect(status(element).textContent.trim()).to.equal("");
    const succeeded = nextEvent(element, "subscribe-success");
    join(element).click();
    await succeeded;
    expect(await service.requests()).to.have.length(1);
  });

  it("does nothing for a submission that the host page has handled", async () => {
    const element = await fixture<SubscribeFormElement>(hostForm("/subscribe"));
    const form = element.querySelector("form")!;
    form.addEventListener("submit", (event) => event.preventDefault());
    join(element).click();
    await element.updateComplete;
    expect(element.querySelectorAll('[part="error"]')).to.have.length(0);
  });

  it("puts the email address into no URL, storage, event or log (F12)", async () => {
    const service = await serveFeed({ status: 500 });
    const element = await fixture<SubscribeFormElement>(hostForm(service.url));
    fillIn(element);
    const seen: Event[] = [];
    for (const type of ["subscribe-submit", "subscribe-success", "subscribe-error"] as const) {
      element.addEventListener(type, (event) => seen.push(event));
    }
    const failed = nextEvent(element, "subscribe-error");
    join(element).click();
    await failed;
    await service.answer({ status: 202 });
    const succeeded = nextEvent(element, "subscribe-success");
    join(element).click();
    await succeeded;
    const own = (event: Event): unknown[] =>
      Object.values(event as unknown as Record<string, unknown>).map((value) =>
        value instanceof Error ? [value.message, value.stack, { ...value }] : value,
      );
    expect(seen.map(({ type }) => type)).to.deep.equal([
      "subscribe-submit",
      "subscribe-error",
      "subscribe-submit",
      "subscribe-success",
    ]);
    const traces = JSON.stringify([
      location.href,
      performance.getEntries().map(({ name }) => name),
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
      history.state,
      seen.map(own),
      (await service.requests()).map(({ query, headers }) => [query, headers]),
    ]);
    expect(traces).to.not.include("sentinel");
  });

  it("works with fields whose names hide the form's properties", async () => {
    const service = await serveFeed({ status: 202 });
    const element = await fixture<SubscribeFormElement>(html`
      <subscribe-form>
        <form method="post" action=${service.url}>
          <input type="hidden" name="action" value="subscribe" />
          <input type="hidden" name="method" value="x" />
          <button name="reset">Join</button>
          <button name="submit" value="2">Join twice</button>
        </form>
      </subscribe-form>
    `);
    const succeeded = nextEvent(element, "subscribe-success");
    join(element).click();
    await succeeded;
    const [request] = await service.requests();
    expect(request!.body).to.equal("action=subscribe&method=x&reset=");
  });

  it("sends to the formaction of the button that was used", async () => {
    const service = await serveFeed({ status: 202 });
    const other = await serveFeed({ status: 202 });
    const element = await fixture<SubscribeFormElement>(html`
      <subscribe-form>
        <form method="post" action=${service.url}>
          <button>Join</button>
          <button formaction=${other.url}>Leave</button>
        </form>
      </subscribe-form>
    `);
    const succeeded = nextEvent(element, "subscribe-success");
    getByRole(element, "button", { name: "Leave" }).click();
    await succeeded;
    expect([await service.requests(), await other.requests()].map(({ length }) => length)).to.deep.equal([
      0, 1,
    ]);
  });

  it("always posts, and warns in the console of a form that would put the email address into the URL", async () => {
    const { warn } = console;
    const warnings: unknown[] = [];
    console.warn = (...words: unknown[]) => warnings.push(...words);
    const service = await serveFeed({ status: 202 });
    const element = await fixture<SubscribeFormElement>(html`
      <subscribe-form>
        <form action=${service.url}>
          <label>Email <input type="email" name="email" value=${address} /></label>
          <button>Join</button>
        </form>
      </subscribe-form>
    `);
    console.warn = warn;
    expect(warnings.join()).to.include('method="post"');
    const succeeded = nextEvent(element, "subscribe-success");
    join(element).click();
    await succeeded;
    expect((await service.requests()).map(({ method, query }) => [method, query])).to.deep.equal([
      ["POST", ""],
    ]);
  });

  it("does not touch a form whose address is not http(s)", async () => {
    const element = await fixture<SubscribeFormElement>(html`
      <subscribe-form>
        <form method="post" action="mailto:list@example.org"><button>Join</button></form>
      </subscribe-form>
    `);
    const form = element.querySelector("form")!;
    expect(form.noValidate).to.equal(false);
    let prevented: boolean | undefined;
    element.addEventListener("submit", (event) => {
      prevented = event.defaultPrevented;
      event.preventDefault();
    });
    join(element).click();
    expect(prevented).to.equal(false);
    expect(form.noValidate).to.equal(false);
  });

  it("aborts the request without an event when it is removed, and works when it is put back", async () => {
    const service = await serveFeed({ status: 202, hold: true });
    const element = await fixture<SubscribeFormElement>(hostForm(service.url));
    const parent = element.parentElement!;
    const outcomes: string[] = [];
    element.addEventListener("subscribe-error", ({ type }) => outcomes.push(type));
    element.addEventListener("subscribe-success", ({ type }) => outcomes.push(type));
    fillIn(element);
    join(element).click();
    await service.requested();
    element.remove();
    await service.aborted();
    parent.append(element);
    await element.updateComplete;
    expect(element.matches(":state(sending)")).to.equal(false);
    expect(status(element).textContent.trim()).to.equal("");
    expect(join(element).hasAttribute("aria-disabled")).to.equal(false);
    expect(outcomes).to.deep.equal([]);
    await service.answer({ status: 202 });
    const succeeded = nextEvent(element, "subscribe-success");
    join(element).click();
    await succeeded;
    expect(outcomes).to.deep.equal(["subscribe-success"]);
  });

  it("uses a form that is added later in place of the one that it built", async () => {
    const service = await serveFeed({ status: 202 });
    const element = await fixture<SubscribeFormElement>(html`
      <subscribe-form action="/built"></subscribe-form>
    `);
    getByRole(element, "textbox", { name: "Email address" });
    const form = document.createElement("form");
    form.setAttribute("method", "post");
    form.setAttribute("action", service.url);
    form.append(Object.assign(document.createElement("button"), { textContent: "Join" }));
    element.append(form);
    while (getAllByRole(element, "textbox").length > 0) await new Promise(requestAnimationFrame);
    const succeeded = nextEvent(element, "subscribe-success");
    join(element).click();
    await succeeded;
    expect(await service.requests()).to.have.length(1);
  });

  it("uses the language of the page, also when it changes", async () => {
    const page = await fixture<HTMLElement>(html`<div lang="da">${hostForm("/subscribe")}</div>`);
    const element = page.querySelector("subscribe-form")!;
    await element.updateComplete;
    join(element).click();
    await element.updateComplete;
    expect(descriptionOf(mail(element))).to.include("Skriv din e-mailadresse");
    page.lang = "ar";
    page.dir = "rtl";
    while (!descriptionOf(mail(element)).includes("إدخال عنوان")) await new Promise(requestAnimationFrame);
    await expectAccessible(element);
  });

  it("does not move the focus of a reader who has gone elsewhere in the page", async () => {
    const service = await serveFeed({ status: 202, hold: true });
    const page = await fixture(html`<div>${hostForm(service.url)}<a href="#next">Next</a></div>`);
    const element = page.querySelector("subscribe-form")!;
    await element.updateComplete;
    fillIn(element);
    const succeeded = nextEvent(element, "subscribe-success");
    join(element).click();
    await service.requested();
    const next = getByRole(page, "link", { name: "Next" });
    next.focus();
    await service.release();
    await succeeded;
    expect(next.matches(":focus")).to.equal(true);
  });
});
