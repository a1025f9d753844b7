import { expect, fixture } from "@open-wc/testing";
import "../../src/define.js";
import { waitFor } from "../helpers/wait-for.js";

const { warn } = console;
let lines: string[];

beforeEach(() => {
  lines = [];
  console.warn = (line: string) => lines.push(line);
});

afterEach(() => {
  console.warn = warn;
});

async function expectLine(sentence: string): Promise<void> {
  const line = await waitFor(() => lines.find((one) => one.includes(sentence)));
  expect(line).to.match(/^newsroom-elements: /u);
}

/** News without a request. */
const news = `<script type="application/json">
  {"version": "https://jsonfeed.org/version/1.1", "items": [{"id": "1", "title": "A release"}]}
</script>`;

const list = (attributes = "") => `<press-list debug ${attributes}>${news}</press-list>`;
const release = (attributes = 'release-id="1"') =>
  `<press-release debug ${attributes}>${news}</press-release>`;
const form = (attributes = 'action="/subscribe"') => `<subscribe-form debug ${attributes}></subscribe-form>`;

/** For each fault, none of which has another report that could arrive during the next test, a page that has it and what the console says. */
const faults: Record<string, [page: string, sentence: string]> = {
  "a list without an address": ["<press-list debug></press-list>", "<press-list> has no `src`, "],
  "a release without an address": [
    '<press-release debug release-id="1"></press-release>',
    "<press-release> has no `src`, ",
  ],
  "a release that is not named": [release(""), "<press-release> has no `release-id`, "],
  "a form without an address": [form(""), "<subscribe-form> has no `action`, "],
  "a misspelt attribute of a list": [
    list('heading="2" titel-level="3" sync-ur="news"'),
    "<press-list> does not know the attribute `sync-ur`. Did you mean `sync-url`?",
  ],
  "the name of a property as an attribute of a release": [
    release('releaseId="1" release-id="1"'),
    "<press-release> does not know the attribute `releaseid`. Did you mean `release-id`?",
  ],
  "a misspelt attribute of a form": [
    form('action="/" provder="plain"'),
    "<subscribe-form> does not know the attribute `provder`. Did you mean `provider`?",
  ],
  "a property that has no attribute": [
    list("releases='[]'"),
    "<press-list>: `releases` is a property, not an attribute. Set it in a script",
  ],
  "an unknown layout": [
    list('layout="card"'),
    '<press-list>: `layout` does not accept "card". Did you mean "cards"? It accepts list, cards, compact, headlines.',
  ],
  "an unknown way to open": [
    list('open="popup"'),
    '`open` does not accept "popup". It accepts link, inline, ',
  ],
  "an unknown word in a list of words": [
    list('controls="search categories"'),
    '`controls` does not accept "categories". Did you mean "category"?',
  ],
  "a number that is too large": [
    list('limit="101"'),
    '<press-list>: `limit` needs a whole number from 1 to 100, not "101".',
  ],
  "a value that is no number": [list('limit="all"'), 'a whole number from 1 to 100, not "all".'],
  "a level that HTML does not have": [
    release('release-id="1" heading-level="7"'),
    '<press-release>: `heading-level` needs a whole number from 1 to 6, not "7".',
  ],
  "a number below zero": [
    release('release-id="1" more="-1"'),
    '`more` needs a whole number of at least 0, not "-1".',
  ],
  "an address that is not http(s)": [
    list('src="ftp://newsroom.example/feed"'),
    '<press-list>: `src` needs an http(s) address, not "ftp://newsroom.example/feed".',
  ],
  "an unknown time zone": [list('time-zone="CEST"'), "`time-zone` needs an IANA time zone, "],
  "an address among hosts": [
    list('image-hosts="https://cdn.example/"'),
    '`image-hosts` needs host names, such as "cdn.example.org" ',
  ],
  "a language that is not written as in HTML": [
    list('language="en_GB"'),
    "`language` needs a BCP 47 language tag",
  ],
  "a year that is none": [list('year="26"'), '`year` needs a year with four digits, not "26".'],
  "a boolean attribute that is to be off": [
    release('release-id="1" json-ld="false"'),
    '`json-ld` is on, although its value is "false".',
  ],
  "an unknown tool": [release('release-id="1" tools="copy"'), '`tools` does not accept "copy".'],
  "an unknown frequency": [
    form('action="/subscribe" frequencies="dayly"'),
    '<subscribe-form>: `frequencies` does not accept "dayly". Did you mean "daily"?',
  ],
  "an unknown provider": [
    form('action="/subscribe" provider="mailchimps"'),
    '`provider` does not accept "mailchimps". Did you mean "mailchimp"?',
  ],
  "topics without labels": [
    form(`action="/subscribe" topics='["trade"]'`),
    "`topics` needs a JSON object with a label for each topic",
  ],
  "an object in an attribute of a list": [
    list('category="[object Object]"'),
    '<press-list>: `category` is "[object Object]": ',
  ],
  "an object in an attribute of a form": [
    form('action="/subscribe" manage-href="[object Object]"'),
    '<subscribe-form>: `manage-href` is "[object Object]": ',
  ],
  "a value that a script did not have": [
    release('release-id="undefined"'),
    '<press-release>: `release-id` is "undefined": ',
  ],
};

/** Pages with nothing to say about. The names beside ours are global, or of a framework. */
const right = {
  "a list": list(
    'class="news" id="news" lang="da" style="color:red" data-id="1" aria-label="News" onclick="void 0" v-if.x="y" _ngcontent-a1="" ' +
      'limit="100" heading-level="1" layout="cards" controls="search year" open="dialog" year="2026" language="pt-BR" ' +
      'image-hosts="none" time-zone="Europe/Copenhagen" sync-url="" category="[Trade]"',
  ),
  "a release": release(
    'release-id="1" from-url json-ld tools="print share" more="0" page-title="{title}" image-hosts="*.example.org cdn.example:8080"',
  ),
  "a form": form(
    `action="https://gateway.example/s" provider="plain" topics='{"trade": "Trade"}' languages="en da" frequencies="weekly daily" privacy-href="/privacy"`,
  ),
  "a form of the page":
    '<subscribe-form debug><form method="post"><input type="email"></form></subscribe-form>',
};

describe("the attribute debug (X3)", () => {
  for (const [name, [page, sentence]] of Object.entries(faults)) {
    it(`names ${name} in the console`, async () => {
      await fixture(page);
      await expectLine(sentence);
    });
  }

  for (const [name, page] of Object.entries(right)) {
    it(`says nothing about ${name} without a fault, and names one that comes later, once`, async () => {
      const element = await fixture(page);
      element.setAttribute("debugg", "");
      await waitFor(() => lines.length);
      element.setAttribute("string", "{}");
      await waitFor(() => lines.length > 1);
      expect(lines.map((line) => line.replace(/^.* attribute /u, ""))).to.deep.equal([
        "`debugg`. Did you mean `debug`?",
        "`string`. Did you mean `strings`?",
      ]);
    });
  }

  it("checks what a framework has set as properties", async () => {
    const element = document.createElement("press-list");
    element.toggleAttribute("debug");
    element.releases = [{ id: "1", title: "A release" }];
    element.limit = 0;
    const wrapper = await fixture("<div></div>");
    wrapper.append(element);
    await waitFor(() => lines.length);
    expect(lines).to.deep.equal([
      'newsroom-elements: <press-list>: `limit` needs a whole number from 1 to 100, not "0".',
    ]);
  });
});
