import type { GatewayStrings } from "./gateway-strings.js";

// “{list}” stands in quotation marks after a noun that takes the ending in its place.
export const lv: GatewayStrings = {
  form: {
    title: "Abonēt",
    email: "E-pasta adrese",
    consent: "Piekrītu, ka mana e-pasta adrese tiek izmantota preses relīžu sūtīšanai",
    privacy: "Kā izmantojam Jūsu datus",
    submit: "Abonēt",
    leaveEmpty: "Atstājiet šo lauku tukšu",
    error: "Kļūda",
    emailMissing: "Ievadiet savu e-pasta adresi",
    emailInvalid: "Ievadiet derīgu e-pasta adresi, piemēram, vards@example.com",
    consentMissing: "Atzīmējiet lodziņu, lai piekristu saņemt e-pasta vēstules",
    listUnknown: "Izvēlieties iespēju no saraksta",
    choiceUnknown: "Izvēlieties iespēju no saraksta",
    proofMissing: "Jūsu pieprasījums vēl tiek pārbaudīts. Uzgaidiet dažas sekundes un mēģiniet vēlreiz",
  },
  choices: {
    questions: {
      topic: "Tēmas",
      language: "Valodas",
      frequency: "Cik bieži vēlaties saņemt e-pasta vēstules?",
    },
    answers: { topic: "Tēmas", language: "Valodas", frequency: "Biežums" },
    noneIsAll: "Ja neko neizvēlēsieties, saņemsiet visu",
    all: "Visas",
    save: "Saglabāt izmaiņas",
    saved: "Izmaiņas ir saglabātas",
    frequencies: {
      immediately: "Tūlīt pēc publicēšanas",
      daily: "Reizi dienā",
      weekly: "Reizi nedēļā",
      monthly: "Reizi mēnesī",
    },
    timeZone: "E-pasta vēstuļu laika josla",
    timeZoneOfList: "Noklusējuma ({zone})",
    timeZoneUnknown: "Izvēlieties laika joslu no saraksta",
    nextDigest: "Ja būs jaunumi, nākamā vēstule tiks nosūtīta: {date}, plkst. {time}.",
  },
  pages: {
    pending: {
      title: "Pārbaudiet e-pastu",
      text: "Nosūtījām Jums e-pasta vēstuli. Lai apstiprinātu abonementu, atveriet tajā esošo saiti. Ja dažu minūšu laikā vēstule nepienāk, pārbaudiet mēstuļu (spam) mapi.",
    },
    rateLimited: { title: "Pārāk daudz mēģinājumu", text: "Mēģiniet vēlreiz {when}." },
    unavailable: { title: "Pakalpojums pašlaik nav pieejams", text: "Mēģiniet vēlreiz vēlāk." },
    notUnderstood: { title: "Radās kļūda", text: "Atgriezieties un mēģiniet vēlreiz." },
    siteRefused: {
      title: "Šī veidlapa nedarbojas",
      text: "Vietnei, no kuras atnācāt, nav atļauts to izmantot. Informējiet par to šīs vietnes īpašnieku.",
    },
    confirm: {
      title: "Apstipriniet abonementu",
      text: "Apstipriniet, ka vēlaties e-pastā saņemt jaunumus “{list}”.",
      button: "Apstiprināt abonementu",
    },
    confirmed: {
      title: "Abonements ir noformēts",
      text: "Jaunumus “{list}” sūtīsim Jums pa e-pastu. Abonementu var atcelt ar saiti, kas ir katrā mūsu vēstulē.",
    },
    alreadyConfirmed: {
      title: "Jūs jau apstiprinājāt",
      text: "Jūs abonējat jaunumus “{list}”. Nekas vairāk nav jādara.",
    },
    expired: {
      title: "Šīs saites termiņš ir beidzies",
      text: "Tā bija derīga {hours} stundas. Abonējiet vēlreiz, lai saņemtu jaunu saiti.",
    },
    linkInvalid: {
      title: "Šī saite nedarbojas",
      text: "Dažas e-pasta lietotnes garas saites sadala. Nokopējiet visu saiti no vēstules un ielīmējiet to pārlūkprogrammā.",
    },
    linkEnded: {
      title: "Šī saite vairs nedarbojas",
      text: "Abonements, uz kuru tā attiecās, ir beidzies. Ja vēlaties saņemt vēstules, abonējiet vēlreiz.",
    },
    manage: {
      title: "Jūsu abonements",
      text: "Jūs abonējat jaunumus “{list}”.",
      button: "Atcelt abonementu",
    },
    manageEnded: { title: "Jūsu abonements", text: "Jūs neabonējat jaunumus “{list}”." },
    unsubscribe: {
      title: "Atcelt abonementu",
      text: "Vai vairs nevēlaties saņemt jaunumus “{list}”?",
      button: "Atcelt abonementu",
    },
    unsubscribed: { title: "Abonements ir atcelts", text: "Jaunumus “{list}” vairs nesaņemsiet." },
    releaseUnknown: {
      title: "Preses relīze nav atrasta",
      text: "Iespējams, tā ir dzēsta. Pārbaudiet, vai nokopējāt visu saiti.",
    },
    releaseWithdrawn: {
      title: "Šī preses relīze ir atsaukta",
      text: "To ir atsaukusi organizācija, kas to publicēja, tāpēc vairs to nerādām.",
    },
    toForm: "Abonēt",
    toManage: "Mainīt abonementu",
  },
  mails: {
    confirm: {
      subject: "Apstipriniet abonementu: {list}",
      text: "Saņēmām pieprasījumu sūtīt jaunumus “{list}” uz šo e-pasta adresi. Lai apstiprinātu, {hours} stundu laikā atveriet šo saiti:",
      button: "Apstiprināt abonementu",
      ignore: "Ja to nepieprasījāt, neņemiet vērā šo vēstuli. Mēs Jums vairs nerakstīsim.",
    },
    known: {
      subject: "Jūs jau abonējat: {list}",
      text: "Saņēmām pieprasījumu sūtīt jaunumus “{list}” uz šo e-pasta adresi. Jūs tos jau abonējat. Nekas nav jādara.",
    },
    welcome: {
      subject: "Jūs abonējat: {list}",
      text: "Paldies. Tagad Jūs abonējat jaunumus “{list}”. Saglabājiet šo vēstuli: ar tajā esošajām saitēm varat mainīt vai atcelt abonementu.",
    },
    manage: "Mainīt abonementu",
    unsubscribe: "Atcelt abonementu",
    reason: "Jūs saņemat šo vēstuli, jo abonējat jaunumus “{list}”.",
    browser: "Lasīt pārlūkprogrammā",
    whole: "Lasīt visu preses relīzi",
    links: "Saišu adreses",
    image: "Attēls: {text}",
    untitled: "Preses relīze",
    test: "Izmēģinājums: {subject}",
    correction: {
      subject: "Labojums: {title}",
      text: "Šis ir iepriekš Jums nosūtītas preses relīzes labojums.",
    },
    digest: {
      subject: "{list}: {date}",
      count: { zero: "{count} preses relīžu", one: "{count} preses relīze", other: "{count} preses relīzes" },
      contents: "Šajā vēstulē",
    },
  },
};
