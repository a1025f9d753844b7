/* 200 bodies of releases, made by rules: what a newsroom writes that is hard to show on a small screen, in ten scripts. */

interface Script {
  lang: string;
  /** Words as news uses them, the longest of them under 20 letters. */
  words: readonly string[];
}

const scripts: readonly Script[] = [
  {
    lang: "de",
    words:
      "Die Wirtschaftsminister beraten am Freitag in Kopenhagen über Lieferketten und Energiepreise; Verkehrsministerium bestätigt".split(
        " ",
      ),
  },
  {
    lang: "el",
    words: "Η κυβέρνηση ανακοινώνει σήμερα νέα μέτρα για την αλληλεξάρτηση των αγορών".split(" "),
  },
  {
    lang: "ru",
    words: "Правительство сообщает сегодня о сотрудничестве в области здравоохранения и энергетики".split(
      " ",
    ),
  },
  {
    lang: "ar",
    words: "أعلنت الحكومة اليوم عن اتفاقية جديدة للتعاون الاقتصادي بين المؤسسات والاستثمارات".split(" "),
  },
  { lang: "he", words: "הממשלה הודיעה היום על הסכם חדש לשיתוף פעולה כלכלי והתייעלות בין המדינות".split(" ") },
  { lang: "hi", words: "सरकार ने आज अंतरराष्ट्रीय सहयोग और अर्थव्यवस्था पर नए समझौते की घोषणा की".split(" ") },
  { lang: "th", words: ["รัฐบาลประกาศความร่วมมือทางเศรษฐกิจฉบับใหม่ในวันนี้", "ที่โคเปนเฮเกน", "และกรุงเทพมหานคร"] },
  { lang: "zh", words: ["政府今天宣布一项新的经济合作协议，", "双方将在哥本哈根签署。", "部长表示欢迎。"] },
  {
    lang: "ja",
    words: [
      "政府は本日、新たな経済協力協定を発表しました。",
      "コペンハーゲンで署名します。",
      "大臣は歓迎しました。",
    ],
  },
  {
    lang: "ko",
    words: "정부는 오늘 새로운 경제협력협정을 발표하고 코펜하겐에서 서명한다고 밝혔습니다".split(" "),
  },
];

const numbers =
  "1,234,567 12.345.678,90 €4,750,000.00 +45 33\u00a092\u00a000\u00a000 2026-11-28 99.75% 1\u202f250\u202f000".split(
    " ",
  );

const address =
  "https://newsroom.example/a/very/long/path/that-nobody-has-shortened/2026/11/28/document-final-v2.pdf?download=1";

const link = `<a href="${address}">${address}</a>`;

const command =
  "curl --fail --silent --show-error --location https://newsroom.example/feed.json --output feed.json";

/** What a rule has to write with. Each use takes the next words of the script and the next number. */
interface Writer {
  word: () => string;
  words: (count: number) => string;
  number: () => string;
  /** Address of an image on the server of the test. */
  image: string;
  /** Address of a video or sound that is not there, on the same server. */
  media: string;
}

function writer({ words }: Script, origin: string): Writer {
  let at = 0;
  const word = () => words[at++ % words.length]!;
  return {
    word,
    words: (count) => Array.from({ length: count }, word).join(" "),
    number: () => numbers[at++ % numbers.length]!,
    image: `${origin}/demo/newsroom/media/cable-ship.jpg`,
    media: `${origin}/none.mp4`,
  };
}

const repeat = (count: number, write: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => write(index)).join("");

const table = ({ word, number }: Writer, columns: number, caption = ""): string =>
  `<table>${caption && `<caption>${caption}</caption>`}<thead><tr>${repeat(columns, () => `<th scope=col>${word()}</th>`)}</tr></thead>
  <tbody>${repeat(3, () => `<tr><th scope=row>${word()}</th>${repeat(columns - 1, () => `<td>${number()}</td>`)}</tr>`)}</tbody></table>`;

const rules: Readonly<Record<string, (writer: Writer) => string>> = {
  paragraphs: ({ words, number }) => repeat(3, () => `<p>${words(20)} ${number()} ${words(6)}</p>`),
  "a table of two columns": (writer) => table(writer, 2),
  "a table of four columns": (writer) =>
    `<p>${writer.words(5)}</p>${table(writer, 4)}<p>${writer.words(5)}</p>`,
  "a table of ten columns with a caption": (writer) => table(writer, 10, writer.words(12)),
  "a table in a list": (writer) => `<ol><li>${writer.words(5)}${table(writer, 5)}<li>${writer.words(3)}</ol>`,
  "a table in a quotation": (writer) =>
    `<blockquote>${table(writer, 5)}<p>${writer.words(9)}</p></blockquote>`,
  "a table of addresses and code": ({ word, words }) =>
    `<table><tr><th>${word()}<td>${link}<tr><th>${word()}<td><code>${command}</code><tr><th>${word()}<td><pre>${command}</pre>${words(4)}</table>`,
  "a table in a table": (writer) =>
    `<table><tr><td>${writer.words(6)}<td>${table(writer, 4)}<tr><td colspan=2>${writer.words(9)}</table>`,
  "cells with a picture": ({ word, words, image }) =>
    `<table><tr><td><img src="${image}" alt="${word()}" width=300 height=200><td>${words(12)}<tr><td>${words(3)}<td>${words(3)}</table>`,
  "long lines of code": ({ words }) =>
    `<h2>${words(2)}</h2><pre><code>${repeat(3, () => `${command}\n`)}</code></pre>`,
  "code in a list": ({ words }) =>
    `<ul><li>${words(4)}<pre>${command}\n# ${words(8)}</pre><li>${words(4)}</ul>`,
  "code in the text": ({ words }) =>
    `<p>${words(6)} <code>${command.replaceAll(" ", "_")}</code> ${words(6)} <kbd>Ctrl+Shift+P</kbd></p>`,
  "long words and addresses": ({ words }) =>
    `<p>${words(4)} Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz ${words(4)} ${link}</p><p>${"x".repeat(300)}</p>`,
  "numbers in the text": ({ words, number }) => `<p>${repeat(14, () => `${words(2)} ${number()} `)}</p>`,
  "nested lists": ({ words, number }) =>
    `<ul><li>${words(6)}<ul><li>${words(6)}<ol start=8>${repeat(3, () => `<li>${number()} ${words(5)}`)}</ol></ul></ul>`,
  definitions: ({ words, number, word }) =>
    `<dl>${repeat(3, () => `<dt>${word()}<dd>${words(6)} ${number()}`)}</dl><details open><summary>${words(3)}</summary>${words(9)}</details>`,
  figures: ({ words, image }) =>
    `<figure><img src="${image}" alt="${words(2)}" width=1600 height=900><figcaption>${words(12)}</figcaption></figure>
    <p>${words(3)} <img src="${image}" alt="" width=900 height=40> ${words(4)}</p>`,
  "video and audio": ({ words, media }) =>
    `<iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ" title="${words(8)}"></iframe><p>${words(4)}</p>
    <video src="${media}" width=1280 height=720></video><audio src="${media}"></audio>`,
  quotations: ({ words, number }) =>
    `<blockquote><p>${words(8)} <q>${words(4)}</q></p><blockquote><p>${words(8)} ${number()}</p></blockquote></blockquote><hr><p><cite>${words(3)}</cite></p>`,
  "headings and mixed scripts": ({ words, number }) =>
    `<h2>${words(5)}</h2><p>English ${words(3)} <span lang=he dir=rtl>הודעה 42</span> ${number()}</p><h3>${words(4)}</h3><p>Κείμενο ${words(3)} العربية 2026 ${words(2)}</p>`,
};

export interface ReflowBody {
  name: string;
  lang: string;
  html: string;
}

/** @param origin that of the page. */
export const reflowBodies = (origin: string): ReflowBody[] =>
  scripts.flatMap((script) =>
    Object.entries(rules).map(([name, write]) => ({
      name: `${name}, ${script.lang}`,
      lang: script.lang,
      html: write(writer(script, origin)),
    })),
  );
