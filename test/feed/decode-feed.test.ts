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

  describe("without a label", () => {
    /** The bytes of each character that a charset has beyond ASCII. */
    function bytesOf(charset: string): Map<string, number[]> {
      const known = new Map<string, number[]>();
      const add = (...values: number[]) => {
        const character = new TextDecoder(charset).decode(bytes(...values));
        if ([...character].length === 1 && character !== "\ufffd" && !known.has(character))
          known.set(character, values);
      };
      for (let first = 0x80; first <= 0xff; first++) {
        add(first);
        for (let second = 0x40; second <= 0xfe; second++) add(first, second);
      }
      return known;
    }
    const encode = (text: string, charset: string) => {
      const known = bytesOf(charset);
      return bytes(...[...text].flatMap((one) => known.get(one) ?? one.charCodeAt(0)));
    };
    const inFeed = (title: string, language = "") =>
      `<rss><channel><title>${title}</title><language>${language}</language></channel></rss>`;

    const scripts: [charset: string, text: string][] = [
      ["windows-1251", "Министърът прие посланика. Срещата премина в Копенхаген."],
      ["windows-1251", "Міністр прийняв посла. Зустріч відбулася у Копенгагені."],
      ["koi8-r", "Министр принял посла. Встреча прошла в Копенгагене."],
      ["windows-1253", "Ο υπουργός δέχθηκε τον πρέσβη. Η συνάντηση έγινε στην Κοπεγχάγη."],
      ["windows-1255", "שר החוץ נפגש עם השגריר בקופנהגן."],
      ["windows-874", "รัฐมนตรีต่างประเทศพบเอกอัครราชทูต"],
      ["gb18030", "外交部长在哥本哈根会见大使，双方讨论了贸易和气候问题。"],
      ["big5", "外交部長在哥本哈根會見大使，雙方討論了貿易和氣候問題。"],
      ["euc-jp", "外務大臣はコペンハーゲンで大使と会談しました。"],
      ["shift_jis", "外務大臣はコペンハーゲンで大使と会談しました。"],
      ["euc-kr", "외무장관은 코펜하겐에서 대사를 만났다."],
    ];
    for (const [charset, written] of scripts)
      it(`tells ${charset} by the script`, async () => {
        expect(await decodeFeed(encode(inFeed(written), charset), null)).to.equal(inFeed(written));
      });

    const languages: [language: string, charset: string, text: string][] = [
      ["pl", "windows-1250", "Minister spotkał się z ambasadorem, by omówić współpracę w środę"],
      ["pl", "iso-8859-2", "Minister spotkał się z ambasadorem, by omówić współpracę w środę"],
      ["cs-CZ", "windows-1250", "Ministr přijal velvyslance, žádá lepší spolupráci"],
      ["hu", "iso-8859-2", "A miniszter fogadta a nagykövetet, hűvös időben"],
      ["lt", "windows-1257", "Ministras priėmė ambasadorių, jie aptarė prekybą"],
      ["tr", "windows-1254", "Bakan büyükelçiyi kabul etti, görüşmede ticaret ele alındı"],
      ["da", "windows-1252", "Ministeren modtog ambassadøren på slottet"],
      ["fr", "windows-1252", "Le ministre a reçu l’ambassadeur – été créée à l’Élysée"],
      ["en", "windows-1252", "“£5 million” – for £1, £2 and £3 … it’s £4 – or £6"],
      ["", "windows-1252", "Größe und Maß: «öä» – £ é"],
    ];
    for (const [language, charset, written] of languages)
      it(`tells ${charset} by the language ${language || "that is not named"}`, async () => {
        const feed = inFeed(written, language);
        expect(await decodeFeed(encode(feed, charset), null)).to.equal(feed);
      });
  });
});
