import { expect } from "@open-wc/testing";
import { decodeFeed } from "../../src/feed/decode-feed.js";

const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const bytes = (...values: number[]) => Uint8Array.from(values);
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, littleEndian: boolean, mark = false) => {
  const codes = [...(mark ? "\ufeff" : ""), ...text].map((character) => character.charCodeAt(0));
  return Uint8Array.from(
    codes.flatMap((code) => (littleEndian ? [code & 255, code >> 8] : [code >> 8, code & 255])),
  );
};
const utf32 = (text: string, littleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 4));
  [...text].forEach((character, index) => view.setUint32(index * 4, character.charCodeAt(0), littleEndian));
  return new Uint8Array(view.buffer);
};

const text = "<rss>Rød grød – æøå</rss>";

describe("decodeFeed", () => {
  it("reads UTF-8 with and without a byte order mark", async () => {
    expect(await decodeFeed(utf8(text), "")).to.equal(text);
    expect(await decodeFeed(utf8("\ufeff" + text), "")).to.equal(text);
  });

  it("reads UTF-16 and UTF-32 of either order, marked or not", async () => {
    for (const littleEndian of [true, false]) {
      expect(await decodeFeed(utf16(text, littleEndian), "")).to.equal(text);
      expect(await decodeFeed(utf16(text, littleEndian, true), "")).to.equal(text);
      expect(await decodeFeed(utf32(text, littleEndian), "")).to.equal(text);
    }
  });

  it("believes valid UTF-8 before any label", async () => {
    const mislabelled = utf8(`<?xml version="1.0" encoding="iso-8859-1"?>${text}`);
    expect(await decodeFeed(mislabelled, "text/xml; charset=iso-8859-1")).to.include("Rød grød – æøå");
  });

  it("believes the header before the declaration", async () => {
    const body = latin1(`<?xml version="1.0" encoding="iso-8859-2"?><rss>\xb1</rss>`);
    expect(await decodeFeed(body, "application/xml;charset=ISO-8859-15")).to.include("<rss>±</rss>");
    expect(await decodeFeed(body, "application/xml")).to.include("<rss>ą</rss>");
    expect(await decodeFeed(body, "application/xml; charset=utf-8")).to.include("<rss>ą</rss>");
    expect(await decodeFeed(body, "application/xml; charset=nonsense")).to.include("<rss>ą</rss>");
  });

  it("takes windows-1252 where nothing is said, and for what is called ISO-8859-1", async () => {
    const body = latin1("<rss>\x93R\xf8d gr\xf8d\x94 \x96 \x80</rss>");
    expect(await decodeFeed(body, "")).to.equal("<rss>“Rød grød” – €</rss>");
    expect(await decodeFeed(body, "text/xml; charset=iso-8859-1")).to.equal("<rss>“Rød grød” – €</rss>");
  });

  it("reads C1 controls in valid UTF-8 as windows-1252", async () => {
    expect(await decodeFeed(utf8("<rss>\x91quoted\x92</rss>"), "")).to.equal("<rss>‘quoted’</rss>");
  });

  it("keeps UTF-8 in which a byte or two are damaged", async () => {
    const damaged = Uint8Array.from([...utf8(text), 0xe6]);
    expect(await decodeFeed(damaged, "")).to.equal(text + "\ufffd");
  });

  it("reads ISO-2022-JP by its label, though it is valid ASCII", async () => {
    const body = Uint8Array.from([
      ...latin1("<rss>"),
      27,
      36,
      66,
      0x46,
      0x7c,
      27,
      40,
      66,
      ...latin1("</rss>"),
    ]);
    expect(await decodeFeed(body, "text/xml; charset=iso-2022-jp")).to.equal("<rss>日</rss>");
  });

  it("drops control characters and noncharacters", async () => {
    expect(await decodeFeed(utf8("a\0b\x08c\x0bd\ufffee\uffff\tf\n"), "")).to.equal("abcde\tf\n");
  });

  it("never fails", async () => {
    for (const body of [
      bytes(),
      bytes(0),
      bytes(0xff, 0xfe),
      bytes(0, 0, 0, 1, 0xff),
      bytes(27),
      bytes(0xff, 0xff, 0xff),
    ])
      expect(await decodeFeed(body, "text/xml; charset=")).to.be.a("string");
  });
});
