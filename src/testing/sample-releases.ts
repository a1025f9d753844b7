import type { MockRelease } from "./mock-release.js";

const publisher = {
  da: { id: "3840001", name: "Ternmarks Udenrigsministerium", url: "." },
  en: { id: "3840001", name: "Ministry of Foreign Affairs of Ternmark", url: "." },
  ar: { id: "3840001", name: "وزارة خارجية تيرنمارك", url: "." },
};

const contacts = [
  {
    name: "Asta Brimvold",
    role: "Head of Press",
    phone: "+384 44 10 20 31",
    email: "press@um.ternmark.example",
  },
];

/**
 * The releases of a ministry that does not exist, newest first. Together they have each field of a release, in Danish, English
 * and Arabic. One is corrected, one withdrawn, one has a day without a time, one no date, and one is under embargo until 2099.
 */
export const sampleReleases: readonly MockRelease[] = [
  {
    id: "1009",
    title: "Budget for 2100",
    lead: "Nobody reads this before 2099.",
    body: "<p>Under embargo.</p>",
    type: "Press release",
    language: "en",
    published: "2026-11-20T09:00:00+01:00",
    embargo: "2099-01-01T00:00:00Z",
    publisher: publisher.en,
  },
  {
    id: "1008",
    title: "Ternmark samler 31 lande om beskyttelse af søkabler",
    lead: "Ministre og eksperter fra 31 lande mødes i Sølvhavn for at aftale fælles regler for varsling og reparation.",
    body: `<p>Langt det meste af datatrafikken mellem kontinenterne løber gennem kabler på havbunden.</p>
<blockquote><p>»Et kabelbrud standser ikke ved en søgrænse.«</p></blockquote>
<p>Det siger udenrigsminister Ragna Skærvig.</p>
<h2>To aftaler på bordet</h2>
<ul><li>en varslingsordning</li><li>en reparationspulje med to skibe</li></ul>
<table><tr><th>År</th><th>Skader</th></tr><tr><td>2024</td><td>1.234</td></tr></table>`,
    boilerplate: "<p>Udenrigsministeriet varetager Ternmarks interesser i udlandet.</p>",
    type: "Pressemeddelelse",
    published: "2026-11-19T10:00:00+01:00",
    language: "da",
    place: "Sølvhavn",
    publisher: publisher.da,
    categories: ["Sikkerhed", "Hav"],
    keywords: ["søkabler", "Nordsøen"],
    images: [
      {
        url: "media/cable-ship-1200x800.svg",
        thumbnail: "media/cable-ship-360x240.svg",
        width: 1200,
        height: 800,
        alt: "Et kabelskib ud for en klippekyst.",
        caption: "Kabelskibet Havtråd ud for Ravnskær.",
        credit: "Tegning: Udenrigsministeriet",
      },
    ],
    attachments: [
      { url: "media/programme.pdf", title: "Foreløbigt program", type: "application/pdf", size: 35_634 },
    ],
    contacts,
    contactText: "<p>Pressevagten kan træffes døgnet rundt.</p>",
    links: [{ url: "https://cables.um.ternmark.example/", title: "Konferencens hjemmeside" }],
    translations: [
      {
        language: "en",
        id: "1007",
        url: "releases/1007",
        title: "Ternmark brings 31 countries together to protect subsea cables",
      },
      {
        language: "ar",
        id: "1006",
        url: "releases/1006",
        title: "تيرنمارك تجمع 31 دولة لحماية الكابلات البحرية",
      },
    ],
  },
  {
    id: "1007",
    title: "Ternmark brings 31 countries together to protect subsea cables",
    lead: "Ministers and experts from 31 countries will meet in Sølvhavn to agree on common rules for warning and repair.",
    body: `<p>Most of the traffic between continents runs through cables on the seabed.</p>
<blockquote><p>“A broken cable does not stop at a maritime border.”</p></blockquote>
<p>So says Foreign Minister Ragna Skærvig.</p>`,
    boilerplate: "<p>The Ministry of Foreign Affairs represents Ternmark’s interests abroad.</p>",
    type: "Press release",
    published: "2026-11-19T10:00:00+01:00",
    language: "en",
    place: "Sølvhavn",
    publisher: publisher.en,
    categories: ["Security", "Oceans"],
    contacts,
    videos: [{ url: "https://www.youtube.com/watch?v=aaaaaaaaaaa", title: "The cable ship at work" }],
    translations: [
      {
        language: "da",
        id: "1008",
        url: "releases/1008",
        title: "Ternmark samler 31 lande om beskyttelse af søkabler",
      },
    ],
  },
  {
    id: "1006",
    title: "تيرنمارك تجمع 31 دولة لحماية الكابلات البحرية",
    lead: "يجتمع وزراء وخبراء من 31 دولة في سولفهافن للاتفاق على قواعد مشتركة للإنذار والإصلاح.",
    body: "<p>تمر معظم حركة البيانات بين القارات عبر كابلات في قاع البحر.</p>",
    type: "بيان صحفي",
    published: "2026-11-19T10:00:00+01:00",
    language: "ar",
    publisher: publisher.ar,
    categories: ["الأمن"],
  },
  {
    id: "1005",
    title: "New opening hours of the consulate",
    lead: "The consulate is open from 9 to 13 from Monday to Thursday.",
    body: "<p>Appointments are booked online.</p>",
    type: "News",
    published: "2026-11-12T08:30:00Z",
    updated: "2026-11-13T09:00:00Z",
    language: "en",
    publisher: publisher.en,
    categories: ["Consular services"],
    notice: { kind: "correction", text: "The hours on Friday were wrong.", date: "2026-11-13T09:00:00Z" },
  },
  {
    id: "1004",
    title: "Ministeren besøger Ravnskær",
    lead: "Besøget er aflyst.",
    body: "<p>Ministeren skulle have besøgt fyret.</p>",
    type: "Pressemeddelelse",
    published: "2026-11-10T12:00:00+01:00",
    language: "da",
    publisher: publisher.da,
    categories: ["Ministeriet"],
    notice: { kind: "withdrawal", text: "Besøget er aflyst.", date: "2026-11-10T15:00:00Z" },
  },
  {
    id: "1003",
    title: "Statement on the North Sea dialogue",
    body: "<p>The dialogue goes on.</p>",
    type: "Statement",
    published: "2026-07-04",
    language: "en",
    publisher: publisher.en,
    categories: ["Oceans"],
  },
  { id: "1002", title: "How to reach the press office", language: "en", publisher: publisher.en, contacts },
];

const hourInMs = 3_600_000;

/**
 * Releases for tests of long lists: "Release 1" is the newest, from noon UTC on 2 January 2026, and each further one is an hour
 * older. The categories A, B and C take turns.
 *
 * @param count How many.
 */
export const manyReleases = (count: number): MockRelease[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `many-${index + 1}`,
    title: `Release ${index + 1}`,
    lead: `The lead of release ${index + 1}.`,
    body: `<p>The text of release ${index + 1}.</p>`,
    published: new Date(Date.UTC(2026, 0, 2, 12) - index * hourInMs).toISOString(),
    language: "en",
    publisher: publisher.en,
    categories: ["ABC"[index % 3] as string],
  }));
