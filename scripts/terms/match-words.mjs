/** Letters that differ without a difference of the word: vowel marks of Arabic and Hebrew, accents of Greek, the Arabic hamza. */
const plain = (text) =>
  text
    .normalize("NFC")
    .toLowerCase()
    .replace(/\{\w+\}|%\(?\w*\)?[sd]|\$\d|&(?:#\d+;|\w+;)?|_/gu, " ")
    .replace(/[\u0591-\u05c7\u064b-\u0652\u0640]/gu, "")
    .replace(/[أإآ]/gu, "ا")
    .replace(/ς/gu, "σ")
    .replace(/[άὰ]/gu, "α")
    .replace(/έ/gu, "ε")
    .replace(/ή/gu, "η")
    .replace(/[ίϊΐ]/gu, "ι")
    .replace(/ό/gu, "ο")
    .replace(/[ύϋ]/gu, "υ")
    .replace(/ώ/gu, "ω");

/** The article, which Arabic and Hebrew write together with the word. */
const joined = { ar: /^(?:[وبك]?ال|لل)(?=..)/u, he: /^ה(?=...)/u };

/** Words that stand beside many others: of these, a match says nothing. */
const common = new Set(
  "for til med der det den die der das und les des une per con del della dei las los het een van och att som för the and you your".split(
    " ",
  ),
);

const lettersOf = (text) => plain(text).match(/[\p{L}\p{N}ー]+/gu) ?? [];

function wordsIn(text, lang) {
  const words = lettersOf(text).map((word) => word.replace(joined[lang] ?? "", ""));
  return words.length > 1 ? words.filter((word) => !common.has(word)) : words;
}

/** The parts that are compared in languages that write no spaces. Hiragana are endings, unless there is nothing else. */
function pairsIn(text) {
  const words =
    plain(text).match(/[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}ー]+/gu) ?? lettersOf(text);
  return words.flatMap((word) => {
    const letters = [...word];
    return letters.length < 2 ? letters : letters.slice(1).map((letter, index) => letters[index] + letter);
  });
}

/** Whether two words are the same but for their endings, or one is a part of the other. */
function isSameStem(one, other) {
  if (one === other) return one.length > 1;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  let same = 0;
  while (same < short.length && one[same] === other[same]) same += 1;
  if (short.length > 3 && (long.startsWith(short) || long.endsWith(short))) return true;
  if (same >= 5 && same >= 0.8 * short.length) return true;
  return same >= 3 && same >= 0.6 * long.length - 1;
}

/** Whether one of our words, or its stem, occurs in a translation of the same English term. */
export function sharesWord(ours, theirs, lang) {
  if (lang === "zh" || lang === "ja" || lang === "ko") {
    const pairs = new Set(pairsIn(theirs));
    return pairsIn(ours).some((pair) => pairs.has(pair));
  }
  const words = wordsIn(theirs, lang);
  return wordsIn(ours, lang).some((word) => words.some((other) => isSameStem(word, other)));
}
