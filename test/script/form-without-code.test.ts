import { expect } from "@open-wc/testing";
import { getAllByRole, getByRole } from "../helpers/by-role.js";
import { serveFeed } from "../helpers/feed-server.js";
import { closeHostPages, openHostPage, violationsOf } from "../helpers/host-page.js";
import { policyWithoutCode } from "../helpers/policy-without-code.js";
import { waitFor } from "../helpers/wait-for.js";

const folder = "src/elements/subscribe-form";

/** A form in a page where the browser does not get the code of a feature. */
async function showWithout(feature: string, markup: string, file = "subscribe-form.js") {
  const scripts = await policyWithoutCode(file, [`${folder}/${feature}`]);
  const host = await openHostPage(markup, {
    policy: `${scripts}; img-src 'none'`,
    files: [file],
  });
  const element = host.page.querySelector("subscribe-form")!;
  const blocked = () => host.window.violations.filter((violation) => violation.startsWith("script-src"));
  return { ...host, element, blocked };
}

describe("<subscribe-form>, built, when some of its code does not arrive", () => {
  afterEach(closeHostPages);

  it("shows its children, without an unhandled rejection, when the code of the form is missing", async () => {
    const host = await showWithout(
      "built-form/built-form.ts",
      `<subscribe-form action="/subscribe"><a href="/newsroom">Subscribe in the newsroom</a></subscribe-form>`,
      // `subscribe-form.js` itself has this code.
      "newsroom-elements.js",
    );
    await waitFor(() => host.blocked().length);
    expect(getAllByRole(host.element, "link").map(({ textContent }) => textContent)).to.deep.equal([
      "Subscribe in the newsroom",
    ]);
    expect(await violationsOf(host)).to.deep.equal(host.blocked());
  });

  it("builds the form without choices, without an unhandled rejection, when their code is missing", async () => {
    const host = await showWithout(
      "built-form/choices.ts",
      `<subscribe-form action="/subscribe" languages="en da"></subscribe-form>`,
    );
    await waitFor(() => host.blocked().length);
    expect(getByRole(host.element, "textbox", { name: "Email address" })).to.exist;
    expect(getAllByRole(host.element, "group")).to.have.length(0);
    expect(await violationsOf(host)).to.deep.equal(host.blocked());
  });

  it("lets the browser post the form when the code that sends is missing", async () => {
    const service = await serveFeed({ body: "<title>Thanks</title>", contentType: "text/html" });
    const { element } = await showWithout(
      "sending/sending.ts",
      `<subscribe-form><form method="post" action="${service.url}">
        <label>Email <input type="email" name="email" value="jane@example.org"></label><button>Join</button>
      </form></subscribe-form>`,
    );
    getByRole(element, "button").click();
    await service.requested();
    const [request] = await service.requests();
    expect([...new URLSearchParams(request!.body)]).to.deep.equal([["email", "jane@example.org"]]);
  });

  it("posts no form that is not valid, and lets the page prevent it, when the code that sends is missing", async () => {
    const service = await serveFeed({ body: "<title>Thanks</title>", contentType: "text/html" });
    const { element } = await showWithout(
      "sending/sending.ts",
      `<subscribe-form><form method="post" action="${service.url}">
        <label>Email <input type="email" name="email" required></label><button>Join</button>
      </form></subscribe-form>`,
    );
    const field = getByRole(element, "textbox") as HTMLInputElement;
    getByRole(element, "button").click();
    await waitFor(() => field.matches(":focus"));
    field.value = "jane@example.org";
    const prevented = new Promise((resolve) => {
      element.addEventListener(
        "subscribe-submit",
        (event) => {
          event.preventDefault();
          resolve(undefined);
        },
        { once: true },
      );
    });
    getByRole(element, "button").click();
    await prevented;
    expect(await service.requests()).to.have.length(0);
  });
});
