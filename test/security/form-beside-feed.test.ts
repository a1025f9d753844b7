import { expect, fixture, html } from "@open-wc/testing";
import "../../src/elements/press-list/define.js";
import "../../src/elements/press-release/define.js";
import "../../src/elements/subscribe-form/define.js";
import type { SubscribeFormElement } from "../../src/elements/subscribe-form/subscribe-form.js";
import { getByRole } from "../helpers/by-role.js";
import { serveFeed } from "../helpers/feed-server.js";
import { nextEvent } from "../helpers/next-event.js";

const now = performance.now.bind(performance);

afterEach(() => {
  performance.now = now;
});

/** Text in a feed that tries to change where a form of the page or of the element is sent, or what it says. */
const attack = (
  evil: string,
) => `</p></div></press-release><span slot="consent">You agree to everything.</span>
  <subscribe-form id="form" action="${evil}" consent-version="evil"><form id="email" method="post" action="${evil}">
  <input name="email" form="form"><button form="host-form" formaction="${evil}">Subscribe</button></form></subscribe-form>
  <base href="${evil}"><template slot="captcha"><img src="${evil}"></template>
  <script type="application/json">{"action":"${evil}"}</script><a name="action" id="consent" href="${evil}">x</a>`;

describe("a hostile feed beside the form (S11)", () => {
  it("sets neither where the form is sent nor what the reader agrees to", async () => {
    const service = await serveFeed({ status: 202 });
    const evil = await serveFeed({ status: 202 });
    const text = attack(evil.url);
    const feed = await serveFeed({
      contentType: "application/feed+json",
      body: JSON.stringify({
        version: "https://jsonfeed.org/version/1.1",
        title: text,
        items: [{ id: "1", url: evil.url, title: text, summary: text, content_html: text, tags: [text] }],
      }),
    });
    const page = await fixture(html`
      <div>
        <press-list src=${feed.url} open="inline"></press-list>
        <press-release src=${feed.url} release-id="1"></press-release>
        <subscribe-form action=${service.url} consent-version="v1"></subscribe-form>
        <subscribe-form
          ><form id="host-form" method="post" action=${service.url}>
            <label>Email address <input type="email" name="mail" required /></label><button>Follow</button>
          </form></subscribe-form
        >
      </div>
    `);
    await Promise.all([
      nextEvent(page.querySelector("press-list")!, "press-load"),
      nextEvent(page.querySelector("press-release")!, "press-load"),
    ]);
    const [built, host] = page.querySelectorAll<SubscribeFormElement>("subscribe-form");
    await built!.updateComplete;
    expect(page.querySelectorAll("subscribe-form")).to.have.length(2);
    for (const shown of page.querySelectorAll("press-list, press-release")) {
      expect(
        shown.shadowRoot!.querySelectorAll("form, button[formaction], base, [slot], script"),
      ).to.have.length(0);
    }
    expect(built!.shadowRoot!.querySelector("form")!.getAttribute("action")).to.equal(service.url);
    expect(getByRole(built!, "checkbox", { name: /^I agree to you using my email address to send/u })).to
      .exist;

    performance.now = () => now() + 5000;
    (getByRole(built!, "textbox") as HTMLInputElement).value = "jane@example.org";
    getByRole(built!, "checkbox").click();
    const accepted = nextEvent(built!, "subscribe-success");
    getByRole(built!, "button").click();
    await accepted;
    (getByRole(host!, "textbox") as HTMLInputElement).value = "jane@example.org";
    const sent = nextEvent(host!, "subscribe-success");
    getByRole(host!, "button", { name: "Follow" }).click();
    await sent;
    const requests = await service.requests();
    expect(requests).to.have.length(2);
    expect(new URLSearchParams(requests[0]!.body).get("consent-version")).to.equal("v1");
    expect(await evil.requests()).to.have.length(0);
  });
});
