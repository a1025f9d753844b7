import { expect, fixtureCleanup, fixture, html } from "@open-wc/testing";
import { servePage } from "../helpers/serve-page.js";

/** Sanitizes a text on a page in a frame. Resolves with the text that is left, or with the name and code of the error. */
async function sanitizeUnder(policy: string, before = ""): Promise<string> {
  const url = await servePage({
    html: `<!doctype html><title>Host page</title><body><script type="module">
      ${before}
      const { sanitizeHtml } = await import("/src/sanitize/sanitize-html.ts");
      const labels = { playVideo: String, video: String };
      const box = document.createElement("div");
      try {
        box.append(await sanitizeHtml("<p onclick=x>Text</p><embed src=https://youtu.be/abcdefghijk>", { headingLevel: 2, labels }));
        document.body.dataset.outcome = box.textContent;
      } catch (error) {
        document.body.dataset.outcome = [error.name, error.code].join(" ");
      }
      frameElement.dispatchEvent(new CustomEvent("outcome", { detail: document.body.dataset.outcome }));
    </script>`,
    headers: { "Content-Security-Policy": policy },
  });
  const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Host page"></iframe>`);
  const outcome = new Promise<string>((resolve) =>
    frame.addEventListener("outcome", (event) => resolve((event as CustomEvent<string>).detail)),
  );
  frame.src = url;
  return outcome;
}

const enforced = "require-trusted-types-for 'script'; trusted-types";
const handIn = 'globalThis[Symbol.for("newsroom-elements")] =';
const text = "TextYouTubeYouTube";

describe("sanitizeHtml on a page with Trusted Types", () => {
  afterEach(() => fixtureCleanup());

  it("works if its policy is listed", async () => {
    expect(await sanitizeUnder(`${enforced} newsroom-elements`)).to.equal(text);
  });

  it("works if another script of this product has created the policy", async () => {
    const other = `const { parseInert } = await import("/src/trusted-types/parse-inert.ts?other"); parseInert("<p>");`;
    expect(await sanitizeUnder(`${enforced} newsroom-elements`, other)).to.equal(text);
  });

  it("works with a policy that the page provides", async () => {
    const own = `${handIn} trustedTypes.createPolicy("own", { createHTML: (html) => html });`;
    expect(await sanitizeUnder(`${enforced} own`, own)).to.equal(text);
  });

  it("works if policy names are listed but Trusted Types are not enforced", async () => {
    expect(await sanitizeUnder("trusted-types other")).to.equal(text);
  });

  it("fails with a SanitizeError if its policy is not listed", async () => {
    expect(await sanitizeUnder(`${enforced} other`)).to.equal("SanitizeError trusted-types");
  });

  it("fails with a SanitizeError if another script has taken the policy name", async () => {
    const taken = `trustedTypes.createPolicy("newsroom-elements", {});`;
    expect(await sanitizeUnder(`${enforced} newsroom-elements`, taken)).to.equal(
      "SanitizeError trusted-types",
    );
  });

  it("fails with a SanitizeError if the policy that the page provides throws", async () => {
    const own = `${handIn} trustedTypes.createPolicy("own", { createHTML() { throw new Error("no"); } });`;
    expect(await sanitizeUnder(`${enforced} own`, own)).to.equal("SanitizeError trusted-types");
  });
});
