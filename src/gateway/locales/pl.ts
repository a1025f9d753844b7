import type { GatewayStrings } from "./gateway-strings.js";

export const pl: GatewayStrings = {
  form: {
    title: "Subskrypcja",
    email: "Adres e-mail",
    consent: "Zgadzam się na wykorzystywanie mojego adresu e-mail do wysyłania mi komunikatów prasowych",
    privacy: "Jak wykorzystujemy Twoje dane",
    submit: "Subskrybuj",
    leaveEmpty: "Pozostaw to pole puste",
    error: "Błąd",
    emailMissing: "Wpisz adres e-mail",
    emailInvalid: "Wpisz poprawny adres e-mail, np. nazwa@example.com",
    consentMissing: "Zaznacz pole, aby zgodzić się na otrzymywanie e-maili",
    listUnknown: "Wybierz opcję z listy",
    choiceUnknown: "Wybierz opcję z listy",
    proofMissing: "Nadal sprawdzamy zgłoszenie. Odczekaj kilka sekund i spróbuj ponownie",
  },
  choices: {
    questions: { topic: "Tematy", language: "Języki", frequency: "Jak często chcesz otrzymywać e-maile?" },
    answers: { topic: "Tematy", language: "Języki", frequency: "Częstotliwość" },
    noneIsAll: "Jeśli niczego nie wybierzesz, otrzymasz wszystkie komunikaty",
    all: "Wszystkie",
    save: "Zapisz zmiany",
    saved: "Zmiany zostały zapisane",
    frequencies: {
      immediately: "Od razu po publikacji",
      daily: "Raz dziennie",
      weekly: "Raz w tygodniu",
      monthly: "Raz w miesiącu",
    },
    timeZone: "Strefa czasowa wysyłki e-maili",
    timeZoneOfList: "Domyślna ({zone})",
    timeZoneUnknown: "Wybierz strefę czasową z listy",
    nextDigest: "Następny e-mail, o ile pojawi się coś nowego: {date}, godz. {time}.",
  },
  pages: {
    pending: {
      title: "Sprawdź pocztę e-mail",
      text: "Wysłaliśmy e-mail. Otwórz podany w nim link, aby potwierdzić subskrypcję. Jeśli e-mail nie dotrze w ciągu kilku minut, sprawdź folder ze spamem.",
    },
    rateLimited: { title: "Zbyt wiele prób", text: "Spróbuj ponownie {when}." },
    unavailable: { title: "Usługa chwilowo nie działa", text: "Spróbuj ponownie później." },
    notUnderstood: { title: "Wystąpił błąd", text: "Wróć i spróbuj ponownie." },
    siteRefused: {
      title: "Ten formularz nie działa",
      text: "Strona, na której znajduje się formularz, nie może z niego korzystać. Poinformuj o tym właściciela strony.",
    },
    confirm: {
      title: "Potwierdź subskrypcję",
      text: "Potwierdź, że chcesz otrzymywać e-maile z listy „{list}”.",
      button: "Potwierdź subskrypcję",
    },
    confirmed: {
      title: "Subskrypcja jest aktywna",
      text: "Będziemy wysyłać e-maile z listy „{list}”. Aby anulować subskrypcję, użyj linku podanego w każdym e-mailu.",
    },
    alreadyConfirmed: {
      title: "Subskrypcja jest już potwierdzona",
      text: "Subskrybujesz listę „{list}”. Nie musisz robić nic więcej.",
    },
    expired: {
      title: "Ten link wygasł",
      text: "Traci ważność po {hours} godzinach. Zasubskrybuj ponownie, aby otrzymać nowy link.",
    },
    linkInvalid: {
      title: "Ten link nie działa",
      text: "Niektóre programy pocztowe dzielą długie linki. Skopiuj z e-maila cały link i wklej go w przeglądarce.",
    },
    linkEnded: {
      title: "Ten link już nie działa",
      text: "Subskrypcja, której dotyczył, została zakończona. Zasubskrybuj ponownie, jeśli chcesz otrzymywać e-maile.",
    },
    manage: {
      title: "Twoja subskrypcja",
      text: "Subskrybujesz listę „{list}”.",
      button: "Anuluj subskrypcję",
    },
    manageEnded: { title: "Twoja subskrypcja", text: "Nie subskrybujesz listy „{list}”." },
    unsubscribe: {
      title: "Anuluj subskrypcję",
      text: "Czy chcesz zrezygnować z e-maili z listy „{list}”?",
      button: "Anuluj subskrypcję",
    },
    unsubscribed: {
      title: "Subskrypcja anulowana",
      text: "Nie będziemy już wysyłać e-maili z listy „{list}”.",
    },
    releaseUnknown: {
      title: "Nie znaleziono tego komunikatu",
      text: "Mógł zostać usunięty. Sprawdź, czy skopiowany link jest kompletny.",
    },
    releaseWithdrawn: {
      title: "Ten komunikat prasowy został wycofany",
      text: "Wycofała go instytucja, która go wydała, dlatego już go nie pokazujemy.",
    },
    toForm: "Subskrybuj",
    toManage: "Zmień subskrypcję",
  },
  mails: {
    confirm: {
      subject: "Potwierdź subskrypcję listy „{list}”",
      text: "Otrzymaliśmy prośbę o wysyłanie na ten adres e-maili z listy „{list}”. Aby ją potwierdzić, otwórz ten link w ciągu {hours} godzin:",
      button: "Potwierdź subskrypcję",
      ignore: "Jeśli ta prośba nie pochodzi od Ciebie, zignoruj ten e-mail. Nie wyślemy kolejnego.",
    },
    known: {
      subject: "Subskrybujesz już listę „{list}”",
      text: "Otrzymaliśmy prośbę o wysyłanie na ten adres e-maili z listy „{list}”. Subskrypcja jest już aktywna. Nie musisz nic robić.",
    },
    welcome: {
      subject: "Subskrybujesz listę „{list}”",
      text: "Dziękujemy. Od teraz subskrybujesz listę „{list}”. Zachowaj ten e-mail. Podane w nim linki pozwalają zmienić lub anulować subskrypcję.",
    },
    manage: "Zmień subskrypcję",
    unsubscribe: "Anuluj subskrypcję",
    reason: "Otrzymujesz ten e-mail, ponieważ subskrybujesz listę „{list}”.",
    browser: "Przeczytaj w przeglądarce",
    whole: "Przeczytaj cały komunikat prasowy",
    links: "Adresy linków",
    image: "Zdjęcie: {text}",
    untitled: "Komunikat prasowy",
    test: "Test: {subject}",
    correction: {
      subject: "Sprostowanie: {title}",
      text: "To jest sprostowanie komunikatu prasowego, który wysłaliśmy wcześniej.",
    },
    digest: {
      subject: "{list}: {date}",
      count: {
        one: "{count} komunikat prasowy",
        few: "{count} komunikaty prasowe",
        many: "{count} komunikatów prasowych",
        other: "{count} komunikatu prasowego",
      },
      contents: "W tym e-mailu",
    },
  },
};
