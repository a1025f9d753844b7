import { expect } from "@open-wc/testing";
import { exceedsParseLimits } from "../../src/sanitize/exceeds-parse-limits.js";
import { limits } from "../../src/sanitize/limits.js";
import { removeCspTriggers } from "../../src/sanitize/remove-csp-triggers.js";

describe("removeCspTriggers", () => {
  for (const [html, expected] of [
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
    it(`turns ${html} into ${expected}`, () => {
      expect(removeCspTriggers(html)).to.equal(expected);
    });

  it("never makes a long hostile text longer, if that text may be parsed", () => {
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
        if (removeCspTriggers(html).length > html.length && !exceedsParseLimits(html, limits))
          longer.push(ends[0] + unit);
      }
    expect(longer).to.deep.equal([]);
  });
});
