import { expect } from "@open-wc/testing";
import { servePage } from "../helpers/serve-page.js";
import { readCases } from "../sanitize/read-cases.js";
import type { runBatch, Vector } from "./mount.js";

/* Sends the project's own attack vectors through the elements. `npm run security` does so with many thousands more. */

type Batch = Awaited<ReturnType<typeof runBatch>>;

/** Mounts vectors in one of the ways of `npm run security`, on a page whose CSP allows no request to other hosts. */
async function runIn(way: "elements" | "raw", vectors: Vector[]): Promise<Batch> {
  const frame = document.createElement("iframe");
  frame.title = "Host page";
  frame.width = "1000";
  frame.height = "700";
  frame.sandbox = "allow-scripts allow-same-origin allow-forms allow-modals";
  // In the lab, /quiet responds when no request has come for a while. Here it is an ordinary request.
  const quiet = `const ask = fetch; window.fetch = (url, options) => ask(url === "/quiet" ? location.href : url, options);`;
  frame.src = await servePage({
    html: `<!doctype html><html lang="en"><title>Host page</title><script>${quiet}</script><script type="module" src="/test/security/ways/${way}.ts"></script><body>`,
    headers: {
      "Content-Security-Policy": "default-src 'self' 'unsafe-inline'; img-src data:; form-action 'none'",
    },
  });
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
  try {
    const page = frame.contentWindow as unknown as {
      runBatch(this: void, vectors: Vector[]): Promise<Batch>;
    };
    // A copy, because the page changes it when the frame is removed.
    return structuredClone(await page.runBatch(vectors));
  } finally {
    frame.remove();
  }
}

const describeAll = ({ outcomes, events }: Batch): string[] => [
  ...outcomes.flatMap(({ id, findings }) =>
    findings.map(({ category, detail }) => `${id}: ${category} ${detail}`),
  ),
  ...events.map(({ category, detail }) => `${category} ${detail}`),
];

describe("the elements with the project's own vectors", () => {
  it("let no attack vector do anything", async function () {
    this.timeout(60_000);
    const vectors = await readCases("hostile");
    const batch = await runIn("elements", vectors);
    expect(batch.outcomes).to.have.length(vectors.length);
    expect(describeAll(batch)).to.deep.equal([]);
  });

  it("keep everything that is harmless", async function () {
    this.timeout(60_000);
    const vectors = await readCases("benign");
    const batch = await runIn("elements", vectors);
    expect(describeAll(batch)).to.deep.equal([]);
    expect(batch.outcomes.reduce((sum, { expected }) => sum + expected, 0)).to.be.above(vectors.length - 1);
    const lost = batch.outcomes.filter(({ failed }) => failed.length);
    expect(lost.map(({ id, failed }) => `${id}: ${JSON.stringify(failed)}`)).to.deep.equal([]);
  });

  it("would fail the check if they did not sanitize: unsanitized markup sets off the alarm", async () => {
    const raw = [
      "<img src=x onerror=alert(1)>",
      "<a href='javascript:alert(2)' id=location>x</a>",
      "<p style='position:fixed;top:0' data-toggle=x>x</p>",
      "<form action=/subscribe><button>x</button></form>",
    ].map((html, index) => ({ id: `raw:${index}`, html }));
    const rung = describeAll(await runIn("raw", raw)).join("\n");
    for (const category of [
      "exec",
      "handlerAttr",
      "badScheme",
      "clobber",
      "overlay",
      "gadgetAttr",
      "formSubmit",
      "unwanted",
    ])
      expect(rung).to.match(new RegExp(`\\b${category} `));
  });
});
