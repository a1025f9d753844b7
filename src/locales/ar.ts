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

// Without `nu`, engines disagree about the digits: it changed in CLDR 42, and a page from a server must not change when the element takes over.
export const dates: DateStyle = {
  locale: "ar-u-nu-latn",
  day: { day: "numeric", month: "long", year: "numeric" },
};

const problem = "عذرًا، حدثت مشكلة في عرض الأخبار. حاول لاحقًا";

const failed: FeedErrorStrings = {
  blocked: "عذرًا، لا يمكننا عرض الأخبار الآن",
  offline: "أنت غير متصل بالإنترنت. تحقّق من اتصالك",
  timeout: problem,
  http: problem,
  "too-large": problem,
  unsupported: problem,
  malformed: problem,
};

// "البيانات" alone is read as "data": the press releases are always "البيانات الصحفية".
export const list: ListStrings = {
  loading: "جارٍ تحميل الأخبار",
  empty: "لا توجد أخبار الآن",
  failed,
  stale: "قد لا تكون هذه القائمة محدّثة. آخر تحديث لها في {date}",
  retry: "حاول مرة أخرى",
  more: "عرض المزيد",
  moreFailed: "عذرًا، لا يمكننا تحميل المزيد من الأخبار الآن",
  shown: { other: "عدد البيانات الصحفية المعروضة: {count}" },
};

export const finding: FindingStrings = {
  find: "البحث في الأخبار",
  search: "بحث",
  category: "الموضوع",
  type: "النوع",
  language: "اللغة",
  year: "السنة",
  all: "الكل",
  unknown: "قيمة غير مدرجة في القائمة",
  found: { other: "عدد النتائج: {count}" },
  foundSoFar: { other: "عدد النتائج حتى الآن: {count}. اختر «عرض المزيد» للبحث في الأخبار الأقدم" },
  nothingFound: "لا توجد نتائج. تحقّق من الإملاء أو أزل أحد عوامل التصفية",
  clear: "مسح عوامل التصفية",
};

export const opening: OpeningStrings = {
  back: "العودة إلى جميع الأخبار",
  close: "إغلاق",
};

export const changes: ChangeStrings = {
  updated: "حُدِّث في {date}",
  correction: "تصحيح",
  withdrawal: "بيان مسحوب",
};

export const newTab: NewTabStrings = {
  newTab: "(يُفتح في علامة تبويب جديدة)",
};

export const release: ReleaseStrings = {
  loading: "جارٍ تحميل البيان الصحفي",
  failed,
  stale: "قد لا يكون هذا البيان الصحفي محدّثًا. آخر تحديث له في {date}",
  retry: "حاول مرة أخرى",
  updated: "حُدِّث في {date}",
  newsroom: "زيارة المركز الإعلامي",
  original: "قراءة هذا البيان الصحفي في المركز الإعلامي",
  bodyFailed: "لا يمكننا عرض هذا البيان الصحفي هنا",
  playVideo: "تشغيل الفيديو (من {host})",
  playTitledVideo: "تشغيل الفيديو: {title} (من {host})",
  video: "مشاهدة الفيديو على {host}",
  titledVideo: "مشاهدة {title} على {host}",
};

export const failures: FailureStrings = {
  notFound: "لا يمكننا العثور على هذا البيان الصحفي. ربما نُقل أو حُذف",
  withheld: "سيُنشر هذا البيان الصحفي هنا في {date}",
};

export const parts: PartStrings = {
  correction: "تصحيح",
  withdrawal: "سُحب هذا البيان",
  contacts: "للاستفسارات الصحفية",
  about: "نبذة عن {publisher}",
  aboutPublisher: "نبذة عن الجهة الناشرة",
  images: "الصور",
  image: "الصورة {number}",
  videos: "مقاطع الفيديو",
  documents: "الوثائق",
  links: "روابط",
  keywords: "الكلمات المفتاحية",
  translations: "اقرأ بلغة أخرى:",
  translated: "المعروض الآن: {title}",
};

export const imageViewer: ImageViewerStrings = {
  images: "الصور",
  previousImage: "الصورة السابقة",
  nextImage: "الصورة التالية",
  closeImages: "إغلاق",
  imagePosition: "{number} من {count}",
  downloadImage: "تنزيل الصورة الأصلية ({type})",
  newTab: "(يُفتح في علامة تبويب جديدة)",
};

export const tools: ToolStrings = {
  tools: "نسخ البيان أو مشاركته أو طباعته",
  copyText: "نسخ النص",
  textCopied: "نُسخ النص",
  copyLink: "نسخ الرابط",
  linkCopied: "نُسخ الرابط",
  copyFailed: "منع المتصفح النسخ. حدّد النص وانسخه",
  share: "مشاركة",
  shareFailed: "تعذّرت المشاركة. انسخ الرابط بدلًا من ذلك",
  print: "طباعة",
};

export const moreReleases: MoreReleasesStrings = {
  moreFrom: "مزيد من البيانات الصحفية الصادرة عن {publisher}",
  moreReleases: "مزيد من البيانات الصحفية",
};

export const subscribe: SubscribeStrings = {
  sending: "جارٍ الإرسال…",
  errorSummary: "هناك مشكلة",
  emailMissing: "أدخل عنوان بريدك الإلكتروني",
  emailInvalid: "أدخل عنوان بريد إلكتروني صحيحًا، مثل name@example.com",
  consentMissing: "حدّد المربع للموافقة على تلقي الرسائل",
};

const serviceProblem = "عذرًا، حدثت مشكلة في الخدمة. حاول لاحقًا";

export const outcomes: OutcomeStrings = {
  pending: "تفقّد بريدك الإلكتروني. اختر الرابط الذي أرسلناه إليك لتأكيد اشتراكك",
  subscribed: "تم اشتراكك. سنرسل البيانات الصحفية إلى عنوان البريد الإلكتروني هذا",
  another: "استخدم عنوان بريد إلكتروني آخر",
  failed: {
    rejected: "لم نتمكن من تسجيل اشتراكك. تحقّق من عنوان بريدك الإلكتروني وحاول مرة أخرى",
    "rate-limited": "تجاوزت عدد المحاولات المسموح به. انتظر بضع دقائق ثم حاول مرة أخرى",
    unavailable: serviceProblem,
    network: "لم نتمكن من إرسال طلبك. تحقّق من اتصالك بالإنترنت وحاول مرة أخرى",
    timeout: serviceProblem,
  },
  retryLater: "تجاوزت عدد المحاولات المسموح به. حاول مرة أخرى {when}",
};

export const builtForm: BuiltFormStrings = {
  email: "عنوان البريد الإلكتروني",
  consent: "أوافق على استخدام عنوان بريدي الإلكتروني لإرسال البيانات الصحفية إليّ",
  privacy: "كيف نستخدم بياناتك",
  submit: "اشترك",
  leaveEmpty: "اترك هذا الحقل فارغًا",
  manage: "تعديل اشتراكك",
  unsubscribe: "إلغاء الاشتراك",
};

export const choices: ChoiceStrings = {
  topics: "المواضيع",
  languages: "اللغات",
  noneIsAll: "إذا لم تختر شيئًا فستصلك جميعها",
  frequency: "كم مرة تريد أن نراسلك؟",
  frequencies: {
    immediately: "فور النشر",
    daily: "مرة في اليوم",
    weekly: "مرة في الأسبوع",
    monthly: "مرة في الشهر",
  },
};
