import type { DateStyle, FailureStrings, ListStrings, ReleaseStrings, SubscribeStrings } from "./strings.js";

export const dates: DateStyle = { locale: "ar", day: { day: "numeric", month: "long", year: "numeric" } };

const failed: FailureStrings = {
  blocked: "تعذّر جلب الأخبار.",
  offline: "أنت غير متصل بالإنترنت، لذلك تعذّر جلب الأخبار.",
  timeout: "تأخرت غرفة الأخبار في الرد.",
  http: "تعذّر الوصول إلى غرفة الأخبار.",
  "too-large": "أرسلت غرفة الأخبار أكثر مما يمكن عرضه.",
  unsupported: "ما أرسلته غرفة الأخبار ليس أخبارًا.",
  malformed: "وصلت الأخبار تالفة وتعذّرت قراءتها.",
};

export const list: ListStrings = {
  loading: "جارٍ تحميل الأخبار",
  empty: "لا توجد أخبار حاليًا.",
  failed,
  stale: "تعذّر تحديث الأخبار. هذه هي القائمة كما كانت في {date}.",
  retry: "حاول مرة أخرى",
  more: "عرض المزيد",
  moreFailed: "تعذّر جلب المزيد من الأخبار.",
  shown: "عدد البيانات المعروضة: {count}",
  back: "جميع الأخبار",
};

export const release: ReleaseStrings = {
  loading: "جارٍ تحميل البيان",
  notFound: "لم يُعثر على هذا البيان.",
  failed,
  retry: "حاول مرة أخرى",
  updated: "حُدِّث في {date}",
  correction: "تصحيح",
  withdrawal: "سُحب هذا البيان",
  contacts: "للاستفسارات الصحفية",
  about: "نبذة عن {publisher}",
  aboutPublisher: "نبذة عن الجهة الناشرة",
  images: "الصور",
  documents: "الوثائق",
  links: "روابط",
  translations: "متوفر أيضًا باللغات",
  newsroom: "زيارة غرفة الأخبار",
  original: "قراءة هذا البيان في غرفة الأخبار",
  bodyFailed: "لا يمكن عرض نص هذا البيان هنا.",
  playVideo: "تشغيل الفيديو (يُحمَّل المحتوى من {host})",
  video: "فيديو على {host}",
};

export const subscribe: SubscribeStrings = {
  form: {
    email: "عنوان البريد الإلكتروني",
    consent: "أوافق على استخدام عنواني لإرسال البيانات الصحفية إليّ.",
    privacy: "كيف نتعامل مع بياناتك",
    submit: "اشترك",
    leaveEmpty: "اترك هذا الحقل فارغًا",
  },
  sending: "جارٍ الإرسال…",
  pending: "تفقّد بريدك: يبدأ الاشتراك عند فتح الرابط الوارد في الرسالة التي أرسلناها إليك.",
  another: "استخدم عنوانًا آخر",
  emailMissing: "اكتب عنوان بريدك الإلكتروني.",
  emailInvalid: "هذا ليس عنوان بريد إلكتروني كاملًا، مثل name@example.org.",
  consentMissing: "ضع علامة في المربع للموافقة قبل الاشتراك.",
  failed: {
    rejected: "لم يُقبل الاشتراك. تحقّق من العنوان وحاول مرة أخرى.",
    "rate-limited": "جرت محاولات كثيرة. انتظر قليلًا ثم حاول مرة أخرى.",
    unavailable: "خدمة الاشتراك متوقفة حاليًا. حاول لاحقًا.",
    network: "تعذّر إرسال الاشتراك. تحقّق من اتصالك وحاول مرة أخرى.",
    timeout: "تأخرت خدمة الاشتراك في الرد. حاول مرة أخرى.",
  },
  retryLater: "جرت محاولات كثيرة. حاول مرة أخرى {when}.",
};
