import { expect } from "@open-wc/testing";
import { closeHostPages, openHostPage } from "../helpers/host-page.js";
import { waitFor } from "../helpers/wait-for.js";

/** News without a request. */
const list = `<press-list debug><script type="application/json">
  {"version": "https://jsonfeed.org/version/1.1", "items": [{"id": "1", "title": "A release"}]}
</script></press-list>`;

const script = (attributes: string) =>
  `<script src="${location.origin}/dist/script/subscribe-form.js?ver=6.8" ${attributes}></script>`;

describe("a built script that a page loads beside an element with debug (X3)", () => {
  afterEach(closeHostPages);

  it("is named, with what to write, if it is a classic script", async () => {
    const { window } = await openHostPage(`${list}<subscribe-form></subscribe-form>${script("")}`, {
      files: ["press-list.js"],
    });
    const line = await waitFor(() => window.lines[0]);
    expect(line).to.match(
      /^newsroom-elements: <subscribe-form> is not defined\. Add type="module" to the <script> of .+\/subscribe-form\.js\?ver=6\.8\./u,
    );
    expect(window.violations.join()).to.contain('Add type="module" to the <script> of subscribe-form.js');
  });

  for (const [name, rest] of Object.entries({
    "it is a module": `<subscribe-form action="/subscribe"></subscribe-form>${script('type="module"')}`,
    "a consent banner holds it back": `<subscribe-form></subscribe-form>${script('type="text/plain"')}`,
    "the page has no such element, so the script may be another": script(""),
  }))
    it(`is not named if ${name}`, async () => {
      const { page, window } = await openHostPage(`${list}${rest}`, { files: ["press-list.js"] });
      page.querySelector("press-list")!.setAttribute("layout", "card");
      await waitFor(() => window.lines.length);
      expect(window.lines.map((line) => /`layout`|$/u.exec(line)![0])).to.deep.equal(["`layout`"]);
    });
});
