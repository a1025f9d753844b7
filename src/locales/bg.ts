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

export const dates: DateStyle = { locale: "bg-BG", day: { day: "numeric", month: "long", year: "numeric" } };

const problem = "Възникна проблем с новините. Опитайте отново по-късно";

const failed: FeedErrorStrings = {
  blocked: "В момента не можем да покажем новините",
  offline: "Офлайн сте. Проверете връзката с интернет",
  timeout: problem,
  http: problem,
  "too-large": problem,
  unsupported: problem,
  malformed: problem,
};

export const list: ListStrings = {
  loading: "Новините се зареждат",
  empty: "В момента няма новини",
  failed,
  stale: "Списъкът може да не е актуален. Последно обновяване: {date}",
  retry: "Нов опит",
  more: "Показване на още",
  moreFailed: "В момента не можем да заредим още новини",
  shown: { one: "Показва се {count} прессъобщение", other: "Показват се {count} прессъобщения" },
};

export const finding: FindingStrings = {
  find: "Търсене в новините",
  search: "Търсене",
  category: "Тема",
  type: "Вид",
  language: "Език",
  year: "Година",
  all: "Всички",
  unknown: "Липсва в списъка",
  found: { one: "{count} резултат", other: "{count} резултата" },
  foundSoFar: {
    one: "{count} резултат дотук. Изберете „Показване на още“, за да търсите и в по-стари новини",
    other: "{count} резултата дотук. Изберете „Показване на още“, за да търсите и в по-стари новини",
  },
  nothingFound: "Няма резултати. Проверете правописа или премахнете някой филтър",
  clear: "Изчистване на филтрите",
};

export const opening: OpeningStrings = {
  back: "Към всички новини",
  close: "Затваряне",
};

export const changes: ChangeStrings = {
  updated: "Обновено на {date}",
  correction: "Коригирано",
  withdrawal: "Оттеглено",
};

export const newTab: NewTabStrings = {
  newTab: "(отваря се в нов раздел)",
};

export const release: ReleaseStrings = {
  loading: "Прессъобщението се зарежда",
  failed,
  stale: "Прессъобщението може да не е актуално. Последно обновяване: {date}",
  retry: "Нов опит",
  updated: "Обновено на {date}",
  newsroom: "Към пресцентъра",
  original: "Прочетете прессъобщението в пресцентъра",
  bodyFailed: "Прессъобщението не може да се покаже тук",
  playVideo: "Пускане на видеото (от {host})",
  playTitledVideo: "Пускане на видеото: {title} (от {host})",
  video: "Гледайте видеото в {host}",
  titledVideo: "Гледайте „{title}“ в {host}",
};

export const failures: FailureStrings = {
  notFound: "Прессъобщението не е намерено. Може да е преместено или премахнато",
  withheld: "Прессъобщението ще бъде публикувано тук на {date}",
};

export const parts: PartStrings = {
  correction: "Коригирано",
  withdrawal: "Оттеглено",
  contacts: "Контакти за медии",
  about: "За {publisher}",
  aboutPublisher: "За организацията",
  images: "Изображения",
  image: "Изображение {number}",
  videos: "Видео",
  documents: "Документи",
  links: "Връзки",
  keywords: "Ключови думи",
  translations: "Прочетете на друг език:",
  translated: "Показва се {title}",
};

export const imageViewer: ImageViewerStrings = {
  images: "Изображения",
  previousImage: "Предишно изображение",
  nextImage: "Следващо изображение",
  closeImages: "Затваряне",
  imagePosition: "{number} от {count}",
  downloadImage: "Изтегляне на оригинала ({type})",
  newTab: "(отваря се в нов раздел)",
};

export const tools: ToolStrings = {
  tools: "Копиране, споделяне или печат",
  copyText: "Копиране на текста",
  textCopied: "Текстът е копиран",
  copyLink: "Копиране на връзката",
  linkCopied: "Връзката е копирана",
  copyFailed: "Браузърът не позволи копирането. Маркирайте текста и го копирайте",
  share: "Споделяне",
  shareFailed: "Споделянето не беше успешно. Копирайте връзката",
  print: "Печат",
};

export const moreReleases: MoreReleasesStrings = {
  moreFrom: "Още прессъобщения от {publisher}",
  moreReleases: "Още прессъобщения",
};

export const subscribe: SubscribeStrings = {
  sending: "Изпраща се…",
  errorSummary: "Проверете данните",
  emailMissing: "Въведете имейл адреса си",
  emailInvalid: "Въведете валиден имейл адрес, например ime@example.com",
  consentMissing: "Поставете отметка, за да се съгласите да получавате имейли",
};

const serviceProblem = "Възникна проблем с услугата. Опитайте отново по-късно";

export const outcomes: OutcomeStrings = {
  pending: "Проверете пощата си. Отворете връзката в нашия имейл, за да потвърдите абонамента",
  subscribed: "Абонирахте се. Ще изпращаме прессъобщенията на този имейл адрес",
  another: "Използване на друг имейл адрес",
  failed: {
    rejected: "Абонирането не беше успешно. Проверете имейл адреса си и опитайте отново",
    "rate-limited": "Твърде много опити. Изчакайте няколко минути и опитайте отново",
    unavailable: serviceProblem,
    network: "Заявката не беше изпратена. Проверете връзката с интернет и опитайте отново",
    timeout: serviceProblem,
  },
  retryLater: "Твърде много опити. Опитайте отново {when}",
};

export const builtForm: BuiltFormStrings = {
  email: "Имейл адрес",
  consent: "Давам съгласие имейл адресът ми да се използва за изпращане на прессъобщения до мен",
  privacy: "Как използваме данните Ви",
  submit: "Абониране",
  leaveEmpty: "Оставете това поле празно",
  manage: "Промяна на абонамента",
  unsubscribe: "Отказ от абонамента",
};

export const choices: ChoiceStrings = {
  topics: "Теми",
  languages: "Езици",
  noneIsAll: "Ако не изберете нищо, ще получавате всичко",
  frequency: "Колко често искате да получавате имейли?",
  frequencies: {
    immediately: "Веднага след публикуване",
    daily: "Веднъж дневно",
    weekly: "Веднъж седмично",
    monthly: "Веднъж месечно",
  },
};
