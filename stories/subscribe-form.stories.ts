import type { Meta, StoryContext, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import "../src/elements/subscribe-form/define.js";
import type { SubscribeFormElement } from "../src/elements/subscribe-form/subscribe-form.js";
import type { SubscribeErrorCode } from "../src/subscribe/subscribe-error.js";
import { designSystemForms } from "./design-system-forms.js";
import { answering, never } from "./newsroom.js";

const meta: Meta<SubscribeFormElement> = {
  title: "subscribe-form",
  component: "subscribe-form",
  render: () =>
    html`<subscribe-form
      action="https://newsroom.example/subscribe"
      privacy-href="https://newsroom.example/privacy"
      consent-version="2026-01"
    ></subscribe-form>`,
};
export default meta;

type Story = StoryObj<SubscribeFormElement>;

const formOf = (element: SubscribeFormElement): HTMLFormElement =>
  (element.querySelector("form") ?? element.renderRoot.querySelector("form"))!;

/** Fills in the form and sends it as a reader would, and waits for the outcome. */
const sending =
  (outcome?: "subscribe-success" | "subscribe-error") =>
  async ({ canvasElement }: StoryContext<SubscribeFormElement>): Promise<void> => {
    const element = canvasElement.querySelector("subscribe-form")!;
    await element.updateComplete;
    const form = formOf(element);
    form.querySelector<HTMLInputElement>("[type=email]")!.value = "name@example.org";
    form.querySelector<HTMLInputElement>("[type=checkbox]")!.checked = true;
    const shown =
      outcome && new Promise((resolve) => element.addEventListener(outcome, resolve, { once: true }));
    form.requestSubmit(form.querySelector("button"));
    await shown;
    await element.updateComplete;
  };

const answers: Record<SubscribeErrorCode, () => Promise<Response>> = {
  rejected: () => Promise.resolve(new Response("", { status: 422 })),
  "rate-limited": () => Promise.resolve(new Response("", { status: 429, headers: { "Retry-After": "300" } })),
  unavailable: () => Promise.resolve(new Response("", { status: 503 })),
  network: () => Promise.reject(new TypeError("Failed to fetch")),
  timeout: () => Promise.reject(new DOMException("The operation timed out", "TimeoutError")),
};

const failing = (code: SubscribeErrorCode): Story => ({
  beforeEach: answering(answers[code]),
  play: sending("subscribe-error"),
});

const accepted = (): Response => new Response("", { status: 202 });

export const Built: Story = {};
/** Light or dark on any page. */
export const DarkTheme: Story = {
  render: () =>
    html`<subscribe-form
      theme="dark"
      action="https://newsroom.example/subscribe"
      privacy-href="https://newsroom.example/privacy"
      consent-version="2026-01"
    ></subscribe-form>`,
};
export const Invalid: Story = {
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector("subscribe-form")!;
    await element.updateComplete;
    // Not `requestSubmit()`: before the first submit by a button, the browser validates.
    formOf(element).querySelector("button")!.click();
    await element.updateComplete;
  },
};
export const InvalidWithSummary: Story = {
  render: () =>
    html`<subscribe-form action="https://newsroom.example/subscribe" error-summary></subscribe-form>`,
  play: async (context) => {
    await Invalid.play!(context);
    const { shadowRoot } = context.canvasElement.querySelector("subscribe-form")!;
    // Its code is loaded with the first error.
    while (!shadowRoot!.querySelector("[part=error-summary]")) await new Promise(requestAnimationFrame);
  },
};
export const Sending: Story = { beforeEach: answering(never), play: sending() };
export const Pending: Story = { beforeEach: answering(accepted), play: sending("subscribe-success") };
export const Rejected = failing("rejected");
export const RateLimited = failing("rate-limited");
export const Unavailable = failing("unavailable");
export const Network = failing("network");
export const Timeout: Story = {
  ...failing("timeout"),
  beforeEach: () => {
    const { timeout } = AbortSignal;
    AbortSignal.timeout = () =>
      AbortSignal.abort(new DOMException("The operation timed out", "TimeoutError"));
    const restore = answering(answers.timeout)();
    return () => {
      AbortSignal.timeout = timeout;
      restore();
    };
  },
};
export const ConsentText: Story = {
  render: () =>
    html`<subscribe-form action="https://newsroom.example/subscribe" consent-version="embassy-3">
      <span slot="consent"
        >The Embassy of Ternmark may keep my email address to send me its press releases until I
        unsubscribe.</span
      >
    </subscribe-form>`,
};

const choices = () =>
  html`<subscribe-form
    action="https://newsroom.example/subscribe"
    topics='{"trade":"Trade and ports","travel":"Travel advice","climate":"Climate and the polar seas"}'
    languages="en da ar"
    frequencies="immediately daily weekly"
    privacy-href="https://newsroom.example/privacy"
    manage-href="https://newsroom.example/manage"
    unsubscribe-href="https://newsroom.example/unsubscribe"
  ></subscribe-form>`;

export const Choices: Story = { render: choices };
export const ChoicesInvalid: Story = { render: choices, play: Invalid.play! };
export const Subscribed: Story = {
  render: () =>
    html`<subscribe-form
      provider="listmonk"
      action="https://lists.example/subscription/form"
      list="5e91dda1-1c16-467d-9bf9-2a21bf22ae21"
    ></subscribe-form>`,
  beforeEach: answering(() => Response.json({ data: { has_optin: false } })),
  play: sending("subscribe-success"),
};
export const Captcha: Story = {
  render: () =>
    html`<subscribe-form action="https://newsroom.example/subscribe">
      <label slot="captcha">How many legs has a tern? <input name="answer" inputmode="numeric" /></label>
    </subscribe-form>`,
};

/** Without the element's look. */
export const Unstyled: Story = {
  render: () =>
    html`<subscribe-form
      unstyled
      action="https://newsroom.example/subscribe"
      privacy-href="https://newsroom.example/privacy"
    ></subscribe-form>`,
};

const hostForm = () =>
  html`<subscribe-form>
    <form method="post" action="https://newsroom.example/subscribe">
      <p>
        <label for="host-mail">Email address</label><br />
        <input id="host-mail" name="mail" type="email" autocomplete="email" required />
      </p>
      <p>
        <label><input type="checkbox" name="consent" value="3" required /> Send me press releases</label>
      </p>
      <p><button>Follow the embassy</button></p>
    </form>
    <p><a href="https://newsroom.example/manage">Change your subscription</a></p>
  </subscribe-form>`;

export const HostForm: Story = { render: hostForm };
export const HostFormInvalid: Story = { render: hostForm, play: Invalid.play! };
export const HostFormPending: Story = {
  render: hostForm,
  beforeEach: answering(accepted),
  play: sending("subscribe-success"),
};

const inDesignSystem = (name: keyof typeof designSystemForms): Story => ({
  render: () => designSystemForms[name]("https://newsroom.example/subscribe"),
  play: Invalid.play!,
});

export const HostFormGovuk = inDesignSystem("govuk");
export const HostFormEcl = inDesignSystem("ecl");
export const HostFormDkfds = inDesignSystem("dkfds");
export const HostFormUswds = inDesignSystem("uswds");
export const HostFormBootstrap = inDesignSystem("bootstrap");
