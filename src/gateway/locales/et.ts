import type { GatewayStrings } from "./gateway-strings.js";

export const et: GatewayStrings = {
  form: {
    title: "Tellimine",
    email: "E-posti aadress",
    consent: "Nõustun, et minu e-posti aadressi kasutatakse mulle pressiteadete saatmiseks",
    privacy: "Kuidas me teie andmeid kasutame",
    submit: "Telli",
    leaveEmpty: "Jätke see väli tühjaks",
    error: "Viga",
    emailMissing: "Sisestage oma e-posti aadress",
    emailInvalid: "Sisestage e-posti aadress õigel kujul, näiteks nimi@example.com",
    consentMissing: "Märkige ruut, et nõustuda e-kirjade saamisega",
    listUnknown: "Valige üks pakutud valikutest",
    choiceUnknown: "Valige üks pakutud valikutest",
    proofMissing: "Kontrollime veel teie päringut. Oodake mõni sekund ja proovige uuesti",
  },
  choices: {
    questions: { topic: "Teemad", language: "Keeled", frequency: "Kui sageli soovite e-kirju saada?" },
    answers: { topic: "Teemad", language: "Keeled", frequency: "Sagedus" },
    noneIsAll: "Kui te midagi ei vali, saadame kõik",
    all: "Kõik",
    save: "Salvesta muudatused",
    saved: "Muudatused on salvestatud",
    frequencies: {
      immediately: "Kohe pärast avaldamist",
      daily: "Kord päevas",
      weekly: "Kord nädalas",
      monthly: "Kord kuus",
    },
    timeZone: "E-kirjade ajavöönd",
    timeZoneOfList: "Vaikimisi ({zone})",
    timeZoneUnknown: "Valige loendist ajavöönd",
    nextDigest: "Järgmise e-kirja aeg on {date} kell {time}, kui on midagi uut.",
  },
  pages: {
    pending: {
      title: "Vaadake oma postkasti",
      text: "Saatsime teile e-kirja. Tellimuse kinnitamiseks avage selles olev link. Kui kiri mõne minuti jooksul ei saabu, vaadake rämpsposti kausta.",
    },
    rateLimited: { title: "Liiga palju katseid", text: "Proovige uuesti {when}." },
    unavailable: { title: "Teenuses tekkis tõrge", text: "Proovige hiljem uuesti." },
    notUnderstood: { title: "Tekkis tõrge", text: "Minge tagasi ja proovige uuesti." },
    siteRefused: {
      title: "See vorm ei tööta",
      text: "Veebisaidil, kust te tulite, ei ole luba seda kasutada. Teatage sellest veebisaidi omanikule.",
    },
    confirm: {
      title: "Kinnitage oma tellimus",
      text: "Kinnitage, et soovite saada tellimuse „{list}“ e-kirju.",
      button: "Kinnita tellimus",
    },
    confirmed: {
      title: "Tellimus on kinnitatud",
      text: "Saadame teile tellimuse „{list}“ e-kirju. Tellimusest saate loobuda iga meie e-kirja lingi kaudu.",
    },
    alreadyConfirmed: {
      title: "Tellimus on juba kinnitatud",
      text: "Teil on tellimus „{list}“. Rohkem ei pea te midagi tegema.",
    },
    expired: {
      title: "Link on aegunud",
      text: "See kehtis {hours} tundi. Uue lingi saamiseks esitage tellimus uuesti.",
    },
    linkInvalid: {
      title: "See link ei tööta",
      text: "Mõni e-posti programm poolitab pikad lingid. Kopeerige kogu link e-kirjast ja kleepige see brauserisse.",
    },
    linkEnded: {
      title: "See link enam ei kehti",
      text: "Tellimus, mille juurde see kuulus, on lõppenud. Kui soovite e-kirju saada, esitage tellimus uuesti.",
    },
    manage: { title: "Teie tellimus", text: "Teil on tellimus „{list}“.", button: "Loobu tellimusest" },
    manageEnded: { title: "Teie tellimus", text: "Teil ei ole tellimust „{list}“." },
    unsubscribe: {
      title: "Tellimusest loobumine",
      text: "Kas soovite loobuda tellimusest „{list}“?",
      button: "Loobu tellimusest",
    },
    unsubscribed: {
      title: "Olete tellimusest loobunud",
      text: "Te ei saa enam tellimuse „{list}“ e-kirju.",
    },
    releaseUnknown: {
      title: "Pressiteadet ei leitud",
      text: "See võib olla eemaldatud. Kontrollige, kas kopeerisite kogu lingi.",
    },
    releaseWithdrawn: {
      title: "Pressiteade on tagasi võetud",
      text: "Avaldaja võttis selle tagasi, seetõttu me seda enam ei kuva.",
    },
    toForm: "Telli",
    toManage: "Muuda tellimust",
  },
  mails: {
    confirm: {
      subject: "Kinnitage tellimus „{list}“",
      text: "Meile esitati tellimus „{list}“ sellele e-posti aadressile. Kinnitamiseks avage see link {hours} tunni jooksul:",
      button: "Kinnita tellimus",
      ignore: "Kui see ei olnud teie soov, ärge tehke midagi. Me ei võta teiega enam ühendust.",
    },
    known: {
      subject: "Teil on juba tellimus „{list}“",
      text: "Meile esitati tellimus „{list}“ sellele e-posti aadressile. See tellimus on teil juba olemas. Te ei pea midagi tegema.",
    },
    welcome: {
      subject: "Tellimus „{list}“ on kinnitatud",
      text: "Täname. Teil on nüüd tellimus „{list}“. Hoidke see e-kiri alles. Selle linkide kaudu saate tellimust muuta või sellest loobuda.",
    },
    manage: "Muuda tellimust",
    unsubscribe: "Loobu tellimusest",
    reason: "Saate selle e-kirja, sest teil on tellimus „{list}“.",
    browser: "Loe brauseris",
    whole: "Loe kogu pressiteadet",
    links: "Linkide aadressid",
    image: "Pilt: {text}",
    untitled: "Pressiteade",
    test: "Test: {subject}",
    correction: {
      subject: "Parandus: {title}",
      text: "See on parandatud versioon pressiteatest, mille teile varem saatsime.",
    },
    digest: {
      subject: "{list}: {date}",
      count: { one: "{count} pressiteade", other: "{count} pressiteadet" },
      contents: "Selles e-kirjas",
    },
  },
};
