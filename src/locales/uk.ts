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

export const dates: DateStyle = { locale: "uk-UA", day: { day: "numeric", month: "long", year: "numeric" } };

const problem = "Не вдалося завантажити новини. Спробуйте пізніше";

const failed: FeedErrorStrings = {
  blocked: "Не вдалося показати новини",
  offline: "Ви не в мережі. Перевірте з’єднання з інтернетом",
  timeout: problem,
  http: problem,
  "too-large": problem,
  unsupported: problem,
  malformed: problem,
};

export const list: ListStrings = {
  loading: "Завантаження новин",
  empty: "Наразі новин немає",
  failed,
  stale: "Цей список може бути неактуальним. Останнє оновлення: {date}",
  retry: "Спробувати ще раз",
  more: "Показати ще",
  moreFailed: "Не вдалося завантажити більше новин",
  shown: { other: "Показано пресрелізів: {count}" },
};

export const finding: FindingStrings = {
  find: "Пошук новин",
  search: "Пошук",
  category: "Тема",
  type: "Тип",
  language: "Мова",
  year: "Рік",
  all: "Усі",
  unknown: "Немає в цьому списку",
  found: {
    one: "{count} результат",
    few: "{count} результати",
    many: "{count} результатів",
    other: "{count} результату",
  },
  foundSoFar: { other: "Поки що знайдено: {count}. Щоб шукати давніші новини, виберіть «Показати ще»" },
  nothingFound: "Нічого не знайдено. Перевірте правопис або приберіть фільтр",
  clear: "Очистити фільтри",
};

export const opening: OpeningStrings = {
  back: "Назад до всіх новин",
  close: "Закрити",
};

export const changes: ChangeStrings = {
  updated: "Оновлено {date}",
  correction: "Виправлено",
  withdrawal: "Відкликано",
};

export const newTab: NewTabStrings = {
  newTab: "(відкриється в новій вкладці)",
};

export const release: ReleaseStrings = {
  loading: "Завантаження пресрелізу",
  failed,
  stale: "Цей пресреліз може бути неактуальним. Останнє оновлення: {date}",
  retry: "Спробувати ще раз",
  updated: "Оновлено {date}",
  newsroom: "Перейти до пресцентру",
  original: "Читати цей пресреліз у пресцентрі",
  bodyFailed: "Не вдалося показати цей пресреліз",
  playVideo: "Переглянути відео (із сайту {host})",
  playTitledVideo: "Переглянути відео: {title} (із сайту {host})",
  video: "Переглянути відео на {host}",
  titledVideo: "Переглянути «{title}» на {host}",
};

export const failures: FailureStrings = {
  notFound: "Пресреліз не знайдено. Можливо, його переміщено або видалено",
  withheld: "Цей пресреліз буде опубліковано тут {date}",
};

export const parts: PartStrings = {
  correction: "Виправлено",
  withdrawal: "Відкликано",
  contacts: "Контакти для медіа",
  about: "Про організацію: {publisher}",
  aboutPublisher: "Про організацію",
  images: "Зображення",
  image: "Зображення {number}",
  videos: "Відео",
  documents: "Документи",
  links: "Посилання",
  keywords: "Ключові слова",
  translations: "Читати іншою мовою:",
  translated: "Показано: {title}",
};

export const imageViewer: ImageViewerStrings = {
  images: "Зображення",
  previousImage: "Попереднє зображення",
  nextImage: "Наступне зображення",
  closeImages: "Закрити",
  imagePosition: "{number} з {count}",
  downloadImage: "Завантажити оригінал ({type})",
  newTab: "(відкриється в новій вкладці)",
};

export const tools: ToolStrings = {
  tools: "Копіювання, поширення, друк",
  copyText: "Копіювати текст",
  textCopied: "Текст скопійовано",
  copyLink: "Копіювати посилання",
  linkCopied: "Посилання скопійовано",
  copyFailed: "Браузер заблокував копіювання. Виділіть текст і скопіюйте його",
  share: "Поділитися",
  shareFailed: "Не вдалося поділитися. Скопіюйте посилання",
  print: "Друк",
};

export const moreReleases: MoreReleasesStrings = {
  moreFrom: "Інші пресрелізи: {publisher}",
  moreReleases: "Інші пресрелізи",
};

export const subscribe: SubscribeStrings = {
  sending: "Надсилання…",
  errorSummary: "Виправте помилки",
  emailMissing: "Введіть адресу електронної пошти",
  emailInvalid: "Введіть правильну адресу електронної пошти, наприклад name@example.com",
  consentMissing: "Поставте позначку, щоб погодитися отримувати листи",
};

const serviceProblem = "Сталася помилка сервісу. Спробуйте пізніше";

export const outcomes: OutcomeStrings = {
  pending: "Перевірте пошту. Щоб підтвердити підписку, перейдіть за посиланням у листі",
  subscribed: "Ви підписалися. Пресрелізи надходитимуть на цю адресу",
  another: "Вказати іншу адресу електронної пошти",
  failed: {
    rejected: "Не вдалося підписатися. Перевірте адресу електронної пошти та спробуйте ще раз",
    "rate-limited": "Забагато спроб. Зачекайте кілька хвилин і спробуйте ще раз",
    unavailable: serviceProblem,
    network: "Не вдалося надіслати запит. Перевірте з’єднання з інтернетом і спробуйте ще раз",
    timeout: serviceProblem,
  },
  retryLater: "Забагато спроб. Спробуйте ще раз {when}",
};

export const builtForm: BuiltFormStrings = {
  email: "Адреса електронної пошти",
  consent: "Погоджуюся на використання моєї адреси електронної пошти для надсилання мені пресрелізів",
  privacy: "Як ми використовуємо ваші дані",
  submit: "Підписатися",
  leaveEmpty: "Залиште це поле порожнім",
  manage: "Змінити підписку",
  unsubscribe: "Відписатися",
};

export const choices: ChoiceStrings = {
  topics: "Теми",
  languages: "Мови",
  noneIsAll: "Якщо нічого не вибрати, ви отримуватимете все",
  frequency: "Як часто ви хочете отримувати листи?",
  frequencies: {
    immediately: "Одразу після публікації",
    daily: "Раз на день",
    weekly: "Раз на тиждень",
    monthly: "Раз на місяць",
  },
};
