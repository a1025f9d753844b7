import { expect, fixture, html } from "@open-wc/testing";
import { sendKeys } from "@web/test-runner-commands";
import "../../../src/elements/subscribe-form/define.js";
import type { SubscribeFormElement } from "../../../src/elements/subscribe-form/subscribe-form.js";
import { expectAccessible } from "../../helpers/axe.js";
import { getAllByRole, getByRole, nameOf } from "../../helpers/by-role.js";
import { serveFeed, type ServedFeed } from "../../helpers/feed-server.js";
import { nextEvent } from "../../helpers/next-event.js";
import { waitFor } from "../../helpers/wait-for.js";

const now = performance.now.bind(performance);

afterEach(() => {
  performance.now = now;
});

/** Makes the element measure five seconds more than have passed since it showed the form. */
function takeFiveSeconds(): void {
  performance.now = () => now() + 5000;
}

async function build(service: Pick<ServedFeed, "url">): Promise<SubscribeFormElement> {
  const element = await fixture<SubscribeFormElement>(html`
    <subscribe-form action=${service.url} privacy-href="/privacy" consent-version="2025-05">
      <a href="https://newsroom.example/subscribe">Subscribe in the newsroom</a>
    </subscribe-form>
  `);
  takeFiveSeconds();
  return element;
}

const email = (root: ParentNode) => getByRole(root, "textbox", { name: "Email address" }) as HTMLInputElement;
const consent = (root: ParentNode) => getByRole(root, "checkbox", { name: /^I agree/u }) as HTMLInputElement;
const subscribe = (root: ParentNode) => getByRole(root, "button", { name: "Subscribe" });
const status = (root: ParentNode) => getByRole(root, "status");

function fillIn(root: ParentNode, address = "jane@example.org"): void {
  email(root).value = address;
  consent(root).checked = true;
}

function descriptionOf(element: Element): string {
  const ids = element.getAttribute("aria-describedby")?.split(" ") ?? [];
  return ids.map((id) => (element.getRootNode() as ShadowRoot).getElementById(id)!.textContent).join(" ");
}

describe("<subscribe-form> without a form of the host page", () => {
  it("builds a form with visible labels, an unticked consent box and a privacy link (F2, F5)", async () => {
    const element = await build({ url: "/subscribe" });
    expect(getAllByRole(element, "link").map(({ textContent }) => textContent)).to.deep.equal([
      "How we use your data",
    ]);
    expect(getByRole(element, "link").getAttribute("href")).to.equal(`${location.origin}/privacy`);
    expect(email(element)).to.include({
      type: "email",
      autocomplete: "email",
      inputMode: "email",
      ariaRequired: "true",
    });
    expect(email(element).placeholder).to.equal("");
    expect(consent(element)).to.include({ checked: false, ariaRequired: "true" });
    // Firefox tells screen readers that a field is invalid if the browser finds it so, even before it was touched.
    for (const field of [email(element), consent(element)]) expect(field.matches(":valid")).to.equal(true);
    expect(subscribe(element).textContent).to.equal("Subscribe");
    await expectAccessible(element);
  });

  it("has a visible label for each visible field, and no placeholders (F2)", async () => {
    const element = await fixture<SubscribeFormElement>(html`
      <subscribe-form
        action="/subscribe"
        topics='{"trade":"Trade"}'
        languages="en da"
        frequencies="daily weekly"
      ></subscribe-form>
    `);
    const fields = (["textbox", "checkbox", "radio"] as const).flatMap((role) => getAllByRole(element, role));
    expect(fields).to.have.length(7);
    for (const field of fields as HTMLInputElement[]) {
      const [label] = field.labels!;
      const { width, height } = label!.getBoundingClientRect();
      expect(label!.textContent.trim(), field.value).to.not.equal("");
      expect(Math.min(width, height), field.value).to.be.above(10);
      expect(field.hasAttribute("placeholder")).to.equal(false);
    }
  });

  it("requires nothing but the email address and consent, and has no free-text field (F9)", async () => {
    const element = await fixture<SubscribeFormElement>(html`
      <subscribe-form action="/subscribe" topics='{"trade":"Trade"}' frequencies="daily"></subscribe-form>
    `);
    const fields = [...element.shadowRoot!.querySelector("form")!.elements] as HTMLInputElement[];
    expect(
      fields.filter(({ ariaRequired }) => ariaRequired === "true").map(({ name }) => name),
    ).to.deep.equal(["email", "consent"]);
    expect(getAllByRole(element, "textbox").map((field) => (field as HTMLInputElement).type)).to.deep.equal([
      "email",
    ]);
  });

  it("sends once what autofill has filled in without an input event, also on a slow connection (F13)", async () => {
    const service = await serveFeed({ status: 202, hold: true });
    const element = await build(service);
    email(element).value = "jane@example.org";
    email(element).dispatchEvent(new Event("change", { bubbles: true }));
    consent(element).click();
    const succeeded = nextEvent(element, "subscribe-success");
    subscribe(element).dispatchEvent(new MouseEvent("click", { bubbles: true, detail: 1 }));
    subscribe(element).dispatchEvent(new MouseEvent("click", { bubbles: true, detail: 2 }));
    await service.requested();
    email(element).focus();
    await sendKeys({ press: "Enter" });
    subscribe(element).click();
    expect(status(element).textContent).to.include("Sending");
    await service.release();
    await succeeded;
    const requests = await service.requests();
    expect(requests.map(({ body }) => new URLSearchParams(body).get("email"))).to.deep.equal([
      "jane@example.org",
    ]);
  });

  it("shows its children while its action is not an http(s) address", async () => {
    for (const action of ["", "data:text/html,x", "mailto:list@example.org"]) {
      const element = await fixture<SubscribeFormElement>(html`
        <subscribe-form action=${action}><a href="/subscribe">Subscribe</a></subscribe-form>
      `);
      expect(getAllByRole(element, "link"), action).to.have.length(1);
      expect(getAllByRole(element, "button"), action).to.have.length(0);
      element.action = "/subscribe";
      await element.updateComplete;
      expect(getAllByRole(element, "link"), action).to.have.length(0);
      expect(subscribe(element).textContent).to.equal("Subscribe");
    }
  });

  it("sends nothing without an email address, and nothing without consent (F5)", async () => {
    const service = await serveFeed({ status: 202 });
    const element = await build(service);
    subscribe(element).click();
    await element.updateComplete;
    expect(email(element).matches(":focus")).to.equal(true);
    expect(descriptionOf(email(element))).to.equal("Enter your email address");
    expect(descriptionOf(consent(element))).to.equal("Select the box to agree to get emails");
    await expectAccessible(element);
    await sendKeys({ type: "jane@example.org" });
    expect(descriptionOf(email(element))).to.equal("");
    await sendKeys({ press: "Enter" });
    expect(consent(element).matches(":focus")).to.equal(true);
    expect(status(element).textContent.trim()).to.equal("");
    subscribe(element).click();
    await element.updateComplete;
    expect(status(element).textContent.trim()).to.equal("Select the box to agree to get emails");
    consent(element).click();
    await element.updateComplete;
    expect(status(element).textContent.trim()).to.equal("");
    expect(descriptionOf(consent(element))).to.equal("");
    expect(consent(element).getAttribute("aria-invalid")).to.equal("false");
    expect(await service.requests()).to.have.length(0);
  });

  it("sends the email address with the consent's version, language, time and page, once (F6, F13)", async () => {
    const service = await serveFeed({ status: 202, hold: true });
    const element = await build(service);
    history.replaceState(null, "", "?secret=1#part");
    fillIn(element, " jane@exämple.example ");
    const succeeded = nextEvent(element, "subscribe-success");
    subscribe(element).click();
    subscribe(element).click();
    await element.updateComplete;
    expect(status(element).textContent).to.include("Sending");
    expect(subscribe(element).getAttribute("aria-disabled")).to.equal("true");
    await expectAccessible(element);
    await service.requested();
    await service.release();
    await succeeded;
    const requests = await service.requests();
    history.replaceState(null, "", location.pathname);
    expect(requests).to.have.length(1);
    const { time, ...fields } = Object.fromEntries(new URLSearchParams(requests[0]!.body));
    expect(fields).to.deep.equal({
      email: "jane@xn--exmple-cua.example",
      website: "",
      consent: "yes",
      "consent-version": "2025-05",
      locale: "en",
      page: location.pathname,
      elapsed: "5",
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    });
    expect(Math.abs(Date.parse(time!) - Date.now())).to.be.below(60_000);
    expect(getAllByRole(element, "textbox")).to.have.length(0);
    expect(status(element).matches(":focus")).to.equal(true);
    // A screen reader says the text of what gets the focus, and would say that of a live region again.
    expect(status(element).getAttribute("aria-live")).to.equal("off");
    await expectAccessible(element);
  });

  it("announces the outcome to a reader who has gone elsewhere in the page (A12)", async () => {
    const service = await serveFeed({ status: 202, hold: true });
    const element = await build(service);
    const elsewhere = document.createElement("input");
    element.after(elsewhere);
    fillIn(element);
    const succeeded = nextEvent(element, "subscribe-success");
    subscribe(element).click();
    await service.requested();
    elsewhere.focus();
    await service.release();
    await succeeded;
    expect(elsewhere.matches(":focus")).to.equal(true);
    expect(status(element).textContent).to.include("Check your email");
    expect(status(element).getAttribute("aria-live")).to.equal("polite");
  });

  it("shows an empty form, with consent unticked, for a different email address", async () => {
    const service = await serveFeed({ status: 202 });
    const element = await build(service);
    fillIn(element);
    const succeeded = nextEvent(element, "subscribe-success");
    subscribe(element).click();
    await succeeded;
    getByRole(element, "button", { name: "Use a different email address" }).click();
    await element.updateComplete;
    expect(email(element).matches(":focus")).to.equal(true);
    expect([email(element).value, consent(element).checked]).to.deep.equal(["", false]);
  });

  it("keeps the email address after a failure", async () => {
    const service = await serveFeed({ status: 503 });
    const element = await build(service);
    fillIn(element);
    const failed = nextEvent(element, "subscribe-error");
    subscribe(element).click();
    await failed;
    expect([email(element).value, consent(element).checked]).to.deep.equal(["jane@example.org", true]);
    await expectAccessible(element);
  });

  it("sends a form that was filled in faster than a person can only after a delay (F7)", async () => {
    const service = await serveFeed({ status: 202 });
    const element = await build(service);
    performance.now = now;
    const begun = now();
    fillIn(element);
    const succeeded = nextEvent(element, "subscribe-success");
    subscribe(element).click();
    await succeeded;
    expect(now() - begun).to.be.above(1500);
    const [request] = await service.requests();
    expect(new URLSearchParams(request!.body).get("elapsed")).to.equal("2");
  });

  it("sends nothing if the honeypot is filled in, and shows a robot the same message as a reader (F7)", async () => {
    const service = await serveFeed({ status: 202 });
    const element = await build(service);
    const honeypot = element.shadowRoot!.querySelector<HTMLInputElement>('[name="website"]')!;
    expect(getAllByRole(element, "textbox").includes(honeypot)).to.equal(false);
    expect(honeypot.tabIndex).to.equal(-1);
    expect(honeypot.type).to.equal("text");
    expect(honeypot.getBoundingClientRect().width * honeypot.parentElement!.clientHeight).to.be.below(400);
    honeypot.value = "https://spam.example/";
    fillIn(element);
    subscribe(element).click();
    while (!element.matches(":state(pending)")) await new Promise(requestAnimationFrame);
    expect(status(element).textContent).to.include("Check your email");
    expect(await service.requests()).to.have.length(0);
  });

  it("offers topics, languages by their own names, and frequencies, and sends those that are selected (F4)", async () => {
    const service = await serveFeed({ status: 202 });
    const element = await fixture<SubscribeFormElement>(html`
      <subscribe-form
        action=${service.url}
        list="news"
        topics='{"trade":"Trade and ports","travel":"Travel advice","n":1}'
        languages="en da ar"
        frequencies="immediately weekly hourly"
      ></subscribe-form>
    `);
    takeFiveSeconds();
    const group = (name: string) => getByRole(element, "group", { name });
    const namesOf = (name: string) =>
      [...group(name).querySelectorAll("label")].map(({ textContent }) => textContent.trim());
    expect(namesOf("Topics")).to.deep.equal(["Trade and ports", "Travel advice"]);
    expect(namesOf("Languages")).to.deep.equal(["English", "Dansk", "العربية"]);
    expect(namesOf("How often do you want emails?")).to.deep.equal([
      "As soon as it’s published",
      "Once a week",
    ]);
    expect(descriptionOf(group("Topics"))).to.equal("If you do not select any, you’ll get everything");
    const arabic = getByRole(element, "checkbox", { name: "العربية" });
    expect(arabic.closest<HTMLElement>("[lang]")!.lang).to.equal("ar");
    expect((getByRole(element, "radio", { name: /^As soon/u }) as HTMLInputElement).checked).to.equal(true);
    await expectAccessible(element);

    fillIn(element);
    for (const name of ["Travel advice", "Dansk", "العربية"])
      getByRole(element, "checkbox", { name }).click();
    getByRole(element, "radio", { name: "Once a week" }).click();
    const succeeded = nextEvent(element, "subscribe-success");
    subscribe(element).click();
    await succeeded;
    const [request] = await service.requests();
    const sent = new URLSearchParams(request!.body);
    expect([
      sent.get("list"),
      sent.getAll("topic"),
      sent.getAll("language"),
      sent.getAll("frequency"),
    ]).to.deep.equal(["news", ["travel"], ["da", "ar"], ["weekly"]]);
    getByRole(element, "button", { name: "Use a different email address" }).click();
    await element.updateComplete;
    const chosen = getAllByRole(element, "checkbox").filter((box) => (box as HTMLInputElement).checked);
    expect(chosen).to.have.length(0);
    expect((getByRole(element, "radio", { name: /^As soon/u }) as HTMLInputElement).checked).to.equal(true);
  });

  it("takes choices as properties, also later, and shows them in the page's language (F4)", async () => {
    const page = await fixture(
      html`<div lang="da"><subscribe-form action="/subscribe"></subscribe-form></div>`,
    );
    const element = page.querySelector("subscribe-form")!;
    await element.updateComplete;
    expect(getAllByRole(element, "group")).to.have.length(0);
    element.topics = { trade: "Handel" };
    element.frequencies = "daily";
    await element.updateComplete;
    expect(
      getAllByRole(element, "group").map((one) => one.querySelector("legend")!.textContent),
    ).to.deep.equal(["Emner", "Hvor ofte vil du have mails?"]);
    expect(getByRole(element, "checkbox", { name: "Handel" })).to.exist;
    await expectAccessible(element);
  });

  it("links to the pages to change and end a subscription, if their addresses are http(s) (F14)", async () => {
    const element = await fixture<SubscribeFormElement>(html`
      <subscribe-form action="/subscribe" manage-href="/manage" unsubscribe-href="https://list.example/leave">
      </subscribe-form>
    `);
    expect(
      getAllByRole(element, "link").map((link) => [link.textContent, (link as HTMLAnchorElement).href]),
    ).to.deep.equal([
      ["Change your subscription", `${location.origin}/manage`],
      ["Unsubscribe", "https://list.example/leave"],
    ]);
    await expectAccessible(element);
    element.unsubscribeHref = "data:text/html,x";
    await element.updateComplete;
    expect(getAllByRole(element, "link")).to.have.length(1);
  });

  it("shows each label beside its box, also a label that runs in the other direction (F4)", async () => {
    for (const [lang, dir, topic] of [
      ["en", "ltr", "العربية"],
      ["ar", "rtl", "Trade"],
    ] as const) {
      const page = await fixture(html`
        <div lang=${lang} dir=${dir}>
          <subscribe-form action="/subscribe" topics=${JSON.stringify({ topic })}></subscribe-form>
        </div>
      `);
      const element = page.querySelector("subscribe-form")!;
      await element.updateComplete;
      const box = getByRole(element, "checkbox", { name: topic });
      const words = box.nextElementSibling!.querySelector("bdi")!.getBoundingClientRect();
      const { left, right } = box.getBoundingClientRect();
      expect(dir === "ltr" ? words.left - right : left - words.right, dir).to.be.within(4, 30);
    }
  });

  it("inserts a captcha only when the reader focuses the form, and sends its fields (F8)", async () => {
    const service = await serveFeed({ status: 202 });
    const captcha = await serveFeed({ body: "<svg/>", contentType: "image/svg+xml" });
    const element = await fixture<SubscribeFormElement>(
      html`<subscribe-form action=${service.url}></subscribe-form>`,
    );
    const template = document.createElement("template");
    template.slot = "captcha";
    const image = Object.assign(document.createElement("img"), { alt: "Check" });
    // The document of a template has no page, so that nothing is requested for it.
    template.content.append(image);
    image.setAttribute("src", captcha.url);
    const token = Object.assign(document.createElement("input"), {
      type: "hidden",
      name: "token",
      value: "solved",
    });
    template.content.append(token);
    element.append(template);
    takeFiveSeconds();
    await new Promise(requestAnimationFrame);
    expect(await captcha.requests()).to.have.length(0);
    email(element).focus();
    await captcha.requested();
    expect(getByRole(element, "img", { name: "Check" }).getBoundingClientRect().bottom).to.be.at.most(
      subscribe(element).getBoundingClientRect().top,
    );
    await expectAccessible(element);
    fillIn(element);
    const succeeded = nextEvent(element, "subscribe-success");
    subscribe(element).click();
    await succeeded;
    const [request] = await service.requests();
    expect(new URLSearchParams(request!.body).getAll("token")).to.deep.equal(["solved"]);
    expect(await captcha.requests()).to.have.length(1);
  });

  it("takes the page's own consent text from a slot as the label of the box", async () => {
    const element = await fixture<SubscribeFormElement>(html`
      <subscribe-form action="/subscribe">
        <span slot="consent">The Embassy of Ternmark may send me press releases.</span>
      </subscribe-form>
    `);
    const box = getByRole(element, "checkbox", { name: /Embassy of Ternmark/u }) as HTMLInputElement;
    element.querySelector("span")!.click();
    expect(box.checked).to.equal(true);
    await expectAccessible(element);
  });

  for (const [text, name] of [
    ["You may write to me. <a href='/p'>How we use your data</a>", "You may write to me."],
    ["You may write to me.<br>Read our <a href='/p'>privacy policy</a>.", "You may write to me."],
    ["You may write to me (<a href='/p'>our policy</a>).", "You may write to me"],
    ["<p>You may write to me</p><p><a href='/p'>How we use your data</a></p>", "You may write to me"],
    ["أوافق على ذلك. <a href='/p'>كيف نستخدم بياناتك</a>", "أوافق على ذلك."],
    ["I agree to the <a href='/p'>privacy policy</a>. You may write.", undefined],
    ["I agree to the <a href='/p'>privacy policy</a>", undefined],
    ["You may write to me. I can stop that.", undefined],
  ] as const)
    it(`names the box by the consent, without a link that follows it (A12): ${text}`, async () => {
      const element = document.createElement("subscribe-form");
      element.action = "/subscribe";
      const own = document.createElement("div");
      own.slot = "consent";
      own.append(...new DOMParser().parseFromString(text, "text/html").body.childNodes);
      element.append(own);
      await fixture(html`<div>${element}</div>`);
      await element.updateComplete;
      const whole = own.textContent.replace(/\s+/gu, " ").trim();
      await waitFor(() => nameOf(getByRole(element, "checkbox")) === (name ?? whole));
      await expectAccessible(element);
    });

  it("shows no other language before the language of the page", async () => {
    const shown: string[] = [];
    const page = await fixture(html`<div lang="da"></div>`);
    const element = document.createElement("subscribe-form");
    element.action = "/subscribe";
    page.append(element);
    const observer = new MutationObserver(() => shown.push(element.shadowRoot!.textContent));
    observer.observe(element.shadowRoot!, { childList: true, subtree: true, characterData: true });
    await element.updateComplete;
    expect(getByRole(element, "button").textContent).to.equal("Tilmeld");
    shown.push(...observer.takeRecords().map(() => element.shadowRoot!.textContent));
    expect(shown.join()).to.not.include("Subscribe");
    expect(getByRole(element, "textbox").closest("[lang]")!.getAttribute("lang")).to.equal("da");
    await expectAccessible(element);
  });

  it("shows the texts that the page replaces, and its own for the rest (A10)", async () => {
    const element = await fixture<SubscribeFormElement>(
      html`<subscribe-form
        action="/subscribe"
        lang="da"
        strings='{"form":{"submit":"Følg os"},"emailMissing":"Vi mangler din adresse."}'
      ></subscribe-form>`,
    );
    expect(getByRole(element, "textbox", { name: "E-mailadresse" })).to.exist;
    getByRole(element, "button", { name: "Følg os" }).click();
    await element.updateComplete;
    expect(descriptionOf(getByRole(element, "textbox"))).to.contain("Vi mangler din adresse.");
    const english = await fixture<SubscribeFormElement>(
      html`<subscribe-form action="/subscribe" .strings=${{ form: { submit: "Go" } }}></subscribe-form>`,
    );
    expect(getByRole(english, "button", { name: "Go" })).to.exist;
    expect(email(english)).to.exist;
  });

  it("runs from right to left if its language does", async () => {
    const page = await fixture(html`
      <div lang="ar" dir="rtl"><subscribe-form action="/subscribe"></subscribe-form></div>
    `);
    const element = page.querySelector("subscribe-form")!;
    await element.updateComplete;
    const box = getByRole(element, "checkbox").getBoundingClientRect();
    const words = getByRole(element, "checkbox").nextElementSibling!.getBoundingClientRect();
    expect(box.left).to.be.above(words.right);
    expect(getComputedStyle(getByRole(element, "textbox")).direction).to.equal("ltr");
    await expectAccessible(element);
  });

  it("fits a column of 240 pixels, with targets of at least 24", async () => {
    const page = await fixture<HTMLElement>(html`
      <div lang="da"><subscribe-form action="/subscribe" privacy-href="/privacy"></subscribe-form></div>
    `);
    page.style.inlineSize = "240px";
    const element = page.querySelector("subscribe-form")!;
    await element.updateComplete;
    getByRole(element, "button").click();
    await element.updateComplete;
    expect(element.scrollWidth).to.be.at.most(240);
    for (const role of ["textbox", "checkbox", "link", "button"]) {
      const { width, height } = getByRole(element, role).getBoundingClientRect();
      expect(Math.min(width, height), role).to.be.at.least(24);
    }
    await expectAccessible(element);
  });

  it("leaves nothing behind when it is removed, and builds the form again when it is put back", async () => {
    const service = await serveFeed({ status: 202, hold: true });
    const element = await build(service);
    const parent = element.parentElement!;
    fillIn(element);
    subscribe(element).click();
    await service.requested();
    element.remove();
    await service.aborted();
    parent.append(element);
    await element.updateComplete;
    expect(status(element).textContent.trim()).to.equal("");
    await service.answer({ status: 202 });
    const succeeded = nextEvent(element, "subscribe-success");
    subscribe(element).click();
    await succeeded;
    expect(element.matches(":state(pending)")).to.equal(true);
  });

  it("has the parts that are documented", async () => {
    const service = await serveFeed({ status: 202 });
    const element = await build(service);
    element.topics = { trade: "Trade" };
    element.manageHref = element.unsubscribeHref = "/manage";
    await element.updateComplete;
    const parts = new Set<string>();
    const note = () => {
      for (const part of element.shadowRoot!.querySelectorAll("[part]"))
        for (const name of part.part) parts.add(name);
    };
    subscribe(element).click();
    await element.updateComplete;
    note();
    fillIn(element);
    const succeeded = nextEvent(element, "subscribe-success");
    subscribe(element).click();
    await succeeded;
    note();
    expect([...parts].sort()).to.deep.equal([
      "another-button",
      "button",
      "checkbox",
      "choice",
      "choice-box",
      "choices",
      "consent",
      "consent-box",
      "control",
      "error",
      "field",
      "field-error",
      "field-label",
      "form",
      "hint",
      "input",
      "label",
      "legend",
      "link",
      "links",
      "manage-link",
      "primary",
      "privacy-link",
      "status",
      "submit-button",
      "unsubscribe-link",
    ]);
  });
});
