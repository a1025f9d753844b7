/* F11: each provider, with a server that answers as the provider's documentation says. */
import { expect, fixture, html } from "@open-wc/testing";
import { createChallenge, verifySolution } from "altcha-lib/v1";
import "../../../src/elements/subscribe-form/define.js";
import type { SubscribeFormElement } from "../../../src/elements/subscribe-form/subscribe-form.js";
import { expectAccessible } from "../../helpers/axe.js";
import { getByRole } from "../../helpers/by-role.js";
import { serveFeed, type FeedRequest } from "../../helpers/feed-server.js";
import { nextEvent } from "../../helpers/next-event.js";
import { servePage } from "../../helpers/serve-page.js";
import { waitFor } from "../../helpers/wait-for.js";

const address = "jane.sentinel@example.org";
const now = performance.now.bind(performance);

afterEach(() => {
  performance.now = now;
});

const attributes = (values: Record<string, string>) =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${value.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"`)
    .join("");

async function build(values: Record<string, string>): Promise<SubscribeFormElement> {
  const element = document.createElement("subscribe-form");
  for (const [name, value] of Object.entries(values)) element.setAttribute(name, value);
  (await fixture(html`<div></div>`)).append(element);
  await element.updateComplete;
  performance.now = () => now() + 5000;
  return element;
}

/** A page in a frame, which a form can leave. */
async function openPage(
  content: string,
): Promise<{ frame: HTMLIFrameElement; element: SubscribeFormElement }> {
  const url = await servePage({
    html: `<!doctype html><html lang="da"><title>Host</title><body>${content}
      <script type="module">
        const now = performance.now.bind(performance);
        import("/src/elements/subscribe-form/define.ts").then(() => (performance.now = () => now() + 5000));
      </script>`,
  });
  const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Host" src=${url}></iframe>`);
  const element = await waitFor(() => {
    const found = frame.contentDocument?.querySelector<SubscribeFormElement>("subscribe-form");
    return found?.matches(":defined") ? found : undefined;
  });
  await element.updateComplete;
  return { frame, element };
}

function fillIn(element: SubscribeFormElement, topics: string[] = []): void {
  (getByRole(element, "textbox") as HTMLInputElement).value = address;
  for (const name of [...topics, /^(I agree|Jeg giver)/u])
    (getByRole(element, "checkbox", { name }) as HTMLInputElement).checked = true;
}

const button = (element: SubscribeFormElement) => getByRole(element, "button");
const sentBy = (request: FeedRequest | undefined) => [...new URLSearchParams(request!.body)];
const status = (element: SubscribeFormElement) => getByRole(element, "status").textContent;

describe("<subscribe-form provider> (F11)", () => {
  const uuid = "5e91dda1-1c16-467d-9bf9-2a21bf22ae21";
  const other = "e9bfe744-dfae-4b53-bd5e-9a9d8a8bf0a1";

  for (const [optin, message] of [
    [true, "Check your email"],
    [false, "You’ve subscribed"],
  ] as const) {
    it(`listmonk: posts to its public API, which ${optin ? "asks for" : "needs no"} confirmation`, async () => {
      const listmonk = await serveFeed({
        body: JSON.stringify({ data: { has_optin: optin } }),
        contentType: "application/json",
      });
      const element = await build({
        provider: "listmonk",
        action: `${listmonk.url}/subscription/form`,
        list: uuid,
        topics: JSON.stringify({ [other]: "Trade" }),
      });
      fillIn(element, ["Trade"]);
      const succeeded = nextEvent(element, "subscribe-success");
      button(element).click();
      await succeeded;
      const requests = await listmonk.requests();
      // No preflight: the request is one that a form could make.
      expect(requests.map(({ method }) => method)).to.deep.equal(["POST"]);
      expect(sentBy(requests[0])).to.deep.equal([
        ["email", address],
        ["l", uuid],
        ["l", other],
      ]);
      expect(status(element)).to.include(message);
      await expectAccessible(element);
    });
  }

  for (const [provider, status] of [
    ["listmonk", 200],
    ["gateway", 422],
  ] as const)
    it(`${provider}: stops reading an answer that has no end`, async () => {
      const service = await serveFeed({
        status,
        body: `{"data":"${"x".repeat(200_000)}`,
        contentType: "application/json",
        ending: "never",
      });
      const element = await build({ provider, action: service.url, list: uuid });
      fillIn(element);
      button(element).click();
      await service.aborted();
      expect((await service.requests()).map(({ aborted }) => aborted)).to.deep.equal([true]);
    });

  it("listmonk: a refusal has our own message", async () => {
    const listmonk = await serveFeed({
      status: 400,
      body: JSON.stringify({ message: `${address} is invalid` }),
      contentType: "application/json",
    });
    const element = await build({ provider: "listmonk", action: listmonk.url, list: uuid });
    fillIn(element);
    const failed = nextEvent(element, "subscribe-error");
    button(element).click();
    expect((await failed).error.code).to.equal("rejected");
    expect(status(element)).to.include("could not subscribe you").and.not.include("invalid");
  });

  it("plain: posts all fields to any endpoint, and reads only whether it accepted them", async () => {
    const service = await serveFeed({ body: "jane.sentinel@example.org: thanks", contentType: "text/html" });
    const element = await build({ provider: "plain", action: service.url });
    fillIn(element);
    const succeeded = nextEvent(element, "subscribe-success");
    button(element).click();
    await succeeded;
    const [request] = await service.requests();
    expect(sentBy(request).map(([name]) => name)).to.include.members(["email", "consent", "locale", "page"]);
    expect(request!.headers).to.not.have.any.keys("cookie", "authorization");
  });

  it("gateway: computes the proof of work that it asks for, and requests nothing before (F8)", async () => {
    const challenge = await createChallenge({ hmacKey: "key", number: 300, maxnumber: 1000 });
    const gateway = await serveFeed({
      status: 422,
      body: JSON.stringify({ error: "proof-missing", challenge }),
      contentType: "application/json",
      hold: true,
    });
    const element = await build({ action: gateway.url });
    getByRole(element, "textbox").focus();
    fillIn(element);
    await element.updateComplete;
    expect(await gateway.requests()).to.have.length(0);
    const succeeded = nextEvent(element, "subscribe-success");
    button(element).click();
    await gateway.requested();
    await gateway.answer({ status: 202 });
    await gateway.release();
    await succeeded;
    const [first, second, ...more] = await gateway.requests();
    expect(more).to.have.length(0);
    const [before, after] = [first!, second!].map(({ body }) => new URLSearchParams(body));
    expect(before!.has("altcha")).to.equal(false);
    expect(await verifySolution(after!.get("altcha")!, "key")).to.equal(true);
    after!.delete("altcha");
    expect(String(after)).to.equal(String(before));
  });

  for (const [what, body, code = "rejected"] of [
    ["no challenge", '{"error":"rejected","errors":{"email":"x"}}'],
    [
      "a challenge without an answer",
      JSON.stringify({
        challenge: { algorithm: "SHA-256", challenge: "0", salt: "", signature: "", maxnumber: 9 },
      }),
    ],
    ["an invalid challenge", '{"challenge":{}}', "unavailable"],
    ["no JSON", "<p>No"],
  ] as const) {
    it(`gateway: a refusal with ${what} is a failure`, async () => {
      const gateway = await serveFeed({ status: 422, body, contentType: "application/json" });
      const element = await build({ action: gateway.url });
      fillIn(element);
      const failed = nextEvent(element, "subscribe-error");
      button(element).click();
      expect((await failed).error.code).to.equal(code);
      expect(await gateway.requests()).to.have.length(1);
      await expectAccessible(element);
    });
  }

  it("warns in the console of an unknown provider, and sends the form as for the gateway", async () => {
    const { warn } = console;
    const warnings: unknown[] = [];
    console.warn = (...words: unknown[]) => warnings.push(...words);
    const service = await serveFeed({ status: 202 });
    const element = await build({ provider: "mailchip", action: service.url });
    fillIn(element);
    const succeeded = nextEvent(element, "subscribe-success");
    button(element).click();
    await succeeded;
    console.warn = warn;
    expect(warnings.join()).to.include('"mailchip"');
  });

  /** Providers whose answer a page cannot read: the browser posts the form, and shows the provider's own page. */
  const postedByBrowser: [
    string,
    { values: Record<string, string>; query?: string; sent: [string, string][] },
  ][] = [
    [
      "mailchimp",
      {
        query: "?u=0a1b&id=2c3d",
        values: { topics: '{"group[25][4]":"Trade"}', languages: "da en" },
        sent: [
          ["EMAIL", address],
          ["group[25][4]", "4"],
          ["MC_LANGUAGE", "da"],
          ["b_0a1b_2c3d", ""],
        ],
      },
    ],
    [
      "buttondown",
      {
        values: { topics: '{"trade":"Trade"}', frequencies: "weekly" },
        sent: [
          ["email", address],
          ["embed", "1"],
          ["tag", "trade"],
          ["metadata__frequency", "weekly"],
        ],
      },
    ],
    [
      "cision",
      {
        values: { list: "337f0c2d0d", topics: '{"rpt":"Trade"}' },
        sent: [
          ["subscriptionUniqueIdentifier", "337f0c2d0d"],
          ["Replylanguage", "da"],
          ["Email", address],
          ["Language", "da"],
          ["Informationtype", "RPT"],
        ],
      },
    ],
  ];
  for (const [provider, { values, query = "", sent }] of postedByBrowser) {
    it(`${provider}: the browser posts the form once, and shows the page of the provider`, async () => {
      const page = await serveFeed({ body: "<title>Thanks</title>", contentType: "text/html", cors: false });
      const service = await serveFeed({
        status: 303,
        headers: { Location: page.url },
        cors: false,
        hold: true,
      });
      const action = service.url + query;
      const { frame, element } = await openPage(
        `<subscribe-form${attributes({ provider, action, ...values })}></subscribe-form>`,
      );
      fillIn(element, ["Trade"]);
      const submitted = nextEvent(element, "subscribe-submit");
      button(element).click();
      button(element).click();
      await submitted;
      await service.requested();
      expect(status(element)).to.include("Sender");
      button(element).click();
      const left = new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
      await service.release();
      await left;
      const requests = await service.requests();
      expect(requests.map(({ method, query: asked }) => [method, asked])).to.deep.equal([["POST", query]]);
      expect(sentBy(requests[0])).to.deep.equal(sent);
      // A navigation, not the request of a script: it accepts a page.
      expect(requests[0]!.headers["accept"]).to.include("text/html");
      expect((await page.requests()).map(({ method }) => method)).to.deep.equal(["GET"]);
      expect(frame.contentDocument).to.equal(null);
    });
  }

  it("mailchimp: a form copied from the provider is validated, and posted unchanged", async () => {
    const service = await serveFeed({ body: "<title>Thanks</title>", contentType: "text/html", cors: false });
    const { frame, element } = await openPage(`<subscribe-form provider="mailchimp">
      <form method="post" action="${service.url}?u=0a1b&amp;id=2c3d">
        <label>Email <input type="email" name="EMAIL" required></label>
        <input type="hidden" name="tags" value="7">
        <input type="hidden" name="action" value="hides the form's own">
        <button name="subscribe" value="Join">Join</button>
      </form></subscribe-form>`);
    button(element).click();
    await element.updateComplete;
    expect(element.textContent).to.include("Skriv din e-mailadresse");
    expect(await service.requests()).to.have.length(0);
    element.querySelector<HTMLInputElement>("[type=email]")!.value = ` ${address} `;
    const left = new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
    button(element).click();
    await left;
    const [request] = await service.requests();
    expect(sentBy(request)).to.deep.equal([
      ["EMAIL", address],
      ["tags", "7"],
      ["action", "hides the form's own"],
      ["subscribe", "Join"],
    ]);
  });

  it("a form with a filled-in honeypot is not sent to the provider", async () => {
    const service = await serveFeed({ contentType: "text/html", cors: false });
    const { element } = await openPage(
      `<subscribe-form${attributes({ provider: "mailchimp", action: service.url })}></subscribe-form>`,
    );
    element.shadowRoot!.querySelector<HTMLInputElement>('[name="website"]')!.value = "https://spam.example/";
    fillIn(element);
    button(element).click();
    await waitFor(() => element.matches(":state(pending)"));
    expect(await service.requests()).to.have.length(0);
  });
});
