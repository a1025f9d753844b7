import { expect } from "@open-wc/testing";
import { findByName } from "../../src/release/find-by-name.js";
import type { Release } from "../../src/release/release.js";
import { foldText } from "../../src/elements/press-list/finding/fold-text.js";
import { ReleaseIndex } from "../../src/elements/press-list/finding/release-index.js";
import { writeReleaseText } from "../../src/elements/press-release/tools/release-text.js";
import type { ReleaseContext } from "../../src/elements/press-release/release-context.js";
// These load on demand; imported here, so that loading is not counted.
import "../../src/sanitize/connect-anchor-links.js";
import "../../src/sanitize/large-text.js";
import "../../src/sanitize/rebuild-media.js";
import "../../src/sanitize/strip-tags.js";
import { countDomWork, mostGrowth } from "../helpers/count-dom-work.js";
import { hostileBodies } from "../helpers/hostile-bodies.mjs";
import { filledTexts, repeatedTexts } from "../helpers/hostile-texts.mjs";
import { clean, cleanBox } from "../sanitize/clean.js";

/** How many times the work of twice the input is that of the input. */
async function growthOf(run: (size: number) => unknown, size: number): Promise<number> {
  // What is made once is made before.
  await run(size / 8);
  const once = await countDomWork(() => run(size));
  const twice = await countDomWork(() => run(2 * size));
  return twice / once;
}

/** The names of inputs whose work grows too much, with how much. */
async function tooMuch(
  inputs: readonly { name: string; make: (size: number) => string }[],
  run: (text: string) => unknown,
  size: number,
): Promise<string[]> {
  const found: string[] = [];
  for (const { name, make } of inputs) {
    const growth = await growthOf((length) => run(make(length)), size);
    if (growth > mostGrowth) found.push(`${name}: ${growth.toFixed(2)}`);
  }
  return found;
}

describe("the work of a text doubles at most when the text does", () => {
  for (const [name, write] of Object.entries(hostileBodies))
    it(`${name} in a body`, async () => {
      for (const size of [3000])
        expect(await growthOf((count) => clean(write(count)), size), `${size}`).to.be.below(mostGrowth);
    });

  // A test for each, as all of them together would take a slow engine longer than one test may.
  for (const { name, make } of [...repeatedTexts, ...filledTexts.filter((_, index) => index % 7 === 0)])
    it(`${name}, in a body`, async () => {
      expect(await growthOf((length) => clean(make(length)), 16_000)).to.be.below(mostGrowth);
    });

  it("names in addresses", async () => {
    const names = { "slashes before a letter": "/", "question marks": "?", hashes: "#" };
    for (const unit of Object.values(names)) {
      const releases = (length: number) => [{ id: `a${unit.repeat(length)}x`, title: "" }] as Release[];
      const growth = await growthOf((length) => findByName(releases(length), "none"), 4000);
      expect(growth).to.be.below(mostGrowth);
    }
  });

  it("texts that are searched", async () => {
    expect(await tooMuch(repeatedTexts, foldText, 8000)).to.deep.equal([]);
  });

  it("categories that are counted", async () => {
    // Names of their own for each count, because the index remembers some.
    const releases = (count: number): Release[] =>
      Array.from({ length: count }, (_, at) => ({
        id: `${at}`,
        title: "A",
        categories: [`c${count * 1e6 + at}`, `d${count * 1e6 + at}`],
      }));
    const growth = await growthOf((count) => new ReleaseIndex("UTC", "en").find(releases(count), {}), 4000);
    expect(growth).to.be.below(mostGrowth);
  });

  for (const [name, write] of Object.entries<(count: number) => string>({
    "list items": (count) => `<ol>${"<li>x y".repeat(count)}</ol>`,
    "line breaks": (count) => "x <br>".repeat(count),
    words: (count) => "<b>x </b>".repeat(count),
    cells: (count) => `<table>${"<tr><td>x<td>y".repeat(count / 2)}</table>`,
  }))
    it(`${name} that are copied as text`, async () => {
      const boxes = new Map<number, HTMLElement>();
      for (const count of [100, 800, 1600]) boxes.set(count, await cleanBox(write(count)));
      const growth = await growthOf((count) => {
        const body = boxes.get(count);
        writeReleaseText({
          release: { id: "1", title: "A" },
          html: { body },
          formatDate: String,
        } as unknown as ReleaseContext);
      }, 800);
      expect(growth).to.be.below(mostGrowth);
    });

  it("self-test: finds work that grows with the square", async () => {
    const box = await cleanBox("<p>x</p>".repeat(1600));
    const planted: Record<string, (count: number) => unknown> = {
      "a search for each element": (count) => {
        const part = document.createElement("div");
        part.append(...[...box.children].slice(0, count).map((child) => child.cloneNode(true)));
        for (const child of part.children) if (part.querySelector(`#none`)) child.remove();
      },
      "the text for each element": (count) => {
        const part = document.createElement("div");
        for (let at = 0; at < count; at++) {
          part.append("x");
          if (part.textContent.length > 1e9) part.remove();
        }
      },
      "a scan for each character": (count) => {
        const text = "x".repeat(count);
        for (let at = 0; at < count; at++) text.indexOf("y", at);
      },
    };
    for (const [name, run] of Object.entries(planted))
      expect(await growthOf(run, 400), name).to.be.above(mostGrowth);
  });
});
