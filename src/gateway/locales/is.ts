import type { GatewayStrings } from "./gateway-strings.js";

export const is: GatewayStrings = {
  form: {
    title: "Skráning",
    email: "Netfang",
    consent: "Ég samþykki að þið notið netfangið mitt til að senda mér fréttatilkynningar",
    privacy: "Meðferð persónuupplýsinga",
    submit: "Skrá mig",
    leaveEmpty: "Hafðu þennan reit auðan",
    error: "Villa",
    emailMissing: "Sláðu inn netfangið þitt",
    emailInvalid: "Sláðu inn gilt netfang, t.d. nafn@example.com",
    consentMissing: "Hakaðu í reitinn til að samþykkja að fá tölvupóst",
    listUnknown: "Veldu einn af valkostunum",
    choiceUnknown: "Veldu einn af valkostunum",
    proofMissing: "Enn er verið að kanna beiðnina. Bíddu í nokkrar sekúndur og reyndu aftur",
  },
  choices: {
    questions: {
      topic: "Efnisflokkar",
      language: "Tungumál",
      frequency: "Hversu oft viltu fá tölvupóst?",
    },
    answers: { topic: "Efnisflokkar", language: "Tungumál", frequency: "Hversu oft" },
    noneIsAll: "Ef þú velur ekkert færðu allt",
    all: "Allt",
    save: "Vista breytingar",
    saved: "Breytingarnar hafa verið vistaðar",
    frequencies: {
      immediately: "Strax við birtingu",
      daily: "Einu sinni á dag",
      weekly: "Einu sinni í viku",
      monthly: "Einu sinni í mánuði",
    },
    timeZone: "Tímabelti tölvupóstsins",
    timeZoneOfList: "Sjálfgefið ({zone})",
    timeZoneUnknown: "Veldu tímabelti af listanum",
    nextDigest: "Næsti tölvupóstur, ef eitthvað er nýtt: {date} kl. {time}.",
  },
  pages: {
    pending: {
      title: "Athugaðu tölvupóstinn þinn",
      text: "Við höfum sent þér tölvupóst. Veldu tengilinn í honum til að staðfesta skráninguna. Ef hann berst ekki innan nokkurra mínútna skaltu athuga ruslpóstmöppuna.",
    },
    rateLimited: { title: "Of margar tilraunir", text: "Reyndu aftur {when}." },
    unavailable: { title: "Villa kom upp í þjónustunni", text: "Reyndu aftur síðar." },
    notUnderstood: { title: "Villa kom upp", text: "Farðu til baka og reyndu aftur." },
    siteRefused: {
      title: "Þetta eyðublað virkar ekki",
      text: "Vefurinn sem þú komst frá hefur ekki leyfi til að nota það. Láttu eiganda vefsins vita.",
    },
    confirm: {
      title: "Staðfestu skráninguna",
      text: "Staðfestu að þú viljir fá tölvupóst af listanum „{list}“.",
      button: "Staðfesta skráningu",
    },
    confirmed: {
      title: "Skráningin tókst",
      text: "Þú færð nú tölvupóst af listanum „{list}“. Þú getur afskráð þig með tenglinum í hverjum tölvupósti.",
    },
    alreadyConfirmed: {
      title: "Þú hefur þegar staðfest",
      text: "Þú ert á listanum „{list}“. Þú þarft ekki að gera neitt meira.",
    },
    expired: {
      title: "Tengillinn er útrunninn",
      text: "Hann gilti í {hours} klukkustundir. Skráðu þig aftur til að fá nýjan tengil.",
    },
    linkInvalid: {
      title: "Tengillinn virkar ekki",
      text: "Sum tölvupóstforrit slíta langa tengla í sundur. Afritaðu allan tengilinn úr tölvupóstinum og límdu hann inn í vafrann.",
    },
    linkEnded: {
      title: "Tengillinn er ekki lengur virkur",
      text: "Skráningunni sem hann átti við er lokið. Skráðu þig aftur ef þú vilt fá tölvupóst.",
    },
    manage: { title: "Skráningin þín", text: "Þú ert á listanum „{list}“.", button: "Afskrá mig" },
    manageEnded: { title: "Skráningin þín", text: "Þú ert ekki á listanum „{list}“." },
    unsubscribe: {
      title: "Afskráning",
      text: "Viltu hætta að fá tölvupóst af listanum „{list}“?",
      button: "Afskrá mig",
    },
    unsubscribed: {
      title: "Afskráningin tókst",
      text: "Þú færð ekki lengur tölvupóst af listanum „{list}“.",
    },
    releaseUnknown: {
      title: "Fréttatilkynningin fannst ekki",
      text: "Hún kann að hafa verið fjarlægð. Athugaðu hvort þú hafir afritað allan tengilinn.",
    },
    releaseWithdrawn: {
      title: "Fréttatilkynningin hefur verið afturkölluð",
      text: "Útgefandinn hefur afturkallað hana og því er hún ekki lengur birt.",
    },
    toForm: "Skrá mig",
    toManage: "Breyta skráningu",
  },
  mails: {
    confirm: {
      subject: "Staðfestu skráningu á listann „{list}“",
      text: "Okkur barst beiðni um að senda tölvupóst af listanum „{list}“ á þetta netfang. Veldu þennan tengil innan {hours} klukkustunda til að staðfesta:",
      button: "Staðfesta skráningu",
      ignore: "Ef þú baðst ekki um þetta skaltu hunsa þennan tölvupóst. Við höfum þá ekki samband aftur.",
    },
    known: {
      subject: "Þú ert nú þegar á listanum „{list}“",
      text: "Okkur barst beiðni um að senda tölvupóst af listanum „{list}“ á þetta netfang. Þú ert nú þegar á listanum og þarft ekki að gera neitt.",
    },
    welcome: {
      subject: "Þú ert á listanum „{list}“",
      text: "Takk fyrir. Þú ert nú á listanum „{list}“. Geymdu þennan tölvupóst. Notaðu tenglana í honum til að breyta skráningunni eða afskrá þig.",
    },
    manage: "Breyta skráningu",
    unsubscribe: "Afskrá mig",
    reason: "Þú færð þennan tölvupóst vegna þess að þú ert á listanum „{list}“.",
    browser: "Lesa í vafra",
    whole: "Lesa alla fréttatilkynninguna",
    links: "Slóðir tengla",
    image: "Mynd: {text}",
    untitled: "Fréttatilkynning",
    test: "Prófun: {subject}",
    correction: {
      subject: "Leiðrétting: {title}",
      text: "Þetta er leiðrétting á fréttatilkynningu sem við sendum þér áður.",
    },
    digest: {
      subject: "{list}: {date}",
      count: { one: "{count} fréttatilkynning", other: "{count} fréttatilkynningar" },
      contents: "Í þessum tölvupósti",
    },
  },
};
