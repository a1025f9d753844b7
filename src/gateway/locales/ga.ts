import type { GatewayStrings } from "./gateway-strings.js";

// No preposition stands before “{list}”: many change the first letter of the next word.
export const ga: GatewayStrings = {
  form: {
    title: "Liostáil",
    email: "Seoladh ríomhphoist",
    consent: "Toilím go n-úsáidfidh sibh mo sheoladh ríomhphoist chun preaseisiúintí a sheoladh chugam",
    privacy: "Conas a úsáidimid do shonraí",
    submit: "Liostáil",
    leaveEmpty: "Fág an réimse seo folamh",
    error: "Earráid",
    emailMissing: "Cuir isteach do sheoladh ríomhphoist",
    emailInvalid: "Cuir isteach seoladh ríomhphoist san fhormáid cheart, mar shampla ainm@example.com",
    consentMissing: "Ticeáil an bosca chun toiliú le ríomhphoist a fháil",
    listUnknown: "Roghnaigh ceann ón liosta",
    choiceUnknown: "Roghnaigh ceann ón liosta",
    proofMissing: "Tá d’iarratas á sheiceáil fós. Fan cúpla soicind agus bain triail eile as",
  },
  choices: {
    questions: {
      topic: "Ábhair",
      language: "Teangacha",
      frequency: "Cé chomh minic is mian leat ríomhphoist?",
    },
    answers: { topic: "Ábhair", language: "Teangacha", frequency: "Cé chomh minic" },
    noneIsAll: "Mura roghnaíonn tú aon cheann, gheobhaidh tú gach rud",
    all: "Gach ceann",
    save: "Sábháil na hathruithe",
    saved: "Sábháladh na hathruithe",
    frequencies: {
      immediately: "Chomh luath agus a fhoilsítear",
      daily: "Uair sa lá",
      weekly: "Uair sa tseachtain",
      monthly: "Uair sa mhí",
    },
    timeZone: "Crios ama na ríomhphost",
    timeZoneOfList: "Réamhshocrú ({zone})",
    timeZoneUnknown: "Roghnaigh crios ama ón liosta",
    nextDigest: "An chéad ríomhphost eile: {date} ag {time}, má bhíonn nuacht ann.",
  },
  pages: {
    pending: {
      title: "Seiceáil do ríomhphost",
      text: "Sheolamar ríomhphost chugat. Úsáid an nasc ann chun do liostáil a dheimhniú. Mura bhfaigheann tú é laistigh de chúpla nóiméad, seiceáil an fillteán turscair.",
    },
    rateLimited: { title: "Rinne tú an iomarca iarrachtaí", text: "Bain triail eile as {when}." },
    unavailable: { title: "Tá fadhb leis an tseirbhís", text: "Bain triail eile as ar ball." },
    notUnderstood: { title: "Tá fadhb ann", text: "Téigh siar agus triail arís é." },
    siteRefused: {
      title: "Ní oibríonn an fhoirm seo",
      text: "Níl cead ag an suíomh gréasáin ar tháinig tú uaidh í a úsáid. Cuir úinéir an tsuímh sin ar an eolas.",
    },
    confirm: {
      title: "Deimhnigh do liostáil",
      text: "Deimhnigh gur mian leat {list} a fháil trí ríomhphost.",
      button: "Deimhnigh do liostáil",
    },
    confirmed: {
      title: "Tá tú liostáilte",
      text: "Seolfaimid {list} chugat trí ríomhphost. Chun díliostáil, úsáid an nasc in aon cheann dár ríomhphoist.",
    },
    alreadyConfirmed: {
      title: "Dheimhnigh tú cheana",
      text: "Faigheann tú {list} trí ríomhphost. Ní gá duit aon rud eile a dhéanamh.",
    },
    expired: {
      title: "Tá an nasc seo as feidhm",
      text: "Bhí sé bailí ar feadh {hours} uair an chloig. Liostáil arís chun nasc nua a fháil.",
    },
    linkInvalid: {
      title: "Ní oibríonn an nasc seo",
      text: "Scoilteann roinnt aipeanna ríomhphoist naisc fhada. Cóipeáil an nasc iomlán ón ríomhphost agus greamaigh i do bhrabhsálaí é.",
    },
    linkEnded: {
      title: "Ní oibríonn an nasc seo a thuilleadh",
      text: "Tá deireadh leis an liostáil lenar bhain sé. Liostáil arís más mian leat ríomhphoist a fháil.",
    },
    manage: { title: "Do liostáil", text: "Faigheann tú {list} trí ríomhphost.", button: "Díliostáil" },
    manageEnded: { title: "Do liostáil", text: "Ní fhaigheann tú {list} trí ríomhphost." },
    unsubscribe: {
      title: "Díliostáil",
      text: "An mian leat gan {list} a fháil trí ríomhphost feasta?",
      button: "Díliostáil",
    },
    unsubscribed: { title: "Tá tú díliostáilte", text: "Ní bhfaighidh tú {list} trí ríomhphost feasta." },
    releaseUnknown: {
      title: "Níor aimsíodh an phreaseisiúint seo",
      text: "B’fhéidir gur baineadh anuas í. Cinntigh gur chóipeáil tú an nasc iomlán.",
    },
    releaseWithdrawn: {
      title: "Tarraingíodh siar an phreaseisiúint seo",
      text: "Tharraing an foilsitheoir siar í, mar sin ní thaispeánaimid í a thuilleadh.",
    },
    toForm: "Liostáil",
    toManage: "Athraigh do liostáil",
  },
  mails: {
    confirm: {
      subject: "Deimhnigh do liostáil: {list}",
      text: "Fuaireamar iarratas chun {list} a sheoladh chuig an seoladh ríomhphoist seo. Lena dheimhniú, úsáid an nasc seo laistigh de {hours} uair an chloig:",
      button: "Deimhnigh do liostáil",
      ignore: "Murar iarr tú é seo, déan neamhaird den ríomhphost seo. Ní dhéanfaimid teagmháil leat arís.",
    },
    known: {
      subject: "Tá tú liostáilte cheana: {list}",
      text: "Fuaireamar iarratas chun {list} a sheoladh chuig an seoladh ríomhphoist seo. Tá tú liostáilte cheana. Ní gá duit aon rud a dhéanamh.",
    },
    welcome: {
      subject: "Tá tú liostáilte: {list}",
      text: "Go raibh maith agat. Gheobhaidh tú {list} trí ríomhphost feasta. Coinnigh an ríomhphost seo. Úsáid na naisc ann chun do liostáil a athrú nó a chealú.",
    },
    manage: "Athraigh do liostáil",
    unsubscribe: "Díliostáil",
    reason: "Faigheann tú an ríomhphost seo toisc gur liostáil tú chun {list} a fháil.",
    browser: "Léigh i do bhrabhsálaí",
    whole: "Léigh an phreaseisiúint iomlán",
    links: "Seoltaí na nasc",
    image: "Íomhá: {text}",
    untitled: "Preaseisiúint",
    test: "Tástáil: {subject}",
    correction: {
      subject: "Ceartú: {title}",
      text: "Is ceartú é seo ar phreaseisiúint a sheolamar chugat cheana.",
    },
    digest: {
      subject: "{list}: {date}",
      count: {
        one: "{count} phreaseisiúint",
        two: "{count} phreaseisiúint",
        few: "{count} phreaseisiúint",
        many: "{count} bpreaseisiúint",
        other: "{count} preaseisiúint",
      },
      contents: "Sa ríomhphost seo",
    },
  },
};
