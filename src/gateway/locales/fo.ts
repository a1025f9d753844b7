import type { GatewayStrings } from "./gateway-strings.js";

export const fo: GatewayStrings = {
  form: {
    title: "Tilmelding",
    email: "Teldupostadressa",
    consent: "Eg gevi samtykki til, at tit brúka teldupostadressu mína til at senda mær tíðindaskriv",
    privacy: "Viðgerð av persónsupplýsingum",
    submit: "Meld til",
    leaveEmpty: "Lat teigin vera tóman",
    error: "Villa",
    emailMissing: "Skriva teldupostadressu tína",
    emailInvalid: "Skriva eina gilda teldupostadressu, t.d. navn@example.com",
    consentMissing: "Set kross fyri at geva samtykki til at fáa teldupost",
    listUnknown: "Vel ein av møguleikunum",
    choiceUnknown: "Vel ein av møguleikunum",
    proofMissing: "Vit kanna framvegis umbønina. Bíða nøkur sekund, og royn aftur",
  },
  choices: {
    questions: { topic: "Evni", language: "Mál", frequency: "Hvussu ofta vilt tú fáa teldupost?" },
    answers: { topic: "Evni", language: "Mál", frequency: "Hvussu ofta" },
    noneIsAll: "Velur tú einki, fært tú alt",
    all: "Øll",
    save: "Goym broytingarnar",
    saved: "Broytingarnar eru goymdar",
    frequencies: {
      immediately: "Beint tá ið tað kemur út",
      daily: "Eina ferð um dagin",
      weekly: "Eina ferð um vikuna",
      monthly: "Eina ferð um mánaðin",
    },
    timeZone: "Tíðarøki fyri teldupostin",
    timeZoneOfList: "Standard ({zone})",
    timeZoneUnknown: "Vel eitt tíðarøki á listanum",
    nextDigest: "Næsti teldupostur, um nakað nýtt er: {date} kl. {time}.",
  },
  pages: {
    pending: {
      title: "Kanna teldupostin hjá tær",
      text: "Vit hava sent tær ein teldupost. Vel leinkjuna í honum fyri at vátta tilmeldingina. Er hann ikki komin eftir nøkrum minuttum, so kanna mappuna við ruskposti.",
    },
    rateLimited: { title: "Ov nógvar royndir", text: "Royn aftur {when}." },
    unavailable: { title: "Trupulleikar eru við tænastuni", text: "Royn aftur seinni." },
    notUnderstood: { title: "Okkurt gekk galið", text: "Far aftur, og royn umaftur." },
    siteRefused: {
      title: "Oyðublaðið virkar ikki",
      text: "Heimasíðan, sum tú komst frá, hevur ikki loyvi at brúka tað. Boða eigaranum av heimasíðuni frá.",
    },
    confirm: {
      title: "Vátta tilmeldingina",
      text: "Vátta, at tú vilt fáa teldupost frá listanum “{list}”.",
      button: "Vátta tilmeldingina",
    },
    confirmed: {
      title: "Tilmeldingin er váttað",
      text: "Vit senda tær teldupost frá listanum “{list}”. Í hvørjum telduposti er ein leinkja at melda frá við.",
    },
    alreadyConfirmed: {
      title: "Tú hevur longu váttað",
      text: "Tú ert á listanum “{list}”. Tú nýtist ikki at gera meira.",
    },
    expired: {
      title: "Leinkjan er útgingin",
      text: "Hon var galdandi í {hours} tímar. Meld teg til aftur fyri at fáa eina nýggja leinkju.",
    },
    linkInvalid: {
      title: "Leinkjan virkar ikki",
      text: "Summi teldupostforrit býta langar leinkjur sundur. Avrita alla leinkjuna úr teldupostinum, og set hana inn í kagan.",
    },
    linkEnded: {
      title: "Leinkjan virkar ikki longur",
      text: "Tilmeldingin, sum hon hoyrdi til, er endað. Meld teg til aftur, um tú vilt fáa teldupost.",
    },
    manage: { title: "Tilmelding tín", text: "Tú ert á listanum “{list}”.", button: "Meld frá" },
    manageEnded: { title: "Tilmelding tín", text: "Tú ert ikki á listanum “{list}”." },
    unsubscribe: {
      title: "Meld frá",
      text: "Vilt tú ikki longur fáa teldupost frá listanum “{list}”?",
      button: "Meld frá",
    },
    unsubscribed: {
      title: "Frámeldingin er skrásett",
      text: "Tú fært ikki longur teldupost frá listanum “{list}”.",
    },
    releaseUnknown: {
      title: "Tíðindaskrivið varð ikki funnið",
      text: "Tað er kanska tikið burtur. Kanna, at tú hevur avritað alla leinkjuna.",
    },
    releaseWithdrawn: {
      title: "Tíðindaskrivið er tikið aftur",
      text: "Útgevarin hevur tikið tað aftur, og tí vísa vit tað ikki longur.",
    },
    toForm: "Meld til",
    toManage: "Broyt tilmeldingina",
  },
  mails: {
    confirm: {
      subject: "Vátta tilmeldingina til listan “{list}”",
      text: "Vit hava fingið eina umbøn um at senda teldupost frá listanum “{list}” til hesa teldupostadressuna. Vel hesa leinkjuna innan {hours} tímar fyri at vátta:",
      button: "Vátta tilmeldingina",
      ignore:
        "Hevur tú ikki biðið um hetta, kanst tú síggja burtur frá hesum telduposti. So hoyrir tú ikki meira frá okkum.",
    },
    known: {
      subject: "Tú ert longu á listanum “{list}”",
      text: "Vit hava fingið eina umbøn um at senda teldupost frá listanum “{list}” til hesa teldupostadressuna. Tú ert longu á listanum og nýtist ikki at gera nakað.",
    },
    welcome: {
      subject: "Tú ert á listanum “{list}”",
      text: "Takk fyri. Tú ert nú á listanum “{list}”. Goym henda teldupostin. Brúka leinkjurnar í honum, um tú vilt broyta tilmeldingina ella melda frá.",
    },
    manage: "Broyt tilmeldingina",
    unsubscribe: "Meld frá",
    reason: "Tú fært henda teldupostin, tí tú ert á listanum “{list}”.",
    browser: "Les í kaganum",
    whole: "Les alt tíðindaskrivið",
    links: "Leinkjuadressur",
    image: "Mynd: {text}",
    untitled: "Tíðindaskriv",
    test: "Roynd: {subject}",
    correction: {
      subject: "Rætting: {title}",
      text: "Hetta er ein rætting av einum tíðindaskrivi, sum vit hava sent tær áður.",
    },
    digest: {
      subject: "{list}: {date}",
      count: { one: "{count} tíðindaskriv", other: "{count} tíðindaskriv" },
      contents: "Í hesum telduposti",
    },
  },
};
