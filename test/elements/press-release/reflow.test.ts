import { expect, nextFrame } from "@open-wc/testing";
import { sendKeys } from "@web/test-runner-commands";
import { html, render } from "lit";
import "../../../src/elements/press-release/define.js";
import { untrustedHtml } from "../../../src/release/untrusted-html.js";
import { findBroken, findUnreachable } from "../../helpers/find-lost-content.js";
import { reflowBodies } from "../../helpers/reflow-bodies.js";
import { releaseShown } from "../../helpers/show-release.js";
import { TextSpacing } from "../../helpers/text-spacing.js";
import { waitFor } from "../../helpers/wait-for.js";

const bodies = reflowBodies(location.origin);

describe("200 bodies of releases, with tables, code, long words, numbers and media in ten scripts", () => {
  const page = document.createElement("div");
  const spacing = new TextSpacing();
  let elements: HTMLElement[];

  before(async () => {
    expect(bodies).to.have.lengthOf(200);
    page.style.fontFamily = "sans-serif";
    document.body.append(page);
    // Each in an element of its own, below the others.
    render(bodies.map(renderRelease), page);
    elements = [...page.querySelectorAll("press-release")];
    await Promise.all(elements.map(releaseShown));
  });

  after(() => {
    spacing.remove();
    page.remove();
  });

  const renderRelease = ({ lang, html: body }: (typeof bodies)[number]) => html`
    <press-release
      image-hosts=${location.host}
      .release=${{ id: "1", title: "News", language: lang, body: untrustedHtml(body) }}
    ></press-release>
  `;

  const facts = (find: (host: Element) => string[]): string[] =>
    elements.flatMap((element, index) => find(element).map((fact) => `${bodies[index]!.name}: ${fact}`));

  for (const width of [240, 320])
    for (const isSpaced of [false, true])
      it(`lose nothing and break no word, ${width} pixels wide${isSpaced ? ", with text spacing" : ""} (A4)`, async () => {
        page.style.width = `${width}px`;
        if (isSpaced) spacing.apply(document);
        else spacing.remove();
        await layoutSeen();
        const text = elements[0]!.shadowRoot!.querySelector(".text p")!;
        expect(getComputedStyle(text).letterSpacing).to.equal(isSpaced ? "1.92px" : "normal");
        expect(facts(findUnreachable)).to.deep.equal([]);
        expect(facts(findBroken)).to.deep.equal([]);
      });

  it("are printed whole, as paper does not scroll (T6)", async () => {
    page.style.width = "640px";
    spacing.remove();
    const setPrint = (from: string, to: string) => {
      for (const { shadowRoot } of elements)
        for (const { cssRules } of shadowRoot!.adoptedStyleSheets)
          for (const rule of cssRules)
            if (rule instanceof CSSMediaRule && rule.media.mediaText === from) rule.media.mediaText = to;
    };
    const cutOff = () =>
      facts(({ shadowRoot }) =>
        [...shadowRoot!.querySelectorAll(".press-scroll")].flatMap((box) =>
          box.scrollWidth > box.clientWidth ? [box.firstElementChild!.localName] : [],
        ),
      );
    await layoutSeen();
    expect(cutOff()).not.to.deep.equal([]);
    setPrint("print", "all");
    try {
      await layoutSeen();
      expect(cutOff()).to.deep.equal([]);
    } finally {
      setPrint("all", "print");
    }
  });

  it("let the keyboard scroll what is too wide, under the name of its caption or of the heading before it (A4)", async () => {
    page.style.width = "320px";
    spacing.remove();
    await layoutSeen();
    const boxes = (name: string) => [
      ...elementOf(name).shadowRoot!.querySelectorAll<HTMLElement>(".press-scroll"),
    ];
    const [wide] = boxes("a table of ten columns with a caption, de");
    const [code] = boxes("long lines of code, de");
    const [second] = boxes("a table of addresses and code, de");
    const [narrow] = boxes("a table of two columns, ko");
    expect(wide!.ariaLabel).to.match(/^Die Wirtschaftsminister beraten/);
    expect(code!.ariaLabel).to.equal("Die Wirtschaftsminister");
    expect(second!.ariaLabel).to.equal("News");
    expect(narrow!.getAttributeNames()).to.deep.equal(["class"]);

    for (const box of [wide!, code!]) {
      box.focus();
      await sendKeys({ press: "ArrowRight" });
      await waitFor(() => box.scrollLeft > 0);
    }
    // A box that has the focus keeps it when it no longer needs it.
    page.style.width = "3000px";
    page.style.setProperty("--press-release-measure", "none");
    await layoutSeen();
    expect(code!.scrollWidth).to.equal(code!.clientWidth);
    expect(code!.matches(":focus")).to.equal(true);
    expect(wide!.tabIndex).to.equal(-1);
    page.style.removeProperty("--press-release-measure");
  });

  it("the checks find words broken in cells, content outside, cut off, or where no key scrolls to", async () => {
    page.style.width = "240px";
    const table = elementOf("a table of ten columns with a caption, de");
    const code = elementOf("long lines of code, de");
    const found = async (find: (host: Element) => string[], host: HTMLElement, css: string) => {
      const root = host.shadowRoot!;
      const before = root.adoptedStyleSheets;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      root.adoptedStyleSheets = [...before, sheet];
      await layoutSeen();
      const facts = find(host);
      root.adoptedStyleSheets = before;
      return facts.join("\n");
    };
    const anywhere = "table { overflow-wrap: anywhere !important }";
    expect(await found(findBroken, table, anywhere))
      .to.contain("1,234,567")
      .and.contain("Kopenhagen");
    expect(await found(findUnreachable, code, ".press-scroll { overflow: visible !important }")).to.match(
      /curl .* pixels outside/,
    );
    expect(await found(findUnreachable, code, ".press-scroll { overflow: hidden !important }")).to.match(
      /curl .* cut off by/,
    );
    const inner = ".press-scroll table { display: block !important; overflow: auto !important }";
    expect(await found(findUnreachable, table, inner)).to.contain("which no key scrolls");
    const before = ".press-scroll table { margin-inline-start: -50px !important }";
    expect(await found(findUnreachable, table, before)).to.contain("out of the reach of");
  });

  const elementOf = (name: string): HTMLElement => elements[bodies.findIndex((body) => body.name === name)]!;
});

/** Resolves when resize observers have seen the present layout: they are called in a frame after its callbacks. */
async function layoutSeen(): Promise<void> {
  await nextFrame();
  await nextFrame();
}
