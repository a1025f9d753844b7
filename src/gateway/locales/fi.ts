import type { GatewayStrings } from "./gateway-strings.js";

export const fi: GatewayStrings = {
  form: {
    title: "Tilaus",
    email: "Sähköpostiosoite",
    consent: "Hyväksyn, että sähköpostiosoitettani käytetään tiedotteiden lähettämiseen minulle",
    privacy: "Näin käytämme tietojasi",
    submit: "Tilaa",
    leaveEmpty: "Jätä tämä kenttä tyhjäksi",
    error: "Virhe",
    emailMissing: "Kirjoita sähköpostiosoitteesi",
    emailInvalid: "Kirjoita sähköpostiosoite oikeassa muodossa, esimerkiksi nimi@example.com",
    consentMissing: "Hyväksy sähköpostin lähettäminen valitsemalla ruutu",
    listUnknown: "Valitse jokin vaihtoehdoista",
    choiceUnknown: "Valitse jokin vaihtoehdoista",
    proofMissing: "Tarkistamme vielä pyyntöäsi. Odota muutama sekunti ja yritä uudelleen",
  },
  choices: {
    questions: { topic: "Aiheet", language: "Kielet", frequency: "Kuinka usein haluat sähköpostia?" },
    answers: { topic: "Aiheet", language: "Kielet", frequency: "Kuinka usein" },
    noneIsAll: "Jos et valitse mitään, saat kaiken",
    all: "Kaikki",
    save: "Tallenna muutokset",
    saved: "Muutokset on tallennettu",
    frequencies: {
      immediately: "Heti julkaisun jälkeen",
      daily: "Kerran päivässä",
      weekly: "Kerran viikossa",
      monthly: "Kerran kuukaudessa",
    },
    timeZone: "Sähköpostien aikavyöhyke",
    timeZoneOfList: "Oletus ({zone})",
    timeZoneUnknown: "Valitse aikavyöhyke luettelosta",
    nextDigest: "Seuraavan viestin lähetysaika on {date} klo {time}, jos on uutta kerrottavaa.",
  },
  pages: {
    pending: {
      title: "Tarkista sähköpostisi",
      text: "Lähetimme sinulle viestin. Vahvista tilaus avaamalla siinä oleva linkki. Jos viesti ei saavu muutamassa minuutissa, tarkista roskapostikansio.",
    },
    rateLimited: { title: "Olet yrittänyt liian monta kertaa", text: "Yritä uudelleen {when}." },
    unavailable: { title: "Palvelussa on ongelma", text: "Yritä myöhemmin uudelleen." },
    notUnderstood: { title: "Jokin meni vikaan", text: "Palaa takaisin ja yritä uudelleen." },
    siteRefused: {
      title: "Lomake ei toimi",
      text: "Sivustolla, jolta tulit, ei ole lupaa käyttää lomaketta. Ilmoita asiasta sivuston ylläpidolle.",
    },
    confirm: {
      title: "Vahvista tilaus",
      text: "Vahvista, että haluat sähköpostia listalta ”{list}”.",
      button: "Vahvista tilaus",
    },
    confirmed: {
      title: "Tilaus on vahvistettu",
      text: "Lähetämme sinulle sähköpostia listalta ”{list}”. Voit perua tilauksen viesteissämme olevasta linkistä.",
    },
    alreadyConfirmed: {
      title: "Olet jo vahvistanut tilauksen",
      text: "Olet tilannut listan ”{list}”. Sinun ei tarvitse tehdä muuta.",
    },
    expired: {
      title: "Linkki on vanhentunut",
      text: "Se oli voimassa {hours} tuntia. Tee tilaus uudelleen, niin saat uuden linkin.",
    },
    linkInvalid: {
      title: "Linkki ei toimi",
      text: "Jotkin sähköpostiohjelmat katkaisevat pitkät linkit. Kopioi koko linkki viestistä ja liitä se selaimeen.",
    },
    linkEnded: {
      title: "Linkki ei enää toimi",
      text: "Tilaus, johon se liittyi, on päättynyt. Tee tilaus uudelleen, jos haluat sähköpostia.",
    },
    manage: { title: "Tilauksesi", text: "Olet tilannut listan ”{list}”.", button: "Peru tilaus" },
    manageEnded: { title: "Tilauksesi", text: "Et ole tilannut listaa ”{list}”." },
    unsubscribe: {
      title: "Peru tilaus",
      text: "Haluatko perua listan ”{list}” tilauksen?",
      button: "Peru tilaus",
    },
    unsubscribed: {
      title: "Tilaus on peruttu",
      text: "Et saa enää sähköpostia listalta ”{list}”.",
    },
    releaseUnknown: {
      title: "Tiedotetta ei löydy",
      text: "Se on ehkä poistettu. Tarkista, että kopioit koko linkin.",
    },
    releaseWithdrawn: {
      title: "Tiedote on vedetty takaisin",
      text: "Julkaisija on vetänyt sen takaisin, joten sitä ei enää näytetä.",
    },
    toForm: "Tilaa",
    toManage: "Muuta tilausta",
  },
  mails: {
    confirm: {
      subject: "Vahvista tilaus: {list}",
      text: "Saimme pyynnön lähettää tähän sähköpostiosoitteeseen viestejä listalta ”{list}”. Vahvista tilaus avaamalla tämä linkki {hours} tunnin kuluessa:",
      button: "Vahvista tilaus",
      ignore: "Jos et pyytänyt tätä, voit jättää viestin huomiotta. Emme ota sinuun enää yhteyttä.",
    },
    known: {
      subject: "Olet jo tilannut: {list}",
      text: "Saimme pyynnön lähettää tähän sähköpostiosoitteeseen viestejä listalta ”{list}”. Olet jo tilannut listan. Sinun ei tarvitse tehdä mitään.",
    },
    welcome: {
      subject: "Olet tilannut: {list}",
      text: "Kiitos. Olet nyt tilannut listan ”{list}”. Säilytä tämä viesti. Sen linkeistä voit muuttaa tilausta tai perua sen.",
    },
    manage: "Muuta tilausta",
    unsubscribe: "Peru tilaus",
    reason: "Saat tämän viestin, koska olet tilannut listan ”{list}”.",
    browser: "Lue selaimessa",
    whole: "Lue koko tiedote",
    links: "Linkkien osoitteet",
    image: "Kuva: {text}",
    untitled: "Tiedote",
    test: "Testi: {subject}",
    correction: {
      subject: "Korjaus: {title}",
      text: "Tämä on korjaus tiedotteeseen, jonka lähetimme sinulle aiemmin.",
    },
    digest: {
      subject: "{list}: {date}",
      count: { one: "{count} tiedote", other: "{count} tiedotetta" },
      contents: "Tässä viestissä",
    },
  },
};
