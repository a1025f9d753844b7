import { expect, fixture, html } from "@open-wc/testing";
import { sendKeys } from "@web/test-runner-commands";
import type { TemplateResult } from "lit";
import "../../../src/elements/subscribe-form/define.js";
import { designSystemForms } from "../../../stories/design-system-forms.js";
import { expectAccessible } from "../../helpers/axe.js";
import { getAllByRole, getByRole, nameOf, queryByRole } from "../../helpers/by-role.js";
import { serveFeed } from "../../helpers/feed-server.js";
import { nextEvent } from "../../helpers/next-event.js";
import { waitFor } from "../../helpers/wait-for.js";

const email = (root: ParentNode) => getByRole(root, "textbox", { name: "Email address" }) as HTMLInputElement;
const consent = (root: ParentNode) =>
  getByRole(root, "checkbox", { name: "Send me press releases" }) as HTMLInputElement;
const subscribe = (root: ParentNode) => getByRole(root, "button", { name: "Subscribe" });

const emailMissing = "Enter your email address";
const consentMissing = "Select the box to agree to get emails";

async function show(template: TemplateResult) {
  const page = await fixture<HTMLElement>(html`<div>${template}</div>`);
  const element = page.querySelector("subscribe-form")!;
  await element.updateComplete;
  return { page, element };
}

async function submitInvalid(page: HTMLElement): Promise<void> {
  const { updateComplete } = page.querySelector("subscribe-form")!;
  subscribe(page).click();
  await updateComplete;
  await waitFor(() => page.querySelector("[aria-invalid=true]"));
}

/** The elements that describe a field. */
const describing = (field: Element): HTMLElement[] =>
  (field.getAttribute("aria-describedby")?.split(" ") ?? []).map((id) =>
    (field.getRootNode() as Document | ShadowRoot).getElementById(id)!,
  );

const errorOf = (field: Element): HTMLElement => describing(field).at(-1)!;

/** What comes directly before and after an error, by its classes. */
const around = ({ previousElementSibling, nextElementSibling }: Element): (string | undefined)[] =>
  [previousElementSibling, nextElementSibling].map((element) => element?.classList[0]);

/** Where each design system shows the errors of the two fields, and the classes that it then has. */
const expected: Record<
  keyof typeof designSystemForms,
  { message: string; email: unknown[]; consent: unknown[]; classes: string[] }
> = {
  govuk: {
    message: "govuk-error-message",
    email: ["govuk-hint", "govuk-input"],
    consent: [undefined, "govuk-checkboxes"],
    classes: ["govuk-form-group--error", "govuk-input--error", "govuk-form-group--error"],
  },
  ecl: {
    message: "ecl-feedback-message",
    email: ["ecl-form-label", "ecl-text-input"],
    consent: ["ecl-form-label", "ecl-checkbox"],
    classes: ["ecl-form-label--invalid", "ecl-text-input--invalid", "ecl-checkbox--invalid"],
  },
  dkfds: {
    message: "form-error-message",
    email: ["form-label", "form-input"],
    consent: [undefined, "form-group-checkbox"],
    classes: ["form-error", "form-error"],
  },
  uswds: {
    message: "usa-error-message",
    email: ["usa-label", "usa-input"],
    consent: [undefined, "usa-checkbox"],
    classes: ["usa-form-group--error", "usa-label--error", "usa-input--error", "usa-form-group--error"],
  },
  bootstrap: {
    message: "invalid-feedback",
    email: ["form-control", undefined],
    consent: ["form-check-label", undefined],
    classes: ["is-invalid", "is-invalid"],
  },
};

describe("<subscribe-form> in the design of a page", () => {
  for (const name of Object.keys(expected) as (keyof typeof designSystemForms)[])
    it(`shows errors where the design system has them, and takes all of it back: ${name} (F15)`, async () => {
      const { page, element } = await show(designSystemForms[name]("/subscribe"));
      const form = element.querySelector("form")!;
      const before = form.cloneNode(true) as HTMLElement;
      await submitInvalid(page);
      const { message, classes, ...places } = expected[name];
      for (const [field, text, place] of [
        [email(page), emailMissing, places.email],
        [consent(page), consentMissing, places.consent],
      ] as const) {
        const error = errorOf(field);
        expect(error.textContent.replace("Error: ", "")).to.equal(text);
        expect(error.hidden).to.equal(false);
        expect([...error.classList]).to.deep.equal([message]);
        expect(around(error)).to.deep.equal(place);
      }
      const marked = [...form.querySelectorAll("[data-invalid-class]")];
      expect(
        marked.map((one) => one.classList.item(one.classList.length - 1)),
        "classes",
      ).to.deep.equal(classes);
      // No error is part of a name.
      expect(nameOf(email(page))).to.equal("Email address");
      await expectAccessible(page);
      email(page).value = "jane@example.org";
      email(page).dispatchEvent(new Event("change", { bubbles: true }));
      expect(email(page).getAttribute("aria-invalid")).to.equal("false");
      expect(consent(page).getAttribute("aria-invalid")).to.equal("true");
      consent(page).click();
      await element.updateComplete;
      form.noValidate = false;
      for (const field of [email(page), consent(page)]) {
        field.removeAttribute("aria-invalid");
        field.removeAttribute("aria-required");
        field.required = true;
      }
      expect(form.isEqualNode(before)).to.equal(true);
    });

  it("shows an error in an element that the field names in aria-errormessage, and says it once (F15)", async () => {
    const { page } = await show(html`
      <subscribe-form>
        <form method="post" action="/subscribe">
          <label for="own">Email address</label>
          <input id="own" name="email" type="email" required aria-errormessage="own-error" />
          <p id="own-error" hidden>Something is wrong</p>
          <button>Subscribe</button>
        </form>
      </subscribe-form>
    `);
    await submitInvalid(page);
    const error = page.querySelector<HTMLElement>("#own-error")!;
    expect([error.hidden, error.textContent]).to.deep.equal([false, emailMissing]);
    expect(describing(email(page))).to.deep.equal([]);
    await sendKeys({ type: "jane@example.org" });
    expect([error.hidden, error.textContent]).to.deep.equal([true, "Something is wrong"]);
  });

  it("describes no field twice with an error that the page has placed in its label (F15)", async () => {
    const { page } = await show(html`
      <subscribe-form>
        <form method="post" action="/subscribe">
          <label
            >Email address <input name="email" type="email" required /><b data-error-for="email"></b
          ></label>
          <button>Subscribe</button>
        </form>
      </subscribe-form>
    `);
    await submitInvalid(page);
    expect(nameOf(getByRole(page, "textbox"))).to.equal(`Email address ${emailMissing}`);
    expect(describing(getByRole(page, "textbox"))).to.deep.equal([]);
  });

  it("keeps the classes of a group while another field in it is invalid (F15)", async () => {
    const { page } = await show(html`
      <subscribe-form>
        <form method="post" action="/subscribe">
          <div class="group" data-invalid-class="bad worse">
            <label>Email address <input name="email" type="email" required /></label>
            <label><input name="consent" type="checkbox" required /> Send me press releases</label>
          </div>
          <button>Subscribe</button>
        </form>
      </subscribe-form>
    `);
    const group = page.querySelector(".group")!;
    await submitInvalid(page);
    expect(group.className).to.equal("group bad worse");
    await sendKeys({ type: "jane@example.org" });
    expect(group.className).to.equal("group bad worse");
    consent(page).click();
    expect(group.className).to.equal("group");
  });
});

describe("<subscribe-form> with an error summary", () => {
  const { title } = document;
  afterEach(() => {
    document.title = title;
  });

  const link = (root: ParentNode, name: string) => getByRole(root, "link", { name });

  /** Submits an empty form, and returns the summary that has got the focus. */
  async function summaryOf(page: HTMLElement): Promise<HTMLElement> {
    subscribe(page).click();
    const alert = await waitFor(() => queryByRole(page, "alert"));
    const summary = alert.parentElement!;
    await waitFor(() => summary.matches(":focus"));
    return summary;
  }

  it("lists the errors with links to the fields, in the form that it builds (F15)", async () => {
    const service = await serveFeed({ status: 202 });
    const { page, element } = await show(
      html`<subscribe-form action=${service.url} error-summary error-title="Error: "></subscribe-form>`,
    );
    document.title = "News";
    const summary = await summaryOf(page);
    expect(getByRole(summary, "heading").textContent).to.equal("There is a problem");
    expect(getAllByRole(summary, "link").map(nameOf)).to.deep.equal([emailMissing, consentMissing]);
    expect(document.title).to.equal("Error: News");
    // The summary says the errors, and the status does not say them again.
    expect(getByRole(element, "status").textContent.trim()).to.equal("");
    await expectAccessible(element);
    const box = getByRole(element, "checkbox") as HTMLInputElement;
    link(summary, consentMissing).click();
    expect(box.matches(":focus")).to.equal(true);
    expect(location.hash).to.equal("");
    box.click();
    await element.updateComplete;
    expect(getAllByRole(summary, "link").map(nameOf)).to.deep.equal([emailMissing]);
    link(summary, emailMissing).click();
    await sendKeys({ type: "jane" });
    // An alert that changed with each letter would be said with each letter.
    expect(getAllByRole(summary, "link").map(nameOf)).to.deep.equal([emailMissing]);
    await sendKeys({ type: "@example.org" });
    expect(queryByRole(element, "alert")).to.equal(null);
    expect(document.title).to.equal("News");
  });

  it("fills in the summary of the page, and leaves the title alone unless it is asked to (F15)", async () => {
    const service = await serveFeed({ status: 202 });
    const { page, element } = await show(html`
      <div id="problems" role="group" aria-label="Problems" hidden>
        <div role="alert">
          <ul>
            <li class="item">
              <p><a class="alert-link">Pattern</a></p>
            </li>
          </ul>
        </div>
      </div>
      <subscribe-form error-summary="problems">
        <form method="post" action=${service.url}>
          <label for="page-email">Email address</label>
          <input id="page-email" name="email" type="email" required />
          <label><input name="consent" type="checkbox" required /> Send me press releases</label>
          <button>Subscribe</button>
        </form>
      </subscribe-form>
    `);
    const own = page.querySelector("#problems")!;
    const before = own.querySelector("ul")!.cloneNode(true);
    const titleBefore = document.title;
    const summary = await summaryOf(page);
    expect(summary).to.equal(own);
    expect(document.title).to.equal(titleBefore);
    const links = getAllByRole(own, "link") as HTMLAnchorElement[];
    expect(links.map((one) => [one.className, one.hash, one.closest("li")!.className])).to.deep.equal([
      ["alert-link", "#page-email", "item"],
      ["alert-link", "", "item"],
    ]);
    await expectAccessible(page);
    link(own, emailMissing).click();
    await sendKeys({ type: "jane@example.org" });
    consent(page).click();
    expect(own.hasAttribute("hidden")).to.equal(true);
    expect(own.querySelector("ul")!.isEqualNode(before)).to.equal(true);
    const succeeded = nextEvent(element, "subscribe-success");
    subscribe(page).click();
    await succeeded;
    expect(await service.requests()).to.have.length(1);
  });

  it("follows the language of the page (F15)", async () => {
    const { page, element } = await show(html`
      <subscribe-form error-summary="no-such-element">
        <form method="post" action="/subscribe">
          <label>Email address <input name="email" type="email" required /></label>
          <button>Subscribe</button>
        </form>
      </subscribe-form>
    `);
    const summary = await summaryOf(page);
    page.lang = "da";
    await waitFor(() => nameOf(getByRole(summary, "link")) === "Skriv din e-mailadresse");
    expect(getByRole(summary, "heading").textContent).to.not.equal("There is a problem");
    await expectAccessible(element);
    element.remove();
    expect(queryByRole(page, "alert")).to.equal(null);
  });
});
