import { expect } from "@open-wc/testing";
import { getByRole } from "../helpers/by-role.js";
import { findByRole } from "../helpers/find-by-role.js";
import { closeHostPages, expectQuiet, openHostPage, violationsOf } from "../helpers/host-page.js";
import { serveStyledFeed } from "../helpers/styled-feed.js";

const rest = "default-src 'self'; img-src 127.0.0.1:*; connect-src 'self' 127.0.0.1:*";
const enforced = `${rest}; require-trusted-types-for 'script'`;

const list = (src: string) =>
  `<press-list src="${src}" open="inline"><a href="https://newsroom.example/">The newsroom</a></press-list>`;
const release = (src: string) => `<press-release src="${src}" release-id="1"></press-release>`;

/** The host's own Lit and DOMPurify, which have created their policies. */
const hostLibraries = `for (const name of ["lit-html", "dompurify"]) trustedTypes?.createPolicy(name, { createHTML: (html) => html });`;

/** A policy that the host provides. `rule` is the body of its `createHTML(html)`. */
const handIn = (rule: string) =>
  `if (window.trustedTypes) globalThis[Symbol.for("newsroom-elements")] =
    trustedTypes.createPolicy("ministry", { createHTML(html) { ${rule} } });`;

/**
 * Defines `attack(found)`: tries to run code with each function of an object, although Trusted Types are enforced. Resolves
 * with the names of the ways that have worked.
 */
const attack = `window.attack = async (found) => {
  const ran = (window.ran = new Set());
  const markup = (way) => "<img src=data:,x onerror=ran.add('" + way + "')>";
  const frame = () => document.body.appendChild(document.createElement("iframe"));
  const tryTo = (use) => { try { use(); } catch {} };
  const adopt = (result) => {
    for (const node of [...(result?.querySelectorAll?.("*") ?? []), ...(result?.content?.children ?? [])]) {
      if (node instanceof HTMLTemplateElement) adopt(node.content);
      if (node instanceof HTMLScriptElement) node.type = "text/javascript";
      if (!node.matches("html, head, body")) document.body.append(node);
    }
  };
  const functions = Object.getOwnPropertyNames(found ?? {}).concat("createHTML").filter((name) => typeof found?.[name] === "function");
  for (const name of functions) {
    const make = (html) => found[name](html);
    tryTo(() => { document.body.appendChild(document.createElement("div")).innerHTML = make(markup("innerHTML")); });
    tryTo(() => { frame().srcdoc = make("<script>parent.ran.add('srcdoc')</script>"); });
    tryTo(() => {
      const { contentDocument } = frame();
      contentDocument.open();
      for (const piece of ["<scr", "ipt>parent.ran.add('write')</scr", "ipt>"]) contentDocument.write(make(piece));
      contentDocument.close();
    });
    tryTo(() => adopt(make(markup("adopted-handler"))));
    tryTo(() => adopt(make("<template>" + markup("handler-in-template") + "</template>")));
    tryTo(() => adopt(make("<script type=application/ld+json>ran.add('adopted-script')</script>")));
    tryTo(() => adopt(make("<svg><script>ran.add('adopted-SVG-script')</script></svg>")));
    tryTo(() => adopt(make("<iframe srcdoc='<script>parent.ran.add(&quot;adopted-srcdoc&quot;)</script>'></iframe>")));
  }
  // An image and a frame that begin to load later than the others.
  await new Promise((resolve) => { const last = new Image(); last.onerror = resolve; last.src = "data:,x"; });
  await new Promise((resolve) => { const last = frame(); last.onload = resolve; last.src = "/test/helpers/record-violations.js"; });
  return [...ran].sort();
};`;

/** Whether the HTML is the text of the release, not a template. */
const isText = 'html.includes("What was agreed")';

/** What the elements have left where other scripts can find it. */
const leftIn = (window: Window) =>
  (window as unknown as Record<symbol, unknown>)[Symbol.for("newsroom-elements")];

describe("the built elements on a page with Trusted Types", () => {
  afterEach(closeHostPages);

  before(function () {
    if (!("trustedTypes" in window)) this.skip();
  });

  const pages: [string, { policy: string; script?: string }][] = [
    ["no policy names are listed", { policy: enforced }],
    ["their name is listed", { policy: `${enforced}; trusted-types newsroom-elements` }],
    [
      "the host's own Lit and DOMPurify have created their policies",
      {
        policy: `${enforced}; trusted-types newsroom-elements lit-html dompurify`,
        script: hostLibraries,
      },
    ],
    [
      "policy names are listed but Trusted Types are not enforced",
      { policy: `${rest}; trusted-types lit-html newsroom-elements` },
    ],
    [
      "the host provides a policy of its own",
      { policy: `${enforced}; trusted-types ministry`, script: handIn("return html;") },
    ],
  ];

  for (const [name, options] of pages) {
    it(`show list and release if ${name}`, async () => {
      const feed = await serveStyledFeed();
      const host = await openHostPage(list(feed.url), options);
      (await findByRole(host.page.body, "link", { name: /^An agreement/u })).click();
      await findByRole(host.page.body, "table", { name: "Figures" });
      await expectQuiet(host);
    });
  }

  it("share one policy if each comes from a script of its own", async () => {
    const feed = await serveStyledFeed();
    const host = await openHostPage(
      `${list(feed.url)}${release(feed.url)}<subscribe-form action="/subscribe"></subscribe-form>`,
      {
        policy: `${enforced}; trusted-types newsroom-elements`,
        files: ["press-list.js", "press-release.js", "subscribe-form.js"],
      },
    );
    await findByRole(host.page.body, "link", { name: /^An agreement/u });
    await findByRole(host.page.body, "table", { name: "Figures" });
    await findByRole(host.page.body, "textbox", { name: /^Email address/u });
    await expectQuiet(host);
  });

  it("need no policy if names are only listed", async () => {
    const feed = await serveStyledFeed();
    const host = await openHostPage(list(feed.url), { policy: `${rest}; trusted-types other` });
    (await findByRole(host.page.body, "link", { name: /^An agreement/u })).click();
    await findByRole(host.page.body, "table", { name: "Figures" });
    expect(host.window.lines).to.deep.equal([]);
  });

  describe("give other scripts of the page no way to run code", () => {
    const inline = enforced.replace("default-src", "script-src 'self' 'unsafe-inline'; default-src");
    type Attacked = Window & { attack: (found: unknown) => Promise<string[]> };

    for (const [name, options] of [
      ["their policy is listed", { policy: `${inline}; trusted-types newsroom-elements`, script: attack }],
      [
        "the page hands in a policy",
        { policy: `${inline}; trusted-types ministry`, script: attack + handIn("return html;") },
      ],
    ] as const) {
      it(`if ${name}`, async () => {
        const feed = await serveStyledFeed();
        const { page, window } = await openHostPage(list(feed.url) + release(feed.url), options);
        await findByRole(page.body, "table", { name: "Figures" });
        expect(leftIn(window)).to.be.an("object");
        expect(await (window as unknown as Attacked).attack(leftIn(window))).to.deep.equal([]);
      });
    }

    it("and these ways run code with a policy that anybody can use", async () => {
      const { window } = await openHostPage("", {
        policy: `${inline}; trusted-types ministry`,
        script: attack,
        files: [],
      });
      const { trustedTypes } = window as unknown as {
        trustedTypes: { createPolicy(name: string, rules: object): { createHTML(html: string): string } };
      };
      const policy = trustedTypes.createPolicy("ministry", { createHTML: String });
      const parse = (html: string) =>
        new window.DOMParser().parseFromString(policy.createHTML(html), "text/html");
      const { attack: run } = window as unknown as Attacked;
      expect(await run(policy)).to.deep.equal(["innerHTML", "srcdoc", "write"]);
      expect(await run({ parse })).to.include.members([
        "adopted-handler",
        "adopted-srcdoc",
        "handler-in-template",
      ]);
    });
  });

  it("take a policy that the page hands in before any other script can find it", async () => {
    const { window } = await openHostPage("<press-list></press-list>", {
      policy: `${enforced}; trusted-types ministry`,
      script: handIn("return html;"),
      files: ["press-list.js"],
    });
    await window.customElements.whenDefined("press-list");
    expect(Object.keys(leftIn(window) as object)).to.deep.equal(["parse", "createTemplate"]);
  });

  for (const [name, policy, script] of [
    ["no policy is allowed", `${enforced}; trusted-types 'none'`],
    ["other names are listed", `${enforced}; trusted-types lit-html dompurify`],
    [
      "another script has taken their name",
      `${enforced}; trusted-types newsroom-elements`,
      `trustedTypes.createPolicy("newsroom-elements", {});`,
    ],
  ] as const) {
    it(`leave the host's content and warn once if ${name}`, async () => {
      const feed = await serveStyledFeed();
      const host = await openHostPage(list(feed.url) + list(feed.url), {
        policy,
        script,
        files: ["press-list.js"],
      });
      const links = host.page.querySelectorAll("a");
      for (const link of links) expect(link.getBoundingClientRect().height).to.be.above(0);
      expect(links).to.have.length(2);
      expect(host.window.lines).to.have.length(1);
      expect(host.window.lines[0]).to.match(/^newsroom-elements: <press-list> TypeError: ./u);
      // Only CSP reports, no uncaught errors.
      for (const violation of await violationsOf(host)) {
        expect(violation).to.match(/^(require-trusted-types-for|trusted-types) /u);
      }
      expect(await feed.requests()).to.deep.equal([]);
    });
  }

  it("say that a text cannot be shown, and link to the original", async () => {
    const feed = await serveStyledFeed();
    const host = await openHostPage(release(feed.url), {
      policy: `${enforced}; trusted-types ministry`,
      script: handIn(`if (${isText}) throw new Error("refused"); return html;`),
    });
    await expectFailedText(host.page);
    expect(await violationsOf(host)).to.deep.equal([]);
    expect(host.window.lines).to.deep.equal(["newsroom-elements: SanitizeError: trusted-types"]);
  });

  it("say the same if nothing is left of a text", async () => {
    const feed = await serveStyledFeed();
    const host = await openHostPage(release(feed.url), {
      policy: `${enforced}; trusted-types ministry`,
      script: handIn(`return ${isText} ? "" : html;`),
    });
    await expectFailedText(host.page);
    await expectQuiet(host);
  });
});

async function expectFailedText(page: Document): Promise<void> {
  const original = (await findByRole(page.body, "link", {
    name: "Read this press release in the newsroom",
  })) as HTMLAnchorElement;
  expect(original.href).to.equal("https://newsroom.example/release/1");
  while (!page.querySelector("press-release")!.shadowRoot!.querySelector("[role=alert]")) {
    await new Promise(requestAnimationFrame);
  }
  expect(getByRole(page.body, "alert").textContent).to.equal("We cannot show this press release here");
}
