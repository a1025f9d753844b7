/* Which words of two languages' texts count as the same, and how catalogues are read, in `scripts/check-terms.mjs`. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { sharesWord } from "../../scripts/terms/match-words.mjs";
import { readFirefox, readMo, readStringsOfModule } from "../../scripts/terms/read-formats.mjs";

test("the same word matches in another form", () => {
  for (const [lang, ours, theirs] of [
    ["de", "Abonnieren", "Jetzt abonnieren"],
    ["de", "E-Mail-Adresse", "Ihre E-Mail-Adresse"],
    ["el", "Εγγραφή", "Εγγραφείτε"],
    ["ru", "Закрыть", "Закрыть окно"],
    ["ar", "اللغة", "لغة"],
    ["he", "השפות", "שפות"],
    ["ja", "言語", "言語を選択"],
    ["ko", "닫기", "닫기"],
    ["zh", "电子邮件地址", "电子邮件"],
    ["fi", "Sulje", "sulje"],
  ])
    assert.ok(sharesWord(ours, theirs, lang), `${lang}: ${ours}, ${theirs}`);
});

test("another word does not match, and neither do little words that both texts have", () => {
  for (const [lang, ours, theirs] of [
    ["de", "Abonnieren", "Newsletter bestellen"],
    ["de", "Alle und mehr", "Dies und das"],
    ["da", "Luk", "Afslut"],
    ["ru", "Все", "Закрыть"],
    ["ja", "閉じる", "検索"],
    ["zh", "订阅", "关闭"],
    ["fr", "", "Fermer"],
  ])
    assert.ok(!sharesWord(ours, theirs, lang), `${lang}: ${ours}, ${theirs}`);
});

test("the formats of catalogues are read", () => {
  assert.deepEqual(
    readFirefox(
      "a.ftl",
      "close = Luk\n\nsearch-box =\n    .placeholder = Søg\n    .accesskey = S\n# no = comment",
    ),
    [
      ["close", "Luk"],
      ["search-box.placeholder", "Søg"],
    ],
  );
  assert.deepEqual(readFirefox("a.properties", "# a\nclose.label=Luk"), [["close.label", "Luk"]]);
  assert.deepEqual(readFirefox("a.dtd", '<!ENTITY close.label "Luk">'), [["close.label", "Luk"]]);
  assert.deepEqual(
    readStringsOfModule('const a = {\n  close: "Luk",\n  n: (x) => x,\n  copied: "Kopi\\u00e9ret"\n};'),
    [
      ["close", "Luk"],
      ["copied", "Kopiéret"],
    ],
  );
  const texts = ["menu\x04Close", "Luk", "item\0items", "stykke\0stykker"].map((text) =>
    Buffer.from(`${text}\0`),
  );
  const head = Buffer.alloc(28 + 32);
  [0x950412de, 0, 2, 28, 44].forEach((value, index) => head.writeUInt32LE(value, index * 4));
  let at = head.length;
  texts.forEach((text, index) => {
    const entry = (index % 2 ? 44 : 28) + Math.floor(index / 2) * 8;
    head.writeUInt32LE(text.length - 1, entry);
    head.writeUInt32LE(at, entry + 4);
    at += text.length;
  });
  assert.deepEqual(readMo(Buffer.concat([head, ...texts])), [
    ["Close", "Luk"],
    ["item", "stykke"],
  ]);
});
