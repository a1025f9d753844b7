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

const problem = "عذرًا، حدثت مشكلة في عرض الأخبار. يُرجى المحاولة لاحقًا";

const failed: FeedErrorStrings = {
  blocked: "يتعذّر عرض الأخبار حاليًا",
  offline: "لا يوجد اتصال بالإنترنت. يُرجى التحقّق من الاتصال",
  timeout: problem,
  http: problem,
  "too-large": problem,
  unsupported: problem,
  malformed: problem,
};

// "البيانات" alone is read as "data": the press releases are always "البيانات الصحفية".
export const list: ListStrings = {
  loading: "جارٍ تحميل الأخبار",
  empty: "لا توجد أخبار حاليًا",
  failed,
  stale: "قد لا تكون هذه القائمة محدّثة. آخر تحديث لها في {date}",
  retry: "إعادة المحاولة",
  more: "عرض المزيد",
  moreFailed: "يتعذّر تحميل المزيد من الأخبار حاليًا",
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
  foundSoFar: { other: "عدد النتائج حتى الآن: {count}. للبحث في الأخبار الأقدم، يُرجى اختيار «عرض المزيد»" },
  nothingFound: "لا توجد نتائج. يُرجى التحقّق من الإملاء أو إزالة أحد عوامل التصفية",
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
  retry: "إعادة المحاولة",
  updated: "حُدِّث في {date}",
  newsroom: "زيارة المركز الإعلامي",
  original: "قراءة هذا البيان الصحفي في المركز الإعلامي",
  bodyFailed: "يتعذّر عرض هذا البيان الصحفي هنا",
  playVideo: "تشغيل الفيديو (من {host})",
  playTitledVideo: "تشغيل الفيديو: {title} (من {host})",
  video: "مشاهدة الفيديو على {host}",
  titledVideo: "مشاهدة {title} على {host}",
};

export const failures: FailureStrings = {
  notFound: "تعذّر العثور على هذا البيان الصحفي. ربما نُقل أو حُذف",
  withheld: "سيُنشر هذا البيان الصحفي هنا في {date}",
};

export const parts: PartStrings = {
  correction: "تصحيح",
  withdrawal: "بيان مسحوب",
  contacts: "للاستفسارات الصحفية",
  about: "نبذة عن {publisher}",
  aboutPublisher: "نبذة عن الجهة الناشرة",
  images: "الصور",
  image: "الصورة {number}",
  videos: "مقاطع الفيديو",
  documents: "الوثائق",
  links: "الروابط",
  keywords: "الكلمات المفتاحية",
  translations: "القراءة بلغة أخرى:",
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
  copyFailed: "منع المتصفح النسخ. يُرجى تحديد النص ونسخه",
  share: "مشاركة",
  shareFailed: "تعذّرت المشاركة. يُرجى نسخ الرابط بدلًا من ذلك",
  print: "طباعة",
};

export const moreReleases: MoreReleasesStrings = {
  moreFrom: "مزيد من البيانات الصحفية الصادرة عن {publisher}",
  moreReleases: "مزيد من البيانات الصحفية",
};

export const subscribe: SubscribeStrings = {
  sending: "جارٍ الإرسال…",
  errorSummary: "يُرجى تصحيح ما يلي",
  emailMissing: "يُرجى إدخال عنوان البريد الإلكتروني",
  emailInvalid: "يُرجى إدخال عنوان بريد إلكتروني صحيح، مثل name@example.com",
  consentMissing: "يُرجى تحديد المربع للموافقة على تلقّي الرسائل",
};

const serviceProblem = "عذرًا، حدثت مشكلة في الخدمة. يُرجى المحاولة لاحقًا";

export const outcomes: OutcomeStrings = {
  pending: "أرسلنا إليك رابطًا بالبريد الإلكتروني. يُرجى فتحه لتأكيد الاشتراك",
  subscribed: "اكتمل اشتراكك. سنرسل البيانات الصحفية إلى عنوان البريد الإلكتروني هذا",
  another: "استخدام عنوان بريد إلكتروني آخر",
  failed: {
    rejected: "تعذّر تسجيل اشتراكك. يُرجى التحقّق من عنوان البريد الإلكتروني والمحاولة مرة أخرى",
    "rate-limited": "تجاوزت عدد المحاولات المسموح به. يُرجى الانتظار بضع دقائق ثم المحاولة مرة أخرى",
    unavailable: serviceProblem,
    network: "تعذّر إرسال طلبك. يُرجى التحقّق من الاتصال بالإنترنت والمحاولة مرة أخرى",
    timeout: serviceProblem,
  },
  retryLater: "تجاوزت عدد المحاولات المسموح به. يمكنك المحاولة مرة أخرى {when}",
};

export const builtForm: BuiltFormStrings = {
  email: "عنوان البريد الإلكتروني",
  consent: "أوافق على استخدام عنوان بريدي الإلكتروني لإرسال البيانات الصحفية إليّ",
  privacy: "كيف نستخدم بياناتك",
  submit: "اشتراك",
  leaveEmpty: "يُرجى ترك هذا الحقل فارغًا",
  manage: "تعديل الاشتراك",
  unsubscribe: "إلغاء الاشتراك",
};

export const choices: ChoiceStrings = {
  topics: "الموضوعات",
  languages: "اللغات",
  noneIsAll: "عند عدم الاختيار، تصلك جميع البيانات الصحفية",
  frequency: "ما الوتيرة المفضّلة لتلقّي الرسائل؟",
  frequencies: {
    immediately: "فور النشر",
    daily: "مرة في اليوم",
    weekly: "مرة في الأسبوع",
    monthly: "مرة في الشهر",
  },
};
