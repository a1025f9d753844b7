import { expect } from "@open-wc/testing";
import { parseInert } from "../../src/trusted-types/parse-inert.js";

const members =
  "querySelectorAll documentElement body createTreeWalker getAttributeNames removeAttribute attributes localName content remove".split(
    " ",
  );

describe("parseInert", () => {
  it("removes handlers, srcdoc and scripts, also in templates", () => {
    const parsed = parseInert(
      `<p onclick="x">Text</p><iframe srcdoc="<b>"></iframe><script>x</script><svg><script>x</script></svg>
      <template><p onclick="x"></p><script>x</script></template>`,
    );
    const markup = document.createElement("div");
    markup.append(...parsed.body.childNodes);
    expect(markup.innerHTML).to.not.match(/onclick|srcdoc|script>/u);
    expect(markup.textContent).to.include("Text");
  });

  for (const name of members)
    it(`is not misled by elements of the name ${name}`, () => {
      const parsed = parseInert(
        `<img name="${name}"><form id="f"><input name="${name}"><input id="${name}"><p id="p" onclick="x">Text</p></form>`,
      );
      const p = Document.prototype.getElementById.call(parsed, "p");
      expect(p?.textContent).to.equal("Text");
      expect(p?.hasAttribute("onclick")).to.equal(false);
      const form = Document.prototype.getElementById.call(parsed, "f");
      expect(form?.tagName).to.equal("FORM");
    });
});
