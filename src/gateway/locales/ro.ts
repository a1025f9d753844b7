import type { GatewayStrings } from "./gateway-strings.js";

export const ro: GatewayStrings = {
  form: {
    title: "Abonare",
    email: "Adresa de e-mail",
    consent: "Sunt de acord să folosiți adresa mea de e-mail pentru a-mi trimite comunicate de presă",
    privacy: "Cum vă folosim datele",
    submit: "Abonați-vă",
    leaveEmpty: "Lăsați acest câmp necompletat",
    error: "Eroare",
    emailMissing: "Introduceți adresa de e-mail",
    emailInvalid: "Introduceți o adresă de e-mail validă, de exemplu nume@example.com",
    consentMissing: "Bifați caseta pentru a accepta să primiți e-mailuri",
    listUnknown: "Selectați o opțiune din listă",
    choiceUnknown: "Selectați o opțiune din listă",
    proofMissing: "Încă verificăm solicitarea. Așteptați câteva secunde și încercați din nou",
  },
  choices: {
    questions: { topic: "Teme", language: "Limbi", frequency: "Cât de des doriți să primiți e-mailuri?" },
    answers: { topic: "Teme", language: "Limbi", frequency: "Frecvență" },
    noneIsAll: "Dacă nu selectați nimic, veți primi toate comunicatele",
    all: "Toate",
    save: "Salvați modificările",
    saved: "Modificările au fost salvate",
    frequencies: {
      immediately: "Imediat după publicare",
      daily: "O dată pe zi",
      weekly: "O dată pe săptămână",
      monthly: "O dată pe lună",
    },
    timeZone: "Fusul orar pentru e-mailuri",
    timeZoneOfList: "Implicit ({zone})",
    timeZoneUnknown: "Selectați un fus orar din listă",
    nextDigest: "Dacă apar noutăți, veți primi următorul e-mail {date}, la ora {time}.",
  },
  pages: {
    pending: {
      title: "Verificați-vă e-mailul",
      text: "V-am trimis un e-mail. Accesați linkul din el pentru a confirma abonarea. Dacă nu îl primiți în câteva minute, verificați folderul de spam.",
    },
    rateLimited: { title: "Ați încercat de prea multe ori", text: "Încercați din nou {when}." },
    unavailable: { title: "Serviciul nu funcționează momentan", text: "Reîncercați mai târziu." },
    notUnderstood: { title: "A apărut o problemă", text: "Reveniți și încercați din nou." },
    siteRefused: {
      title: "Acest formular nu funcționează",
      text: "Site-ul de pe care ați venit nu are dreptul să îl folosească. Informați administratorul acelui site.",
    },
    confirm: {
      title: "Confirmați abonarea",
      text: "Confirmați că doriți să primiți „{list}” prin e-mail.",
      button: "Confirmați abonarea",
    },
    confirmed: {
      title: "V-ați abonat",
      text: "Veți primi „{list}” prin e-mail. Pentru a vă dezabona, folosiți linkul din oricare dintre e-mailurile noastre.",
    },
    alreadyConfirmed: {
      title: "Ați confirmat deja abonarea",
      text: "Abonarea la „{list}” este activă. Nu mai trebuie să faceți nimic.",
    },
    expired: {
      title: "Acest link a expirat",
      text: "A fost valabil {hours} de ore. Abonați-vă din nou pentru a primi alt link.",
    },
    linkInvalid: {
      title: "Acest link nu funcționează",
      text: "Unele aplicații de e-mail fragmentează linkurile lungi. Copiați tot linkul din e-mail și lipiți-l în browser.",
    },
    linkEnded: {
      title: "Acest link nu mai funcționează",
      text: "Abonarea la care se referea s-a încheiat. Abonați-vă din nou dacă doriți să primiți e-mailuri.",
    },
    manage: {
      title: "Abonarea dumneavoastră",
      text: "Abonarea la „{list}” este activă.",
      button: "Dezabonați-vă",
    },
    manageEnded: { title: "Abonarea dumneavoastră", text: "Abonarea la „{list}” nu este activă." },
    unsubscribe: {
      title: "Dezabonare",
      text: "Doriți să nu mai primiți „{list}” prin e-mail?",
      button: "Dezabonați-vă",
    },
    unsubscribed: {
      title: "V-ați dezabonat",
      text: "Nu veți mai primi „{list}” prin e-mail.",
    },
    releaseUnknown: {
      title: "Acest comunicat de presă nu a fost găsit",
      text: "Este posibil să fi fost eliminat. Verificați dacă ați copiat tot linkul.",
    },
    releaseWithdrawn: {
      title: "Acest comunicat de presă a fost retras",
      text: "Instituția care l-a publicat l-a retras, de aceea nu îl mai afișăm.",
    },
    toForm: "Abonați-vă",
    toManage: "Modificați opțiunile de abonare",
  },
  mails: {
    confirm: {
      subject: "Confirmați abonarea la „{list}”",
      text: "Am primit o solicitare de a trimite „{list}” la această adresă de e-mail. Pentru confirmare, accesați acest link în cel mult {hours} de ore:",
      button: "Confirmați abonarea",
      ignore: "Dacă nu ați solicitat acest lucru, ignorați acest e-mail. Nu vă vom mai contacta.",
    },
    known: {
      subject: "Abonarea la „{list}” este deja activă",
      text: "Am primit o solicitare de a trimite „{list}” la această adresă de e-mail. Abonarea este deja activă. Nu trebuie să faceți nimic.",
    },
    welcome: {
      subject: "Abonarea la „{list}” este activă",
      text: "Vă mulțumim. Abonarea la „{list}” este acum activă. Păstrați acest e-mail. Folosiți linkurile din el pentru a modifica abonarea sau pentru a vă dezabona.",
    },
    manage: "Modificați opțiunile de abonare",
    unsubscribe: "Dezabonați-vă",
    reason: "Primiți acest e-mail pentru că v-ați abonat la „{list}”.",
    browser: "Citiți în browser",
    whole: "Citiți comunicatul de presă integral",
    links: "Adresele linkurilor",
    image: "Imagine: {text}",
    untitled: "Comunicat de presă",
    test: "Test: {subject}",
    correction: {
      subject: "Rectificare: {title}",
      text: "Aceasta este rectificarea unui comunicat de presă pe care vi l-am trimis anterior.",
    },
    digest: {
      subject: "{list}: {date}",
      count: {
        one: "{count} comunicat de presă",
        few: "{count} comunicate de presă",
        other: "{count} de comunicate de presă",
      },
      contents: "În acest e-mail",
    },
  },
};
