import { newsroom } from "./releases.mjs";
import { escapeText as text } from "../../dist/testing/formats/xml.js";
import { pathOf, translationsOf } from "./addresses.mjs";

const words = {
  da: {
    name: "Ternmarks Udenrigsministerium",
    newsroom: "Nyhedsrum",
    updated: "Opdateret",
    correction: "Rettelse",
    withdrawal: "Trukket tilbage",
    documents: "Dokumenter",
    images: "Billeder",
    contacts: "Kontakt for pressen",
    links: "Læs mere",
    about: "Om ministeriet",
    all: "Alle sprog",
    demo: {
      title: "Prøv nyheder på mail",
      about: "Nyhedsrummet hører til demoen. Den, der abonnerer, får det, du udsender her, som mail.",
      publish: "Udsend en nyhed",
      week: "Lad en uge gå",
      clock: "Demoens ur viser",
      published: "Nyheden er udsendt. Mailen er i indbakken om få sekunder.",
      passed: "Der er gået en uge. Daglige og ugentlige mails kommer om få sekunder, hvis der er noget nyt.",
      inbox: "Åbn indbakken",
    },
  },
  en: {
    name: "Ministry of Foreign Affairs of Ternmark",
    newsroom: "Newsroom",
    updated: "Updated",
    correction: "Correction",
    withdrawal: "Withdrawn",
    documents: "Documents",
    images: "Images",
    contacts: "Press contacts",
    links: "Further reading",
    about: "About the Ministry",
    all: "All languages",
    demo: {
      title: "Try news by email",
      about: "This newsroom belongs to the demo. Whoever has subscribed gets what you publish here by email.",
      publish: "Publish a release",
      week: "Let a week pass",
      clock: "The demo’s clock shows",
      published: "The release is published. The email is in the inbox within seconds.",
      passed: "A week has passed. Daily and weekly emails arrive within seconds, if there is anything new.",
      inbox: "Open the inbox",
    },
  },
  ar: {
    name: "وزارة خارجية تيرنمارك",
    newsroom: "المركز الإعلامي",
    updated: "حُدّث في",
    correction: "تصويب",
    withdrawal: "سُحب هذا البيان",
    documents: "وثائق",
    images: "صور",
    contacts: "للتواصل الصحفي",
    links: "روابط ذات صلة",
    about: "عن الوزارة",
    all: "كل اللغات",
    demo: {
      title: "جرّب الأخبار بالبريد الإلكتروني",
      about: "هذا المركز الإعلامي جزء من العرض التوضيحي. وما تنشره هنا يصل بالبريد إلى كل من اشترك.",
      publish: "انشر بيانًا",
      week: "دع أسبوعًا يمرّ",
      clock: "تشير ساعة العرض التوضيحي إلى",
      published: "نُشر البيان. ستصل الرسالة إلى البريد الوارد خلال ثوانٍ.",
      passed: "مرّ أسبوع. تصل الرسائل اليومية والأسبوعية خلال ثوانٍ إن كان هناك جديد.",
      inbox: "افتح البريد الوارد",
    },
  },
};

const languageNames = { da: "Dansk", en: "English", ar: "العربية" };
const directionOf = (language) => (language === "ar" ? "rtl" : "ltr");

/** A date in the ministry's own format and time zone. */
function dateIn(language, date) {
  const hasTime = date.length > 10;
  const format = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
    dateStyle: "long",
    ...(hasTime && { timeStyle: "short" }),
    timeZone: hasTime ? "Europe/Copenhagen" : "UTC",
    numberingSystem: "latn",
  });
  return `<time datetime="${date}">${format.format(new Date(date))}</time>`;
}

const layout = (language, title, content) => `<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${text(title)}</title>
<link rel="icon" href="/arms.svg" type="image/svg+xml">
<link rel="stylesheet" href="/newsroom/newsroom.css">
<link rel="alternate" type="application/feed+json" title="JSON Feed" href="/newsroom/feed.json">
<link rel="alternate" type="application/rss+xml" title="RSS" href="/newsroom/rss.xml">
<link rel="alternate" type="application/atom+xml" title="Atom" href="/newsroom/atom.xml">
</head>
<body>
<header><a href="/newsroom/"><img src="/arms.svg" alt="" width="36" height="42"><span>${words[language].name}<br><b>${words[language].newsroom}</b></span></a></header>
<main>
${content}
</main>
</body>
</html>
`;

const section = (title, content) => (content ? `<section><h2>${title}</h2>${content}</section>` : "");
const list = (entries) => (entries?.length ? `<ul>${entries.join("")}</ul>` : "");

const inboxes = { da: "/da/indbakke/", en: "/inbox/", ar: "/ar/inbox/" };

/** What the buttons do is in demo/server.mjs; they need no script. */
function demoPanel(language, { now, done }) {
  const own = words[language].demo;
  const button = (action, label) => `<form method="post" action="/newsroom/${action}">
<input type="hidden" name="language" value="${language}">
<button>${label}</button>
</form>`;
  const said = done === "published" || done === "passed" ? own[done] : "";
  return `<section class="demo" aria-labelledby="demo-title">
<h2 id="demo-title">${own.title}</h2>
<p>${own.about} <a href="${inboxes[language]}">${own.inbox}</a></p>
<div class="buttons">
${button("publish", own.publish)}
${button("week", own.week)}
</div>
<p class="meta">${own.clock}: ${dateIn(language, now.toISOString())}</p>
<p role="status">${said}</p>
</section>`;
}

/**
 * The front page of the newsroom: all published releases, or those in one language.
 *
 * @param {object} state
 * @param {object[]} state.releases
 * @param {Date} state.now the demo's time
 * @param {string} [state.done] what a button has just done: `published` or `passed`
 */
export function indexPage(language, { releases, now, done }) {
  const published = releases.filter(
    (release) => !release.embargo && (!language || release.language === language),
  );
  const choice = Object.keys(words).map(
    (tag) =>
      `<li><a href="/newsroom/?language=${tag}" lang="${tag}" hreflang="${tag}">${languageNames[tag]}</a></li>`,
  );
  const entries = published.map(
    (release) => `<li lang="${release.language}" dir="${directionOf(release.language)}">
<p class="meta">${release.published ? `${dateIn(release.language, release.published)} · ` : ""}${text(release.type)}</p>
<h2><a href="${pathOf(release)}">${text(release.title)}</a></h2>
</li>`,
  );
  const { newsroom: title, all } = words[language ?? "en"];
  return layout(
    language ?? "en",
    newsroom.title,
    `<h1>${title}</h1>
<ul class="choice"><li><a href="/newsroom/">${all}</a></li>${choice.join("")}</ul>
${demoPanel(language ?? "en", { now, done })}
<ul class="index">${entries.join("\n")}</ul>`,
  );
}

/** The page of a release, or nothing if there is no such release or it is under embargo. */
export function releasePage(slug, releases) {
  const release = releases.find((candidate) => !candidate.embargo && candidate.slug === slug);
  if (!release) return;
  const { language, title, type, lead, body, published, updated, place, notice } = release;
  const own = words[language];
  const translations = translationsOf(release)
    ?.map(
      (other) =>
        `<li lang="${other.language}" dir="${directionOf(other.language)}"><a href="${other.url}" hreflang="${other.language}">${languageNames[other.language]}</a></li>`,
    )
    .join("");
  const size = (bytes) =>
    new Intl.NumberFormat(language, { style: "unit", unit: "kilobyte", numberingSystem: "latn" }).format(
      Math.ceil(bytes / 1000),
    );
  return layout(
    language,
    `${title} – ${own.name}`,
    `<article>
${translations ? `<ul class="choice">${translations}</ul>` : ""}
${notice ? `<p class="notice"><strong>${own[notice.kind]}.</strong> ${text(notice.text)}</p>` : ""}
<p class="meta">${[text(type), place && text(place), published && dateIn(language, published)].filter(Boolean).join(" · ")}${updated ? `<br>${own.updated} ${dateIn(language, updated)}` : ""}</p>
<h1>${text(title)}</h1>
${lead ? `<p class="lead">${text(lead)}</p>` : ""}
${body}
${section(
  own.images,
  (release.images ?? [])
    .map(
      ({ url, alt, caption, credit, width, height }) =>
        `<figure><img src="${url}" alt="${text(alt)}" width="${width}" height="${height}" loading="lazy"><figcaption>${text(caption)} <small>${text(credit)}</small></figcaption></figure>`,
    )
    .join(""),
)}
${section(
  own.documents,
  list(
    release.attachments?.map(
      (file) =>
        `<li><a href="${file.url}">${text(file.title)}</a> <small>(${file.url.split(".").pop().toUpperCase()}, ${size(file.size)})</small></li>`,
    ),
  ),
)}
${section(own.links, list(release.links?.map(({ url, title: name }) => `<li><a href="${url}">${text(name)}</a></li>`)))}
${section(
  own.contacts,
  list(
    release.contacts?.map(
      ({ name, role, phone, email }) =>
        `<li><b>${text(name)}</b>, ${text(role)}${phone ? `<br><a href="tel:${phone.replaceAll(" ", "")}" dir="ltr">${phone}</a>` : ""}<br><a href="mailto:${email}">${email}</a></li>`,
    ),
  ) + (release.contactText ?? ""),
)}
${section(own.about, release.boilerplate)}
</article>`,
  );
}
