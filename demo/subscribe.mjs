import { escapeText as text } from "./newsroom/wire/xml.mjs";

const words = {
  en: {
    home: "/",
    embassy: "Embassy of Ternmark",
    pending: "Look in your mail",
    pendingText:
      "If the address can be subscribed, you will receive a mail with a link. Nothing is sent to you before you have followed it.",
    invalid: "Please check the form",
    email: "Write a complete e-mail address, for example name@example.org.",
    consent: "Tick the box to say that we may keep your address.",
    back: "Back to the embassy",
  },
  da: {
    home: "/da/",
    embassy: "Ternmarks ambassade",
    pending: "Se i din indbakke",
    pendingText:
      "Hvis adressen kan tilmeldes, får du en mail med et link. Vi sender dig intet, før du har brugt det.",
    invalid: "Se formularen igennem",
    email: "Skriv en hel e-mailadresse, for eksempel navn@example.org.",
    consent: "Sæt kryds for at give os lov til at gemme din adresse.",
    back: "Tilbage til ambassaden",
  },
  ar: {
    home: "/ar/",
    embassy: "سفارة تيرنمارك",
    pending: "تفقّد بريدك الإلكتروني",
    pendingText:
      "إذا كان العنوان صالحًا للاشتراك فستصلك رسالة تتضمن رابطًا، ولن نرسل إليك شيئًا قبل الضغط عليه.",
    invalid: "يُرجى مراجعة الاستمارة",
    email: "اكتب عنوانًا كاملًا، مثل name@example.org.",
    consent: "ضع علامة في المربع للسماح لنا بحفظ عنوانك.",
    back: "العودة إلى صفحة السفارة",
  },
};

const languageOf = (tag) => (Object.hasOwn(words, tag ?? "") ? tag : "en");

function page(tag, title, sentences) {
  const language = languageOf(tag);
  const own = words[language];
  return `<!doctype html>
<html lang="${language}" dir="${language === "ar" ? "rtl" : "ltr"}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${own[title]} – ${own.embassy}</title>
<link rel="icon" href="/arms.svg" type="image/svg+xml">
<link rel="stylesheet" href="/site.css">
</head>
<body class="short">
<header class="masthead"><a class="name" href="${own.home}"><img src="/arms.svg" alt="" width="48" height="56"><span>${own.embassy}</span></a></header>
<main>
<h1>${own[title]}</h1>
${sentences.map((sentence) => `<p>${text(own[sentence])}</p>`).join("\n")}
<p><a href="${own.home}">${own.back}</a></p>
</main>
</body>
</html>
`;
}

/** The page that a plain form leads to. */
export const pendingPage = (language) => page(language, "pending", ["pendingText"]);

/**
 * Stands in for the gateway: takes a request, answers as it would, keeps nothing and sends no mail.
 *
 * @param {URLSearchParams} fields
 * @param {boolean} wantsJson whether a script asks, or a plain form
 * @returns {{ status: number, json?: object, html?: string, location?: string }}
 */
export function answerSubscription(fields, wantsJson) {
  const faults = [];
  if (!/^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(fields.get("email")?.trim() ?? "")) faults.push("email");
  if (!fields.get("consent")) faults.push("consent");
  const language = languageOf(fields.get("locale"));
  if (faults.length)
    return wantsJson
      ? { status: 422, json: { status: "invalid", fields: faults } }
      : { status: 422, html: page(language, "invalid", faults) };
  return wantsJson
    ? { status: 202, json: { status: "pending" } }
    : { status: 303, location: `/subscribe?language=${language}` };
}
