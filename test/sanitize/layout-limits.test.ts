import { expect } from "@open-wc/testing";
import { largeTextLimits } from "../../src/sanitize/large-text-limits.js";
import { cleanBox } from "./clean.js";

const mark = "\u0301";
const texts = (box: HTMLElement): string[] => {
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode()) found.push(walker.currentNode.textContent ?? "");
  return found;
};
const originals = (box: HTMLElement) => box.querySelectorAll(".press-original").length;

describe("sanitizeHtml limits what a browser has to lay out", () => {
  it("shows a text as plain text if each paragraph would open 390 elements again", async () => {
    const bold = Array.from({ length: 390 }, (_, index) => `<b id=${index}>`).join("");
    const box = await cleanBox(`<p>${bold}${"<p>x".repeat(1000)}`);
    expect(box.querySelectorAll("*").length).to.equal(3);
    expect(box.textContent).to.match(/^x x x/);
    expect(originals(box)).to.equal(1);
  });

  it("keeps a large text whose tags are closed", async () => {
    const box = await cleanBox("<p><b>A</b> <a href='/x'><i>B</i></a></p>".repeat(800));
    expect(box.querySelectorAll("i").length).to.equal(800);
    expect(originals(box)).to.equal(0);
  });

  it("keeps only a few spanned cells, however many cells there are", async () => {
    const box = await cleanBox(`<table><tr>${"<td colspan=50 rowspan=20>x".repeat(2000)}</table>`);
    const covered = [...box.querySelectorAll("td")].reduce(
      (sum, cell) => sum + cell.colSpan * cell.rowSpan,
      0,
    );
    expect(covered).to.be.below(largeTextLimits.spannedCells + 2000);
    expect(box.querySelectorAll("[colspan]").length).to.be.above(0);
  });

  it("keeps few spanned columns if there are many rows", async () => {
    const box = await cleanBox(
      `<table><tr>${"<td colspan=50>x".repeat(200)}${"<tr><td>x".repeat(2000)}</table>`,
    );
    const columns = [...box.querySelectorAll("td")].reduce((sum, cell) => sum + cell.colSpan - 1, 0);
    expect(columns * 2001).to.be.at.most(largeTextLimits.grid);
  });

  for (const [name, html] of Object.entries({
    "in one text": `<p>a${mark.repeat(10_000)}b</p>`,
    "as character references": `<p>a${"&#769;".repeat(10_000)}b</p>`,
    "in many elements": `<p>a${`<b>${mark.repeat(20)}</b>`.repeat(500)}b</p>`,
  }))
    it(`keeps 30 combining marks in a row: ${name}`, async () => {
      const box = await cleanBox(html);
      expect(box.textContent).to.equal(`a${mark.repeat(30)}b`);
    });

  it("keeps the marks of a language", async () => {
    const text = "ก้ำ नमस्ते Ế ".repeat(400);
    expect((await cleanBox(`<p>${text}</p>`)).textContent.trim()).to.equal(text.trim());
  });

  it("cuts a long text alternative", async () => {
    const box = await cleanBox(
      `<img src=/x.png alt="a${mark.repeat(50_000)}"><img src=/y.png alt="${"x".repeat(5000)}">`,
    );
    expect([...box.querySelectorAll("img")].map(({ alt }) => alt.length)).to.deep.equal([31, 500]);
  });

  for (const [script, unit] of Object.entries({
    Latin: "word ",
    Arabic: "بسم ",
    Thai: "ก้",
    "no spaces": "ب",
  }))
    it(`splits a long paragraph into blocks: ${script}`, async () => {
      const text = unit.repeat(40_000 / unit.length);
      const box = await cleanBox(`<p>${text}</p>`);
      expect(box.textContent).to.equal(text);
      const longest =
        script === "Latin"
          ? largeTextLimits.paragraph
          : largeTextLimits.paragraph / largeTextLimits.otherCharacter + 1000;
      expect(Math.max(...texts(box).map((part) => part.length))).to.be.at.most(longest);
      expect(box.querySelectorAll("p > div").length).to.be.above(0);
    });

  it("splits a paragraph of many elements into blocks", async () => {
    const box = await cleanBox(`<p>${`<i>${"x".repeat(1000)}</i>`.repeat(100)}</p>`);
    expect(box.querySelectorAll("i > div").length).to.equal(80);
  });

  it("cuts a text that is too long and links to the original", async () => {
    const box = await cleanBox(`<p>${"ب ".repeat(100)}</p>`.repeat(1000));
    expect(box.textContent.length).to.be.below(largeTextLimits.text / 4);
    expect(originals(box)).to.equal(1);
  });

  for (const [name, html] of Object.entries({
    "in one element": `<p>${"ب".repeat(9000)}</p>`,
    "in many elements": `<p>${`<i>${"ب".repeat(50)}</i>`.repeat(180)}</p>`,
  }))
    it(`lets lines break in a long word: ${name}`, async () => {
      const box = await cleanBox(html);
      expect(box.textContent).to.equal("ب".repeat(9000));
      const words = box.innerHTML.replace(/<\/?[ip]>/g, "").split(/<wbr>|<\/?div>/);
      expect(Math.max(...words.map((word) => word.length))).to.equal(largeTextLimits.word);
    });

  it("breaks no word of a usual length", async () => {
    const html =
      `<p>${"Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz ".slice(0, 60)} بسم الله `.repeat(
        300,
      );
    expect((await cleanBox(html)).querySelectorAll("wbr").length).to.equal(0);
  });

  it("splits a paragraph that changes direction very often, and cuts the text early", async () => {
    const box = await cleanBox(`<p>${"aب".repeat(100_000)}</p>`);
    const changes = Math.max(...texts(box).map((part) => part.length));
    expect(changes).to.be.at.most(largeTextLimits.paragraph / largeTextLimits.directionChange);
    expect(originals(box)).to.equal(1);
  });

  it("leaves paragraphs of a usual length as they are", async () => {
    const html = `<p>${"word ".repeat(300)}</p>`.repeat(100);
    expect((await cleanBox(html)).querySelectorAll("div").length).to.equal(0);
  });

  for (const [tag, most] of Object.entries({ img: 400, details: 600 }))
    it(`keeps at most ${most} <${tag}> and links to the original`, async () => {
      const box = await cleanBox(`<${tag} src=/x alt=x></${tag}>`.repeat(2000));
      expect(box.querySelectorAll(tag).length).to.be.within(most / 2, most);
      expect(originals(box)).to.equal(1);
    });

  for (const tag of ["video", "audio"])
    it(`keeps at most 12 <${tag}> and links to the original`, async () => {
      const box = await cleanBox(`<${tag} src=/x></${tag}>`.repeat(90));
      expect(box.querySelectorAll(tag).length).to.be.within(6, 12);
      expect(originals(box)).to.equal(1);
    });

  it("reads only some sources of a picture and a player", async () => {
    const box = await cleanBox(
      `<picture>${"<source srcset=/x.png>".repeat(500)}<img src=/x.png alt=x></picture>` +
        `<video src=/x.mp4>${"<source src=/x.mp4>".repeat(500)}</video>`,
    );
    expect(box.querySelectorAll("source").length).to.be.below(40);
  });

  it("gives each of many targets a short id of its own", async () => {
    const names = Array.from({ length: 1400 }, (_, index) => `${"é".repeat(60)}${index}`);
    const box = await cleanBox(names.map((name) => `<a href="#${name}">x</a><p id="${name}">y</p>`).join(""));
    const ids = [...box.querySelectorAll("p")].map(({ id }) => id);
    expect(new Set(ids).size).to.equal(1400);
    expect(Math.max(...ids.map(({ length }) => length))).to.be.below(70);
  });
});
