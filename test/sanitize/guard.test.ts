import { expect } from "@open-wc/testing";
import { isTooMuch } from "../../src/sanitize/exceeds-parse-limits.js";
import { hush } from "../../src/sanitize/remove-csp-triggers.js";

describe("isTooMuch", () => {
  const tooMuch: Record<string, string> = {
    "more than 512 KB": "x".repeat(513 * 1024),
    "more than 12,000 tags": "<b></b>".repeat(6001),
    "more than 400 open elements": "<div>".repeat(401),
    "open elements among end tags of others": "<div></x>".repeat(401),
    "open cells in a drawing": `<svg>${"<td>".repeat(401)}`,
    "open inputs in a formula": `<math>${"<input>".repeat(401)}`,
    "a tag of more than 100 KB": `<p ${"a=1 ".repeat(30_000)}>`,
    "a value of more than 100 KB": `<p title="${">".repeat(101 * 1024)}">`,
  };
  for (const [name, html] of Object.entries(tooMuch))
    it(`refuses ${name}`, () => {
      expect(isTooMuch(html)).to.equal(true);
    });

  const fine: Record<string, string> = {
    "a long text": `<p>${"word ".repeat(60_000)}</p>`,
    "paragraphs that are never closed": "<p>x".repeat(3000),
    "a table whose cells are never closed": `<table>${`<tr>${"<td>x".repeat(9)}`.repeat(300)}`,
    "line breaks beside a drawing": `<svg><path/></svg>${"<br>".repeat(3000)}`,
    "a large style sheet": `<style>${"p{} ".repeat(60_000)}</style><p>x</p>`,
    "a large comment": `<!--${"<b>".repeat(60_000)}--><p>x</p>`,
  };
  for (const [name, html] of Object.entries(fine))
    it(`lets ${name} through`, () => {
      expect(isTooMuch(html)).to.equal(false);
    });
});

describe("hush", () => {
  for (const [html, quiet] of [
    [`<p onclick="a()" id=x>`, `<p  id=x>`],
    [`<p id=x ONLOAD = 'a()'>`, `<p id=x >`],
    [`<p/onclick=a()/class=x>`, `<p/>`],
    [`<p style="color:red">`, `<p data-press-style="color:red">`],
    [`<p title="<p style='x'>">style="y"</p>`, `<p title="<p style='x'>">style="y"</p>`],
    [`<p it's>"style='x'"</p>`, `<p it's>"style='x'"</p>`],
    [`a<style>b</style>c<script>"<p onclick=x>"</script>d`, `acd`],
    [`a<!-- <p onclick=x> -->b<!-->c`, `abc`],
    [`<iframe src=x onload=y><p>z</iframe>a`, `<iframe src=x ></iframe>a`],
    [`a<style>never closed`, `a`],
    [`1 < 2 <3`, `1 < 2 <3`],
  ] as const)
    it(`makes ${quiet} of ${html}`, () => {
      expect(hush(html)).to.equal(quiet);
    });

  it("makes no long and nasty text longer that may be parsed", () => {
    const longer: string[] = [];
    for (const unit of [
      "<",
      "<a",
      "<a ",
      "<a b='",
      '<a b="',
      "<!--",
      "<style>",
      "<a b = ",
      " ",
      "<a =",
      "</",
      "<a b=c/",
      "<svg ",
    ])
      for (const ends of [
        ["", ""],
        ["<a ", ">"],
        ["<a b=", ""],
        ["<p title='", ""],
      ] as const) {
        const html = ends[0] + unit.repeat(200_000 / unit.length) + ends[1];
        if (hush(html).length > html.length && !isTooMuch(html)) longer.push(ends[0] + unit);
      }
    expect(longer).to.deep.equal([]);
  });
});
