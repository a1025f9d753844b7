import type { GatewayStrings } from "./gateway-strings.js";

export const cs: GatewayStrings = {
  form: {
    title: "Přihlášení k odběru",
    email: "E-mailová adresa",
    consent: "Souhlasím s použitím své e-mailové adresy k zasílání tiskových zpráv",
    privacy: "Jak nakládáme s vašimi údaji",
    submit: "Přihlásit se k odběru",
    leaveEmpty: "Toto pole nevyplňujte",
    error: "Chyba",
    emailMissing: "Zadejte e-mailovou adresu",
    emailInvalid: "Zadejte e-mailovou adresu ve správném tvaru, např. jmeno@example.com",
    consentMissing: "Zaškrtnutím políčka udělte souhlas se zasíláním e-mailů",
    listUnknown: "Vyberte jednu z možností",
    choiceUnknown: "Vyberte jednu z možností",
    proofMissing: "Vaši žádost ještě ověřujeme. Počkejte několik sekund a zkuste to znovu",
  },
  choices: {
    questions: { topic: "Témata", language: "Jazyky", frequency: "Jak často chcete dostávat e-maily?" },
    answers: { topic: "Témata", language: "Jazyky", frequency: "Jak často" },
    noneIsAll: "Pokud nic nevyberete, budete dostávat vše",
    all: "Vše",
    save: "Uložit změny",
    saved: "Změny byly uloženy",
    frequencies: {
      immediately: "Ihned po zveřejnění",
      daily: "Jednou denně",
      weekly: "Jednou týdně",
      monthly: "Jednou měsíčně",
    },
    timeZone: "Časové pásmo pro e-maily",
    timeZoneOfList: "Výchozí ({zone})",
    timeZoneUnknown: "Vyberte časové pásmo ze seznamu",
    nextDigest: "Pokud bude něco nového, přijde další e-mail v tomto termínu: {date}, {time}.",
  },
  pages: {
    pending: {
      title: "Podívejte se do e-mailu",
      text: "Poslali jsme vám e-mail. Odkazem v něm potvrďte odběr. Pokud do několika minut e-mail nedorazí, podívejte se do složky s nevyžádanou poštou (spamem).",
    },
    rateLimited: { title: "Příliš mnoho pokusů", text: "Zkuste to znovu {when}." },
    unavailable: { title: "Služba momentálně nefunguje", text: "Zkuste to později." },
    notUnderstood: { title: "Došlo k chybě", text: "Vraťte se zpět a zkuste to znovu." },
    siteRefused: {
      title: "Formulář nefunguje",
      text: "Web, ze kterého přicházíte, nemá oprávnění tento formulář používat. Upozorněte na to jeho provozovatele.",
    },
    confirm: {
      title: "Potvrďte odběr",
      text: "Potvrďte, že chcete e-mailem odebírat „{list}“.",
      button: "Potvrdit odběr",
    },
    confirmed: {
      title: "Odběr je aktivní",
      text: "Budeme vám e-mailem posílat „{list}“. Z odběru se můžete odhlásit odkazem v každém našem e-mailu.",
    },
    alreadyConfirmed: {
      title: "Odběr už je potvrzený",
      text: "Odebíráte „{list}“. Nic dalšího dělat nemusíte.",
    },
    expired: {
      title: "Platnost odkazu vypršela",
      text: "Odkaz platil {hours} hodin. Přihlaste se k odběru znovu a pošleme vám nový.",
    },
    linkInvalid: {
      title: "Odkaz nefunguje",
      text: "Některé e-mailové programy dlouhé odkazy rozdělují. Zkopírujte celý odkaz z e-mailu a vložte ho do prohlížeče.",
    },
    linkEnded: {
      title: "Odkaz už neplatí",
      text: "Odběr, ke kterému patřil, byl ukončen. Pokud chcete e-maily dostávat, přihlaste se k odběru znovu.",
    },
    manage: { title: "Váš odběr", text: "Odebíráte „{list}“.", button: "Odhlásit se z odběru" },
    manageEnded: { title: "Váš odběr", text: "Neodebíráte „{list}“." },
    unsubscribe: {
      title: "Odhlášení z odběru",
      text: "Opravdu už nechcete e-mailem odebírat „{list}“?",
      button: "Odhlásit se z odběru",
    },
    unsubscribed: {
      title: "Odběr je ukončen",
      text: "E-maily „{list}“ už vám posílat nebudeme.",
    },
    releaseUnknown: {
      title: "Tiskovou zprávu jsme nenašli",
      text: "Možná byla odstraněna. Zkontrolujte, zda je odkaz celý.",
    },
    releaseWithdrawn: {
      title: "Tisková zpráva byla odvolána",
      text: "Organizace, která ji vydala, ji odvolala. Proto ji už nezobrazujeme.",
    },
    toForm: "Přihlásit se k odběru",
    toManage: "Změnit nastavení odběru",
  },
  mails: {
    confirm: {
      subject: "Potvrďte odběr: {list}",
      text: "Obdrželi jsme žádost o zasílání zpráv „{list}“ na tuto e-mailovou adresu. Odběr potvrďte do {hours} hodin tímto odkazem:",
      button: "Potvrdit odběr",
      ignore: "Pokud žádost není od vás, tento e-mail ignorujte. Už se vám neozveme.",
    },
    known: {
      subject: "Už odebíráte: {list}",
      text: "Obdrželi jsme žádost o zasílání zpráv „{list}“ na tuto e-mailovou adresu. Tyto zprávy už odebíráte. Nemusíte nic dělat.",
    },
    welcome: {
      subject: "Nyní odebíráte: {list}",
      text: "Děkujeme. Nyní odebíráte „{list}“. Tento e-mail si uschovejte. Pomocí odkazů v něm můžete odběr změnit nebo se z něj odhlásit.",
    },
    manage: "Změnit nastavení odběru",
    unsubscribe: "Odhlásit se z odběru",
    reason: "Tento e-mail dostáváte, protože odebíráte „{list}“.",
    browser: "Zobrazit v prohlížeči",
    whole: "Přečíst celou tiskovou zprávu",
    links: "Adresy odkazů",
    image: "Obrázek: {text}",
    untitled: "Tisková zpráva",
    test: "Test: {subject}",
    correction: {
      subject: "Oprava: {title}",
      text: "Toto je oprava tiskové zprávy, kterou jsme vám poslali dříve.",
    },
    digest: {
      subject: "{list}: {date}",
      count: {
        one: "{count} tisková zpráva",
        few: "{count} tiskové zprávy",
        other: "{count} tiskových zpráv",
      },
      contents: "V tomto e-mailu",
    },
  },
};
