import { escapeText as text } from "../../dist/testing/formats/xml.js";

const words = {
  en: {
    inbox: "Inbox",
    about:
      "This is the email app of the demo. All the emails of its gateway arrive here and go nowhere else.",
    empty: "No emails yet. Subscribe on the embassy’s page, then come back.",
    arrived: "New email:",
    newsroom: "Publish a release in the newsroom",
    from: "From",
    to: "To",
    sent: "Sent",
    unsubscribe: "Unsubscribe",
    mail: "The email",
    asText: "The same email as plain text",
    embassy: "The embassy’s page",
  },
  da: {
    inbox: "Indbakke",
    about: "Dette er demoens mailprogram. Alle mails fra dens gateway ender her og ingen andre steder.",
    empty: "Ingen mails endnu. Tilmeld dig på ambassadens side, og kom tilbage.",
    arrived: "Ny mail:",
    newsroom: "Udsend en nyhed i nyhedsrummet",
    from: "Fra",
    to: "Til",
    sent: "Sendt",
    unsubscribe: "Afmeld",
    mail: "Mailen",
    asText: "Den samme mail som ren tekst",
    embassy: "Ambassadens side",
  },
  ar: {
    inbox: "البريد الوارد",
    about:
      "هذا برنامج البريد الخاص بالعرض التوضيحي. كل ما ترسله البوابة يصل إلى هنا ولا يذهب إلى أي مكان آخر.",
    empty: "لا رسائل بعد. اشترك في صفحة السفارة ثم عُد إلى هنا.",
    arrived: "رسالة جديدة:",
    newsroom: "انشر بيانًا في المركز الإعلامي",
    from: "من",
    to: "إلى",
    sent: "أُرسلت",
    unsubscribe: "إلغاء الاشتراك",
    mail: "الرسالة",
    asText: "الرسالة نفسها نصًّا فقط",
    embassy: "صفحة السفارة",
  },
};

const inboxes = {
  "/inbox/": { language: "en", home: "/", own: words.en },
  "/da/indbakke/": { language: "da", home: "/da/", own: words.da },
  "/ar/inbox/": { language: "ar", home: "/ar/", own: words.ar },
};

/** The markup of an email is untrusted: it cannot run or load anything, and a click can only follow a link. */
const mailPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'; frame-ancestors 'self'; " +
  "sandbox allow-top-navigation-by-user-activation";

/**
 * The pages of the inbox, in three languages: the list, an email, and the HTML part of an email, for the frame in its page.
 *
 * @param {string} pathname
 * @param {object[]} mails
 * @returns {{ html: string, policy?: string } | undefined} with a policy if it needs another one than the other pages
 */
export function inboxPage(pathname, mails) {
  const [, folder, id, part] = /^((?:\/\w+)?\/in\w+\/)(?:(\d+)\/(html)?)?$/.exec(pathname) ?? [];
  const inbox = Object.hasOwn(inboxes, folder ?? "") ? { ...inboxes[folder], folder } : undefined;
  if (!inbox) return undefined;
  if (!id) return { html: listPage(inbox, mails) };
  const mail = mails.find((candidate) => candidate.id === id);
  if (!mail) return undefined;
  if (!part) return { html: mailPage(inbox, mail) };
  // Links open outside the frame.
  return { html: mail.html.replace("<head>", '<head><base target="_top">'), policy: mailPolicy };
}

function listPage(inbox, mails) {
  const { own, language } = inbox;
  const entry = (link, mail, subject, from, to, sent) => `<li>
<a${link}><bdi${mail}>${subject}</bdi></a>
<p>${own.from} <bdi>${from}</bdi> · ${own.to} <bdi>${to}</bdi> · ${sent}</p>
</li>`;
  const entries = mails.map(({ id, from, to, subject, date, ...mail }) =>
    entry(` href="${id}/"`, languageOf(mail), text(subject), text(from.name), text(to), time(date, language)),
  );
  return layout(
    inbox,
    own.inbox,
    `<h1>${own.inbox}</h1>
<p>${own.about}</p>
<p role="status" data-text="${own.arrived}"></p>
${mails.length ? "" : `<p class="empty">${own.empty}</p>`}
<ol class="mails" data-newest="${mails[0]?.id ?? 0}" data-locale="${localeOf(language)}">
${entries.join("\n")}
</ol>
<template id="mail">${entry("", "", "", "", "", "<time></time>")}</template>
<p><a href="${inbox.home}">${own.embassy}</a></p>
<p><a href="/newsroom/?language=${language}">${own.newsroom}</a></p>`,
    `<script type="module" src="/inbox/inbox.js"></script>
<noscript><meta http-equiv="refresh" content="5"></noscript>
`,
  );
}

function mailPage(inbox, { id, from, to, subject, date, unsubscribe, ...mail }) {
  const { own, language, folder } = inbox;
  const fields = [
    [own.from, `<bdi>${text(from.name)}</bdi> <bdi>${text(from.address)}</bdi>`],
    [own.to, `<bdi>${text(to)}</bdi>`],
    [own.sent, time(date, language)],
  ];
  return layout(
    inbox,
    subject,
    `<p><a href="${folder}">${own.inbox}</a></p>
<h1${languageOf(mail)}>${text(subject)}</h1>
<dl class="fields">
${fields.map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`).join("\n")}
</dl>
${unsubscribe ? oneClick(unsubscribe, own.unsubscribe) : ""}
<iframe class="mail" title="${own.mail}" src="${folder}${id}/html" sandbox="allow-top-navigation-by-user-activation"></iframe>
<h2>${own.asText}</h2>
<div class="text"${languageOf(mail)}>${withLinks(mail.text)}</div>`,
  );
}

/** Sends what the unsubscribe button of an email app sends (RFC 8058). Here, the browser shows the answer. */
function oneClick(address, label) {
  const { pathname, search } = new URL(address);
  return `<form method="post" action="${text(pathname + search)}">
<input type="hidden" name="List-Unsubscribe" value="One-Click">
<button>${label}</button>
</form>`;
}

const withLinks = (plain) =>
  plain
    .split(/(https?:\/\/\S+)/)
    .map((part, index) => (index % 2 ? `<a href="${text(part)}" dir="ltr">${text(part)}</a>` : text(part)))
    .join("");

const directionOf = (language) => (language === "ar" ? "rtl" : "ltr");

const languageOf = ({ language = "en" }) => ` lang="${text(language)}" dir="${directionOf(language)}"`;

const localeOf = (language) => (language === "en" ? "en-GB" : language);

function time(date, language) {
  const format = new Intl.DateTimeFormat(localeOf(language), {
    dateStyle: "long",
    timeStyle: "short",
    numberingSystem: "latn",
  });
  return `<time datetime="${date}">${format.format(new Date(date))}</time>`;
}

const layout = ({ language }, title, content, head = "") => `<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${text(title)}</title>
<link rel="icon" href="/arms.svg" type="image/svg+xml">
<link rel="stylesheet" href="/site.css">
<link rel="stylesheet" href="/inbox/inbox.css">
${head}</head>
<body class="short">
<main>
${content}
</main>
</body>
</html>
`;
