import type { GatewayStrings } from "./gateway-strings.js";

// “{list}” stands in quotation marks after a noun that takes the ending in its place.
export const hr: GatewayStrings = {
  form: {
    title: "Pretplatite se",
    email: "Adresa e-pošte",
    consent: "Pristajem da moju adresu e-pošte upotrebljavate kako biste mi slali priopćenja za medije",
    privacy: "Kako obrađujemo Vaše podatke",
    submit: "Pretplatite se",
    leaveEmpty: "Ostavite ovo polje prazno",
    error: "Pogreška",
    emailMissing: "Unesite svoju adresu e-pošte",
    emailInvalid: "Unesite ispravnu adresu e-pošte, npr. ime@example.com",
    consentMissing: "Označite okvir kako biste pristali na primanje e-poruka",
    listUnknown: "Odaberite jednu od ponuđenih mogućnosti",
    choiceUnknown: "Odaberite jednu od ponuđenih mogućnosti",
    proofMissing: "Još provjeravamo Vaš zahtjev. Pričekajte nekoliko sekundi i pokušajte ponovno",
  },
  choices: {
    questions: { topic: "Teme", language: "Jezici", frequency: "Koliko često želite primati e-poruke?" },
    answers: { topic: "Teme", language: "Jezici", frequency: "Učestalost" },
    noneIsAll: "Ako ništa ne odaberete, primat ćete sve",
    all: "Sve",
    save: "Spremi promjene",
    saved: "Promjene su spremljene",
    frequencies: {
      immediately: "Odmah nakon objave",
      daily: "Jednom dnevno",
      weekly: "Jednom tjedno",
      monthly: "Jednom mjesečno",
    },
    timeZone: "Vremenska zona za e-poruke",
    timeZoneOfList: "Zadana ({zone})",
    timeZoneUnknown: "Odaberite vremensku zonu s popisa",
    nextDigest: "Sljedeća e-poruka: {date} u {time}, ako bude novosti.",
  },
  pages: {
    pending: {
      title: "Provjerite e-poštu",
      text: "Poslali smo Vam e-poruku. Otvorite poveznicu u njoj kako biste potvrdili pretplatu. Ako ne stigne za nekoliko minuta, provjerite mapu s neželjenom poštom (spam).",
    },
    rateLimited: { title: "Previše pokušaja", text: "Pokušajte ponovno {when}." },
    unavailable: { title: "Došlo je do pogreške u radu usluge", text: "Pokušajte ponovno poslije." },
    notUnderstood: { title: "Došlo je do pogreške", text: "Vratite se i pokušajte ponovno." },
    siteRefused: {
      title: "Ovaj obrazac ne radi",
      text: "Internetska stranica s koje dolazite nema dopuštenje za upotrebu ovog obrasca. Obavijestite vlasnika te stranice.",
    },
    confirm: {
      title: "Potvrdite pretplatu",
      text: "Potvrdite da e-poštom želite primati obavijesti „{list}”.",
      button: "Potvrdite pretplatu",
    },
    confirmed: {
      title: "Pretplatili ste se",
      text: "Obavijesti „{list}” slat ćemo Vam e-poštom. Pretplatu možete otkazati poveznicom u svakoj našoj e-poruci.",
    },
    alreadyConfirmed: {
      title: "Pretplatu ste već potvrdili",
      text: "Pretplaćeni ste na obavijesti „{list}”. Ne trebate učiniti ništa više.",
    },
    expired: {
      title: "Ova je poveznica istekla",
      text: "Vrijedila je {hours} sati. Pretplatite se ponovno kako biste dobili novu poveznicu.",
    },
    linkInvalid: {
      title: "Ova poveznica ne radi",
      text: "Neke aplikacije za e-poštu prelamaju dugačke poveznice. Kopirajte cijelu poveznicu iz e-poruke i zalijepite je u preglednik.",
    },
    linkEnded: {
      title: "Ova poveznica više ne vrijedi",
      text: "Pretplata na koju se odnosila više ne postoji. Ponovno se pretplatite ako želite primati e-poruke.",
    },
    manage: {
      title: "Vaša pretplata",
      text: "Pretplaćeni ste na obavijesti „{list}”.",
      button: "Otkažite pretplatu",
    },
    manageEnded: { title: "Vaša pretplata", text: "Niste pretplaćeni na obavijesti „{list}”." },
    unsubscribe: {
      title: "Otkažite pretplatu",
      text: "Želite li prestati primati obavijesti „{list}”?",
      button: "Otkažite pretplatu",
    },
    unsubscribed: { title: "Pretplata je otkazana", text: "Više nećete primati obavijesti „{list}”." },
    releaseUnknown: {
      title: "Priopćenje nije pronađeno",
      text: "Možda je uklonjeno. Provjerite jeste li kopirali cijelu poveznicu.",
    },
    releaseWithdrawn: {
      title: "Ovo je priopćenje povučeno",
      text: "Povukla ga je organizacija koja ga je objavila, pa ga više ne prikazujemo.",
    },
    toForm: "Pretplatite se",
    toManage: "Promijenite pretplatu",
  },
  mails: {
    confirm: {
      subject: "Potvrdite pretplatu: {list}",
      text: "Primili smo zahtjev da na ovu adresu e-pošte šaljemo obavijesti „{list}”. Za potvrdu otvorite ovu poveznicu u roku od {hours} sati:",
      button: "Potvrdite pretplatu",
      ignore: "Ako to niste zatražili, zanemarite ovu e-poruku. Više Vam se nećemo javljati.",
    },
    known: {
      subject: "Već ste pretplaćeni: {list}",
      text: "Primili smo zahtjev da na ovu adresu e-pošte šaljemo obavijesti „{list}”. Na njih ste već pretplaćeni. Ne trebate učiniti ništa.",
    },
    welcome: {
      subject: "Pretplaćeni ste: {list}",
      text: "Hvala. Sada ste pretplaćeni na obavijesti „{list}”. Sačuvajte ovu e-poruku. Poveznicama u njoj možete promijeniti ili otkazati pretplatu.",
    },
    manage: "Promijenite pretplatu",
    unsubscribe: "Otkažite pretplatu",
    reason: "Ovu e-poruku primate jer ste pretplaćeni na obavijesti „{list}”.",
    browser: "Pročitajte u pregledniku",
    whole: "Pročitajte cijelo priopćenje",
    links: "Adrese poveznica",
    image: "Slika: {text}",
    untitled: "Priopćenje za medije",
    test: "Probna poruka: {subject}",
    correction: {
      subject: "Ispravak: {title}",
      text: "Ovo je ispravak priopćenja za medije koje smo Vam ranije poslali.",
    },
    digest: {
      subject: "{list}: {date}",
      count: {
        one: "{count} priopćenje za medije",
        few: "{count} priopćenja za medije",
        other: "{count} priopćenja za medije",
      },
      contents: "U ovoj e-poruci",
    },
  },
};
