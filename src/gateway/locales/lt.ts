import type { GatewayStrings } from "./gateway-strings.js";

// “{list}” stands in quotation marks after a noun that takes the ending in its place.
export const lt: GatewayStrings = {
  form: {
    title: "Prenumerata",
    email: "El. pašto adresas",
    consent: "Sutinku, kad mano el. pašto adresas būtų naudojamas pranešimams spaudai siųsti",
    privacy: "Kaip tvarkome Jūsų duomenis",
    submit: "Prenumeruoti",
    leaveEmpty: "Palikite šį lauką tuščią",
    error: "Klaida",
    emailMissing: "Įveskite savo el. pašto adresą",
    emailInvalid: "Įveskite tinkamo formato el. pašto adresą, pvz., vardas@example.com",
    consentMissing: "Pažymėkite langelį, kad sutinkate gauti el. laiškus",
    listUnknown: "Pasirinkite iš sąrašo",
    choiceUnknown: "Pasirinkite iš sąrašo",
    proofMissing: "Jūsų prašymas dar tikrinamas. Palaukite kelias sekundes ir bandykite dar kartą",
  },
  choices: {
    questions: { topic: "Temos", language: "Kalbos", frequency: "Kaip dažnai norite gauti el. laiškus?" },
    answers: { topic: "Temos", language: "Kalbos", frequency: "Dažnumas" },
    noneIsAll: "Jei nieko nepasirinksite, gausite viską",
    all: "Visos",
    save: "Įrašyti pakeitimus",
    saved: "Pakeitimai įrašyti",
    frequencies: {
      immediately: "Iškart po paskelbimo",
      daily: "Kartą per dieną",
      weekly: "Kartą per savaitę",
      monthly: "Kartą per mėnesį",
    },
    timeZone: "El. laiškų laiko juosta",
    timeZoneOfList: "Numatytoji ({zone})",
    timeZoneUnknown: "Pasirinkite laiko juostą iš sąrašo",
    nextDigest: "Kitas el. laiškas, jei bus naujienų: {date}, {time}.",
  },
  pages: {
    pending: {
      title: "Patikrinkite el. paštą",
      text: "Išsiuntėme Jums el. laišką. Jame esančia nuoroda patvirtinkite prenumeratą. Jei per kelias minutes laiško negausite, patikrinkite nepageidaujamų laiškų aplanką (angl. spam).",
    },
    rateLimited: { title: "Per daug bandymų", text: "Bandykite dar kartą {when}." },
    unavailable: { title: "Paslauga laikinai neveikia", text: "Bandykite vėliau." },
    notUnderstood: { title: "Įvyko klaida", text: "Grįžkite ir bandykite dar kartą." },
    siteRefused: {
      title: "Ši forma neveikia",
      text: "Svetainei, iš kurios atėjote, neleidžiama naudoti šios formos. Praneškite tos svetainės savininkui.",
    },
    confirm: {
      title: "Patvirtinkite prenumeratą",
      text: "Patvirtinkite, kad norite el. paštu gauti naujienas „{list}“.",
      button: "Patvirtinti prenumeratą",
    },
    confirmed: {
      title: "Prenumerata patvirtinta",
      text: "Naujienas „{list}“ siųsime Jums el. paštu. Prenumeratos galite atsisakyti bet kuriame mūsų laiške esančia nuoroda.",
    },
    alreadyConfirmed: {
      title: "Jau patvirtinote",
      text: "Prenumeruojate naujienas „{list}“. Daugiau nieko daryti nereikia.",
    },
    expired: {
      title: "Nuorodos galiojimas baigėsi",
      text: "Ji galiojo {hours} val. Prenumeruokite dar kartą ir gausite naują nuorodą.",
    },
    linkInvalid: {
      title: "Ši nuoroda neveikia",
      text: "Kai kurios el. pašto programos ilgas nuorodas padalija. Nukopijuokite visą nuorodą iš laiško ir įklijuokite ją į naršyklę.",
    },
    linkEnded: {
      title: "Ši nuoroda nebeveikia",
      text: "Prenumerata, kuriai ji buvo skirta, nutraukta. Jei norite gauti el. laiškus, prenumeruokite iš naujo.",
    },
    manage: {
      title: "Jūsų prenumerata",
      text: "Prenumeruojate naujienas „{list}“.",
      button: "Atsisakyti prenumeratos",
    },
    manageEnded: { title: "Jūsų prenumerata", text: "Neprenumeruojate naujienų „{list}“." },
    unsubscribe: {
      title: "Atsisakyti prenumeratos",
      text: "Ar nebenorite gauti naujienų „{list}“?",
      button: "Atsisakyti prenumeratos",
    },
    unsubscribed: { title: "Prenumeratos atsisakyta", text: "Naujienų „{list}“ daugiau nebegausite." },
    releaseUnknown: {
      title: "Pranešimas spaudai nerastas",
      text: "Galbūt jis pašalintas. Patikrinkite, ar nukopijavote visą nuorodą.",
    },
    releaseWithdrawn: {
      title: "Šis pranešimas spaudai atšauktas",
      text: "Jį atšaukė pranešimą paskelbusi institucija, todėl jo neberodome.",
    },
    toForm: "Prenumeruoti",
    toManage: "Keisti prenumeratą",
  },
  mails: {
    confirm: {
      subject: "Patvirtinkite prenumeratą: {list}",
      text: "Gavome prašymą šiuo el. pašto adresu siųsti naujienas „{list}“. Prenumeratą patvirtinkite šia nuoroda per {hours} val.:",
      button: "Patvirtinti prenumeratą",
      ignore: "Jei to neprašėte, nekreipkite dėmesio į šį laišką. Daugiau Jums nerašysime.",
    },
    known: {
      subject: "Jau prenumeruojate: {list}",
      text: "Gavome prašymą šiuo el. pašto adresu siųsti naujienas „{list}“. Jūs jau jas prenumeruojate. Nieko daryti nereikia.",
    },
    welcome: {
      subject: "Prenumerata patvirtinta: {list}",
      text: "Dėkojame. Dabar prenumeruojate naujienas „{list}“. Išsaugokite šį laišką: jame esančiomis nuorodomis galite pakeisti prenumeratą arba jos atsisakyti.",
    },
    manage: "Keisti prenumeratą",
    unsubscribe: "Atsisakyti prenumeratos",
    reason: "Šį laišką gavote, nes prenumeruojate naujienas „{list}“.",
    browser: "Skaityti naršyklėje",
    whole: "Skaityti visą pranešimą spaudai",
    links: "Nuorodų adresai",
    image: "Nuotrauka: {text}",
    untitled: "Pranešimas spaudai",
    test: "Bandymas: {subject}",
    correction: {
      subject: "Patikslinimas: {title}",
      text: "Tai anksčiau Jums siųsto pranešimo spaudai patikslinimas.",
    },
    digest: {
      subject: "{list}: {date}",
      count: {
        one: "{count} pranešimas spaudai",
        few: "{count} pranešimai spaudai",
        other: "{count} pranešimų spaudai",
      },
      contents: "Šiame laiške",
    },
  },
};
