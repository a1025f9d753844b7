import type {
  BuiltFormStrings,
  ChangeStrings,
  ChoiceStrings,
  DateStyle,
  FailureStrings,
  FeedErrorStrings,
  FindingStrings,
  ImageViewerStrings,
  ListStrings,
  MoreReleasesStrings,
  NewTabStrings,
  OpeningStrings,
  OutcomeStrings,
  PartStrings,
  ReleaseStrings,
  SubscribeStrings,
  ToolStrings,
} from "./locale.js";

export const dates: DateStyle = { locale: "pl-PL", day: { day: "numeric", month: "long", year: "numeric" } };

const problem = "Nie udało się wczytać aktualności. Spróbuj ponownie później";

const failed: FeedErrorStrings = {
  blocked: "Obecnie nie można wyświetlić aktualności",
  offline: "Brak połączenia. Sprawdź dostęp do internetu",
  timeout: problem,
  http: problem,
  "too-large": problem,
  unsupported: problem,
  malformed: problem,
};

export const list: ListStrings = {
  loading: "Wczytywanie aktualności",
  empty: "Obecnie nie ma aktualności",
  failed,
  stale: "Lista może być nieaktualna. Ostatnia aktualizacja: {date}",
  retry: "Spróbuj ponownie",
  more: "Pokaż więcej",
  moreFailed: "Obecnie nie można wczytać kolejnych aktualności",
  shown: {
    one: "Wyświetlono {count} komunikat prasowy",
    few: "Wyświetlono {count} komunikaty prasowe",
    many: "Wyświetlono {count} komunikatów prasowych",
    other: "Wyświetlono {count} komunikatu prasowego",
  },
};

export const finding: FindingStrings = {
  find: "Szukaj w aktualnościach",
  search: "Szukaj",
  category: "Temat",
  type: "Rodzaj",
  language: "Język",
  year: "Rok",
  all: "Wszystkie",
  unknown: "Brak na liście",
  found: {
    one: "{count} wynik",
    few: "{count} wyniki",
    many: "{count} wyników",
    other: "{count} wyniku",
  },
  foundSoFar: {
    one: "Na razie {count} wynik. Wybierz „Pokaż więcej”, aby przeszukać starsze aktualności",
    few: "Na razie {count} wyniki. Wybierz „Pokaż więcej”, aby przeszukać starsze aktualności",
    many: "Na razie {count} wyników. Wybierz „Pokaż więcej”, aby przeszukać starsze aktualności",
    other: "Na razie {count} wyniku. Wybierz „Pokaż więcej”, aby przeszukać starsze aktualności",
  },
  nothingFound: "Brak wyników. Sprawdź pisownię lub usuń jeden z filtrów",
  clear: "Wyczyść filtry",
};

export const opening: OpeningStrings = {
  back: "Wróć do listy aktualności",
  close: "Zamknij",
};

export const changes: ChangeStrings = {
  updated: "Zaktualizowano {date}",
  correction: "Sprostowano",
  withdrawal: "Wycofano",
};

export const newTab: NewTabStrings = {
  newTab: "(otwiera się w nowej karcie)",
};

export const release: ReleaseStrings = {
  loading: "Wczytywanie komunikatu",
  failed,
  stale: "Komunikat może być nieaktualny. Ostatnia aktualizacja: {date}",
  retry: "Spróbuj ponownie",
  updated: "Zaktualizowano {date}",
  newsroom: "Przejdź do centrum prasowego",
  original: "Przeczytaj komunikat w centrum prasowym",
  bodyFailed: "Nie można tu wyświetlić tego komunikatu",
  playVideo: "Odtwórz film (źródło: {host})",
  playTitledVideo: "Odtwórz film: {title} (źródło: {host})",
  video: "Obejrzyj film w serwisie {host}",
  titledVideo: "Obejrzyj „{title}” w serwisie {host}",
};

export const failures: FailureStrings = {
  notFound: "Nie znaleziono komunikatu. Mógł zostać przeniesiony lub usunięty",
  withheld: "Komunikat zostanie opublikowany tutaj {date}",
};

export const parts: PartStrings = {
  correction: "Sprostowano",
  withdrawal: "Wycofano",
  contacts: "Kontakt dla mediów",
  about: "O instytucji: {publisher}",
  aboutPublisher: "O instytucji",
  images: "Zdjęcia",
  image: "Zdjęcie {number}",
  videos: "Filmy",
  documents: "Dokumenty",
  links: "Linki",
  keywords: "Słowa kluczowe",
  translations: "Przeczytaj w innym języku:",
  translated: "Wyświetlono: {title}",
};

export const imageViewer: ImageViewerStrings = {
  images: "Zdjęcia",
  previousImage: "Poprzednie zdjęcie",
  nextImage: "Następne zdjęcie",
  closeImages: "Zamknij",
  imagePosition: "{number} z {count}",
  downloadImage: "Pobierz oryginał ({type})",
  newTab: "(otwiera się w nowej karcie)",
};

export const tools: ToolStrings = {
  tools: "Kopiuj, udostępnij lub drukuj",
  copyText: "Kopiuj tekst",
  textCopied: "Skopiowano tekst",
  copyLink: "Kopiuj link",
  linkCopied: "Skopiowano link",
  copyFailed: "Przeglądarka zablokowała kopiowanie. Zaznacz tekst i go skopiuj",
  share: "Udostępnij",
  shareFailed: "Nie udało się udostępnić. Skopiuj link",
  print: "Drukuj",
};

export const moreReleases: MoreReleasesStrings = {
  moreFrom: "{publisher} – więcej komunikatów prasowych",
  moreReleases: "Więcej komunikatów prasowych",
};

export const subscribe: SubscribeStrings = {
  sending: "Wysyłanie…",
  errorSummary: "W formularzu są błędy",
  emailMissing: "Wpisz adres e-mail",
  emailInvalid: "Wpisz poprawny adres e-mail, np. nazwa@example.com",
  consentMissing: "Zaznacz pole, aby zgodzić się na otrzymywanie e-maili",
};

const serviceProblem = "Usługa chwilowo nie działa. Spróbuj ponownie później";

export const outcomes: OutcomeStrings = {
  pending: "Sprawdź pocztę e-mail. Aby potwierdzić subskrypcję, otwórz link, który wysłaliśmy",
  subscribed: "Subskrypcja jest aktywna. Komunikaty prasowe będziemy wysyłać na ten adres e-mail",
  another: "Użyj innego adresu e-mail",
  failed: {
    rejected: "Nie udało się dodać subskrypcji. Sprawdź adres e-mail i spróbuj ponownie",
    "rate-limited": "Zbyt wiele prób. Odczekaj kilka minut i spróbuj ponownie",
    unavailable: serviceProblem,
    network: "Nie udało się wysłać zgłoszenia. Sprawdź dostęp do internetu i spróbuj ponownie",
    timeout: serviceProblem,
  },
  retryLater: "Zbyt wiele prób. Spróbuj ponownie {when}",
};

export const builtForm: BuiltFormStrings = {
  email: "Adres e-mail",
  consent: "Zgadzam się na wykorzystywanie mojego adresu e-mail do wysyłania mi komunikatów prasowych",
  privacy: "Jak wykorzystujemy Twoje dane",
  submit: "Subskrybuj",
  leaveEmpty: "Pozostaw to pole puste",
  manage: "Zmień subskrypcję",
  unsubscribe: "Anuluj subskrypcję",
};

export const choices: ChoiceStrings = {
  topics: "Tematy",
  languages: "Języki",
  noneIsAll: "Jeśli niczego nie wybierzesz, otrzymasz wszystkie komunikaty",
  frequency: "Jak często chcesz otrzymywać e-maile?",
  frequencies: {
    immediately: "Od razu po publikacji",
    daily: "Raz dziennie",
    weekly: "Raz w tygodniu",
    monthly: "Raz w miesiącu",
  },
};
