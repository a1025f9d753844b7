import type { GatewayStrings } from "./gateway-strings.js";

// No preposition that merges with an article stands before “{list}”.
export const mt: GatewayStrings = {
  form: {
    title: "Abbona",
    email: "Indirizz tal-email",
    consent: "Naqbel li tużaw l-indirizz tal-email tiegħi biex tibagħtuli stqarrijiet għall-istampa",
    privacy: "Kif nużaw id-data tiegħek",
    submit: "Abbona",
    leaveEmpty: "Ħalli dan il-qasam vojt",
    error: "Żball",
    emailMissing: "Daħħal l-indirizz tal-email tiegħek",
    emailInvalid: "Daħħal indirizz tal-email fil-format korrett, bħal isem@example.com",
    consentMissing: "Immarka l-kaxxa biex taqbel li tirċievi emails",
    listUnknown: "Agħżel waħda mill-għażliet",
    choiceUnknown: "Agħżel waħda mill-għażliet",
    proofMissing: "Għadna qed niċċekkjaw it-talba tiegħek. Stenna ftit sekondi u erġa’ pprova",
  },
  choices: {
    questions: { topic: "Suġġetti", language: "Lingwi", frequency: "Kemm-il darba trid tirċievi emails?" },
    answers: { topic: "Suġġetti", language: "Lingwi", frequency: "Kemm-il darba" },
    noneIsAll: "Jekk ma tagħżel xejn, tirċievi kollox",
    all: "Kollha",
    save: "Issejvja l-bidliet",
    saved: "Il-bidliet ġew issejvjati",
    frequencies: {
      immediately: "Malli tiġi ppubblikata",
      daily: "Darba kuljum",
      weekly: "Darba fil-ġimgħa",
      monthly: "Darba fix-xahar",
    },
    timeZone: "Iż-żona tal-ħin għall-emails",
    timeZoneOfList: "Predefinita ({zone})",
    timeZoneUnknown: "Agħżel żona tal-ħin mil-lista",
    nextDigest: "L-email li jmiss, jekk ikun hemm aħbarijiet ġodda: {date}, {time}.",
  },
  pages: {
    pending: {
      title: "Iċċekkja l-email tiegħek",
      text: "Bgħatnielek email. Uża l-link li fiha biex tikkonferma l-abbonament tiegħek. Jekk ma tasalx fi ftit minuti, iċċekkja l-folder tal-ispam.",
    },
    rateLimited: { title: "Ippruvajt wisq drabi", text: "Erġa’ pprova {when}." },
    unavailable: { title: "Hemm problema bis-servizz", text: "Erġa’ pprova aktar tard." },
    notUnderstood: { title: "Hemm problema", text: "Mur lura u erġa’ pprova." },
    siteRefused: {
      title: "Din il-formola ma taħdimx",
      text: "Is-sit web li ġejt minnu m’għandux permess jużaha. Għarraf lil sid is-sit web.",
    },
    confirm: {
      title: "Ikkonferma l-abbonament",
      text: "Ikkonferma li trid tirċievi {list} bl-email.",
      button: "Ikkonferma l-abbonament",
    },
    confirmed: {
      title: "L-abbonament tiegħek beda",
      text: "Se nibagħtulek {list} bl-email. Biex tikkanċella l-abbonament, uża l-link f’kull email tagħna.",
    },
    alreadyConfirmed: {
      title: "Diġà kkonfermajt",
      text: "Qed tirċievi {list} bl-email. M’għandek bżonn tagħmel xejn aktar.",
    },
    expired: {
      title: "Dan il-link skada",
      text: "Kien validu għal {hours} siegħa. Abbona mill-ġdid biex tirċievi link ġdid.",
    },
    linkInvalid: {
      title: "Dan il-link ma jaħdimx",
      text: "Xi programmi tal-email jaqsmu l-links twal. Ikkopja l-link kollu mill-email u waħħlu fil-brawżer.",
    },
    linkEnded: {
      title: "Dan il-link m’għadux jaħdem",
      text: "L-abbonament li kien għalih intemm. Abbona mill-ġdid jekk trid tirċievi emails.",
    },
    manage: {
      title: "L-abbonament tiegħek",
      text: "Qed tirċievi {list} bl-email.",
      button: "Ikkanċella l-abbonament",
    },
    manageEnded: { title: "L-abbonament tiegħek", text: "M’intix tirċievi {list} bl-email." },
    unsubscribe: {
      title: "Ikkanċella l-abbonament",
      text: "Trid tieqaf tirċievi {list} bl-email?",
      button: "Ikkanċella l-abbonament",
    },
    unsubscribed: { title: "L-abbonament ġie kkanċellat", text: "Mhux se tirċievi aktar {list} bl-email." },
    releaseUnknown: {
      title: "Din l-istqarrija ma nstabitx",
      text: "Jista’ jkun li tneħħiet. Iċċekkja li kkopjajt il-link kollu.",
    },
    releaseWithdrawn: {
      title: "Din l-istqarrija ġiet irtirata",
      text: "Il-pubblikatur irtiraha, u għalhekk m’għadniex nuruha.",
    },
    toForm: "Abbona",
    toManage: "Ibdel l-abbonament",
  },
  mails: {
    confirm: {
      subject: "Ikkonferma l-abbonament: {list}",
      text: "Irċevejna talba biex nibagħtu {list} f’dan l-indirizz tal-email. Biex tikkonferma, uża dan il-link fi żmien {hours} siegħa:",
      button: "Ikkonferma l-abbonament",
      ignore: "Jekk ma tlabtx dan, injora din l-email. Ma nerġgħux nikkuntattjawk.",
    },
    known: {
      subject: "Diġà għandek abbonament: {list}",
      text: "Irċevejna talba biex nibagħtu {list} f’dan l-indirizz tal-email. Diġà għandek abbonament. M’għandek bżonn tagħmel xejn.",
    },
    welcome: {
      subject: "L-abbonament tiegħek beda: {list}",
      text: "Grazzi. Minn issa se tirċievi {list} bl-email. Żomm din l-email. Uża l-links tagħha biex tibdel jew tikkanċella l-abbonament.",
    },
    manage: "Ibdel l-abbonament",
    unsubscribe: "Ikkanċella l-abbonament",
    reason: "Qed tirċievi din l-email minħabba l-abbonament tiegħek: {list}.",
    browser: "Aqra fil-brawżer",
    whole: "Aqra l-istqarrija kollha",
    links: "Indirizzi tal-links",
    image: "Immaġni: {text}",
    untitled: "Stqarrija għall-istampa",
    test: "Prova: {subject}",
    correction: {
      subject: "Korrezzjoni: {title}",
      text: "Din hija korrezzjoni ta’ stqarrija għall-istampa li bgħatnielek qabel.",
    },
    digest: {
      subject: "{list}: {date}",
      count: {
        one: "{count} stqarrija għall-istampa",
        two: "{count} stqarrijiet għall-istampa",
        few: "{count} stqarrijiet għall-istampa",
        many: "{count}-il stqarrija għall-istampa",
        other: "{count} stqarrija għall-istampa",
      },
      contents: "F’din l-email",
    },
  },
};
