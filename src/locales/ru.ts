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

export const dates: DateStyle = { locale: "ru-RU", day: { day: "numeric", month: "long", year: "numeric" } };

const problem = "Не удалось загрузить новости. Попробуйте позже";

const failed: FeedErrorStrings = {
  blocked: "Не удалось показать новости",
  offline: "Вы не в сети. Проверьте подключение к интернету",
  timeout: problem,
  http: problem,
  "too-large": problem,
  unsupported: problem,
  malformed: problem,
};

export const list: ListStrings = {
  loading: "Загрузка новостей",
  empty: "Новостей пока нет",
  failed,
  stale: "Этот список мог устареть. Последнее обновление: {date}",
  retry: "Попробовать снова",
  more: "Показать ещё",
  moreFailed: "Не удалось загрузить другие новости",
  shown: {
    one: "Показан {count} пресс-релиз",
    few: "Показано {count} пресс-релиза",
    many: "Показано {count} пресс-релизов",
    other: "Показано {count} пресс-релиза",
  },
};

export const finding: FindingStrings = {
  find: "Поиск новостей",
  search: "Поиск",
  category: "Тема",
  type: "Тип",
  language: "Язык",
  year: "Год",
  all: "Все",
  unknown: "Нет в этом списке",
  found: {
    one: "{count} результат",
    few: "{count} результата",
    many: "{count} результатов",
    other: "{count} результата",
  },
  foundSoFar: {
    other: "Пока найдено: {count}. Чтобы искать более ранние новости, выберите «Показать ещё»",
  },
  nothingFound: "Ничего не найдено. Проверьте написание или уберите фильтр",
  clear: "Сбросить фильтры",
};

export const opening: OpeningStrings = {
  back: "Назад ко всем новостям",
  close: "Закрыть",
};

export const changes: ChangeStrings = {
  updated: "Обновлено {date}",
  correction: "Исправлено",
  withdrawal: "Отозвано",
};

export const newTab: NewTabStrings = {
  newTab: "(откроется в новой вкладке)",
};

export const release: ReleaseStrings = {
  loading: "Загрузка пресс-релиза",
  failed,
  stale: "Этот пресс-релиз мог устареть. Последнее обновление: {date}",
  retry: "Попробовать снова",
  updated: "Обновлено {date}",
  newsroom: "Перейти в пресс-центр",
  original: "Читать этот пресс-релиз в пресс-центре",
  bodyFailed: "Не удалось показать этот пресс-релиз",
  playVideo: "Смотреть видео (с сайта {host})",
  playTitledVideo: "Смотреть видео: {title} (с сайта {host})",
  video: "Смотреть видео на {host}",
  titledVideo: "Смотреть «{title}» на {host}",
};

export const failures: FailureStrings = {
  notFound: "Пресс-релиз не найден. Возможно, он перемещён или удалён",
  withheld: "Этот пресс-релиз будет опубликован здесь {date}",
};

export const parts: PartStrings = {
  correction: "Исправлено",
  withdrawal: "Пресс-релиз отозван",
  contacts: "Контакты для СМИ",
  about: "Об организации: {publisher}",
  aboutPublisher: "Об организации",
  images: "Изображения",
  image: "Изображение {number}",
  videos: "Видео",
  documents: "Документы",
  links: "Ссылки",
  keywords: "Ключевые слова",
  translations: "Читать на другом языке:",
  translated: "Показано: {title}",
};

export const imageViewer: ImageViewerStrings = {
  images: "Изображения",
  previousImage: "Предыдущее изображение",
  nextImage: "Следующее изображение",
  closeImages: "Закрыть",
  imagePosition: "{number} из {count}",
  downloadImage: "Скачать оригинал ({type})",
  newTab: "(откроется в новой вкладке)",
};

export const tools: ToolStrings = {
  tools: "Копирование, отправка и печать",
  copyText: "Копировать текст",
  textCopied: "Текст скопирован",
  copyLink: "Копировать ссылку",
  linkCopied: "Ссылка скопирована",
  copyFailed: "Браузер заблокировал копирование. Выделите текст и скопируйте его",
  share: "Поделиться",
  shareFailed: "Не удалось поделиться. Скопируйте ссылку",
  print: "Распечатать",
};

export const moreReleases: MoreReleasesStrings = {
  moreFrom: "Другие пресс-релизы: {publisher}",
  moreReleases: "Другие пресс-релизы",
};

export const subscribe: SubscribeStrings = {
  sending: "Отправка…",
  errorSummary: "Исправьте ошибки",
  emailMissing: "Введите адрес электронной почты",
  emailInvalid: "Введите правильный адрес электронной почты, например name@example.com",
  consentMissing: "Поставьте отметку, чтобы согласиться получать письма",
};

const serviceProblem = "В работе сервиса произошёл сбой. Попробуйте позже";

export const outcomes: OutcomeStrings = {
  pending: "Проверьте почту. Чтобы подтвердить подписку, перейдите по ссылке в нашем письме",
  subscribed: "Вы подписались. Мы будем присылать пресс-релизы на этот адрес электронной почты",
  another: "Указать другой адрес электронной почты",
  failed: {
    rejected: "Не удалось подписаться. Проверьте адрес электронной почты и попробуйте снова",
    "rate-limited": "Слишком много попыток. Подождите несколько минут и попробуйте снова",
    unavailable: serviceProblem,
    network: "Не удалось отправить запрос. Проверьте подключение к интернету и попробуйте снова",
    timeout: serviceProblem,
  },
  retryLater: "Слишком много попыток. Попробуйте снова {when}",
};

export const builtForm: BuiltFormStrings = {
  email: "Адрес электронной почты",
  consent: "Даю согласие на использование моего адреса электронной почты для отправки мне пресс-релизов",
  privacy: "Как мы используем ваши данные",
  submit: "Подписаться",
  leaveEmpty: "Оставьте это поле пустым",
  manage: "Изменить подписку",
  unsubscribe: "Отписаться",
};

export const choices: ChoiceStrings = {
  topics: "Темы",
  languages: "Языки",
  noneIsAll: "Если ничего не выбрать, вы будете получать всё",
  frequency: "Как часто вы хотите получать письма?",
  frequencies: {
    immediately: "Сразу после публикации",
    daily: "Раз в день",
    weekly: "Раз в неделю",
    monthly: "Раз в месяц",
  },
};
