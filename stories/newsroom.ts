import type { FeedErrorCode } from "../src/feed/feed-error.js";
import type { Release } from "../src/release/release.js";
import { untrustedHtml } from "../src/release/untrusted-html.js";

const origin = "https://newsroom.example";

/** A release with every part that a release can have. */
export const wholeRelease: Release = {
  id: "havvind-2026",
  title: "Three countries agree to build offshore wind together",
  url: `${origin}/release/havvind-2026`,
  lead: "The foreign ministers of three North Sea countries have signed an agreement that lets wind farms be planned across borders.",
  body: untrustedHtml(`
    <p>The agreement was signed in Solvhavn on Monday.</p>
    <blockquote><p>“The wind does not stop at a border, and from today neither do our plans.”</p></blockquote>
    <h2>Background</h2>
    <p>The three countries have negotiated since 2024. <a href="/background">Read about the talks</a>.</p>
    <ul><li>Planning begins in spring.</li><li>The first tenders follow within two years.</li></ul>
    <table><caption>Planned capacity</caption><thead><tr><th scope="col">Year</th><th scope="col">GW</th></tr></thead>
    <tbody><tr><td>2030</td><td>4</td></tr><tr><td>2035</td><td>12</td></tr></tbody></table>`),
  boilerplate: untrustedHtml("<p>The ministry looks after the country's interests abroad.</p>"),
  type: "Press release",
  published: "2026-07-04T11:00:00Z",
  updated: "2026-07-05T08:30:00Z",
  language: "en",
  place: "Solvhavn",
  publisher: { name: "Ministry of Foreign Affairs" },
  attachments: [
    {
      url: `${origin}/agreement.pdf`,
      title: "The agreement",
      type: "application/pdf",
      size: 240_000,
    },
  ],
  contacts: [
    { name: "Ida Holm", role: "Press adviser", phone: "+45 41 53 26 39", email: "press@newsroom.example" },
    { name: "Jens Krog", role: "Head of press", email: "jens@newsroom.example" },
  ],
  keywords: ["Offshore wind", "North Sea", "Energy"],
  links: [{ url: `${origin}/wind`, title: "Offshore wind" }],
  translations: [
    { language: "da", url: `${origin}/da/havvind-2026`, title: "Tre lande bygger havvind sammen" },
    { language: "ar", url: `${origin}/ar/havvind-2026`, title: "ثلاث دول تتفق على بناء طاقة الرياح معًا" },
  ],
};

/** Releases in three languages, one without a date. */
export const releases: Release[] = [
  wholeRelease,
  {
    id: "2",
    title: "Udenrigsministeren rejser til Nairobi",
    url: `${origin}/release/2`,
    lead: "Besøget handler om handel, klima og sikkerhed.",
    type: "Pressemeddelelse",
    published: "2026-02-11T09:15:00Z",
    language: "da",
  },
  {
    id: "3",
    title: "زيارة وزير الخارجية إلى عمّان",
    url: `${origin}/release/3`,
    lead: "تتناول المحادثات التعاون في مجال المياه والطاقة.",
    type: "بيان صحفي",
    published: "2026-01-20",
    language: "ar",
  },
  { id: "4", title: "How to reach the press office", url: `${origin}/release/4`, type: "Note" },
];

/** Releases that mix languages and directions, as those of an embassy do. */
export const mixedReleases: Release[] = [
  {
    id: "he",
    title: "שר החוץ ביקר ב-Solvhavn בליווי 12 נציגי NATO",
    url: `${origin}/release/he`,
    lead: "בביקור נחתם הסכם “North Sea 2030” (ראו את הנספח).",
    body: untrustedHtml(`
      <p>השר אמר: ”הרוח אינה נעצרת בגבול“. <a href="/background">קראו על השיחות</a>.</p>
      <p lang="en" dir="ltr">The agreement is called “North Sea 2030”.</p>
      <ul><li>התכנון יתחיל ב-1.3.2027.</li><li>טלפון: <bdi dir="ltr">+45 41 53 26 39</bdi></li></ul>`),
    type: "הודעה לעיתונות",
    published: "2026-07-04T11:00:00Z",
    language: "he",
    publisher: { name: "Ministry of Foreign Affairs" },
    contacts: [{ name: "Ida Holm", phone: "+45 41 53 26 39", email: "press@newsroom.example" }],
    keywords: ["אנרגיה", "North Sea"],
  },
  {
    id: "mixed",
    title: "Exhibition “שלום” opens at the embassy",
    url: `${origin}/release/mixed`,
    lead: "The words שלום and سلام mean peace, in Hebrew and in Arabic.",
    type: "Press release",
    published: "2026-07-02T09:00:00Z",
    language: "en",
  },
  {
    id: "ar-mixed",
    title: "معرض «Nordic Light» في القاهرة يوم 5 يوليو",
    url: `${origin}/release/ar-mixed`,
    lead: "يضم المعرض 40 عملًا من Solvhavn (الدخول مجاني).",
    type: "بيان صحفي",
    published: "2026-07-01",
    language: "ar",
  },
];

/** The releases as a JSON Feed. */
export function jsonFeed(items: readonly Release[] = releases, next?: string): Response {
  const body = {
    version: "https://jsonfeed.org/version/1.1",
    title: "Newsroom",
    home_page_url: origin,
    language: "en",
    next_url: next,
    items: items.map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      summary: item.lead,
      content_html: item.body,
      date_published: item.published,
      date_modified: item.updated,
      language: item.language,
      _newsroom: item,
    })),
  };
  return Response.json(body);
}

/** How `fetch` fails for each error code. */
export const failures: Record<FeedErrorCode, () => Promise<Response>> = {
  blocked: () => Promise.reject(new TypeError("Failed to fetch")),
  offline: () => Promise.reject(new TypeError("Failed to fetch")),
  timeout: () => Promise.reject(new DOMException("The operation timed out", "TimeoutError")),
  http: () => Promise.resolve(new Response("Not found", { status: 404 })),
  "too-large": () => Promise.resolve(new Response(new Uint8Array(5_000_001))),
  unsupported: () => Promise.resolve(new Response("<!doctype html><html><body>News</body></html>")),
  malformed: () => Promise.resolve(new Response("")),
};

/** A response that never arrives. */
export const never = (): Promise<Response> => new Promise(() => {});

/**
 * Answers the requests of a story in turn, without the network; the last answer is repeated. For the `beforeEach` of the
 * story: it returns a function that restores the browser's own `fetch`.
 */
export function answering(...answers: (() => Response | Promise<Response>)[]) {
  return () => {
    const { fetch } = globalThis;
    let turn = 0;
    globalThis.fetch = async () => answers[Math.min(turn++, answers.length - 1)]!();
    return () => {
      globalThis.fetch = fetch;
    };
  };
}

/** Makes every request of a story fail with a code. For the `beforeEach` of the story, like `answering`. */
export function failing(code: FeedErrorCode) {
  return () => {
    const answered = answering(failures[code])();
    const { timeout } = AbortSignal;
    if (code === "timeout")
      AbortSignal.timeout = () =>
        AbortSignal.abort(new DOMException("The operation timed out", "TimeoutError"));
    if (code === "offline") Object.defineProperty(navigator, "onLine", { value: false, configurable: true });
    return () => {
      answered();
      AbortSignal.timeout = timeout;
      Reflect.deleteProperty(navigator, "onLine");
    };
  };
}
