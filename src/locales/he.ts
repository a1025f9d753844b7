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

export const dates: DateStyle = { locale: "he-IL", day: { day: "numeric", month: "long", year: "numeric" } };

const problem = "אירעה תקלה בטעינת החדשות. נסו שוב מאוחר יותר";

const failed: FeedErrorStrings = {
  blocked: "לא ניתן להציג את החדשות כעת",
  offline: "אין חיבור לאינטרנט. בדקו את החיבור",
  timeout: problem,
  http: problem,
  "too-large": problem,
  unsupported: problem,
  malformed: problem,
};

// Readers are addressed in the plural and buttons are verbal nouns: neither has the gender of a reader.
export const list: ListStrings = {
  loading: "החדשות נטענות",
  empty: "אין חדשות כעת",
  failed,
  stale: "ייתכן שהרשימה אינה מעודכנת. היא עודכנה לאחרונה ב־{date}",
  retry: "ניסיון נוסף",
  more: "הצגת עוד",
  moreFailed: "לא ניתן לטעון חדשות נוספות כעת",
  shown: {
    one: "מוצגת הודעה {count} לעיתונות",
    two: "מוצגות {count} הודעות לעיתונות",
    other: "מוצגות {count} הודעות לעיתונות",
  },
};

export const finding: FindingStrings = {
  find: "חיפוש בחדשות",
  search: "חיפוש",
  category: "נושא",
  type: "סוג",
  language: "שפה",
  year: "שנה",
  all: "הכול",
  unknown: "לא ברשימה",
  found: { one: "תוצאה {count}", two: "{count} תוצאות", other: "{count} תוצאות" },
  foundSoFar: {
    one: "תוצאה {count} עד כה. כדי לחפש בחדשות ישנות יותר, בחרו ב”הצגת עוד”",
    two: "{count} תוצאות עד כה. כדי לחפש בחדשות ישנות יותר, בחרו ב”הצגת עוד”",
    other: "{count} תוצאות עד כה. כדי לחפש בחדשות ישנות יותר, בחרו ב”הצגת עוד”",
  },
  nothingFound: "אין תוצאות. בדקו את האיות או הסירו מסנן",
  clear: "ניקוי מסננים",
};

export const opening: OpeningStrings = {
  back: "חזרה לכל החדשות",
  close: "סגירה",
};

export const changes: ChangeStrings = {
  updated: "עודכן ב־{date}",
  correction: "תיקון",
  withdrawal: "ההודעה בוטלה",
};

export const newTab: NewTabStrings = {
  newTab: "(נפתח בכרטיסייה חדשה)",
};

export const release: ReleaseStrings = {
  loading: "ההודעה לעיתונות נטענת",
  failed,
  stale: "ייתכן שההודעה לעיתונות אינה מעודכנת. היא עודכנה לאחרונה ב־{date}",
  retry: "ניסיון נוסף",
  updated: "עודכן ב־{date}",
  newsroom: "מעבר לחדר העיתונות",
  original: "לקריאת ההודעה בחדר העיתונות",
  bodyFailed: "לא ניתן להציג כאן את ההודעה לעיתונות",
  playVideo: "הפעלת הסרטון (מאתר {host})",
  playTitledVideo: "הפעלת הסרטון: {title} (מאתר {host})",
  video: "צפייה בסרטון באתר {host}",
  titledVideo: "צפייה בסרטון ”{title}” באתר {host}",
};

export const failures: FailureStrings = {
  notFound: "ההודעה לעיתונות לא נמצאה. ייתכן שהועברה או הוסרה",
  withheld: "ההודעה לעיתונות תפורסם כאן ב־{date}",
};

export const parts: PartStrings = {
  correction: "תיקון",
  withdrawal: "ההודעה בוטלה",
  contacts: "פרטי קשר לתקשורת",
  about: "על אודות {publisher}",
  aboutPublisher: "על אודות הגוף המפרסם",
  images: "תמונות",
  image: "תמונה {number}",
  videos: "סרטונים",
  documents: "מסמכים",
  links: "קישורים",
  keywords: "מילות מפתח",
  translations: "לקריאה בשפה אחרת:",
  translated: "מוצג כעת: {title}",
};

export const imageViewer: ImageViewerStrings = {
  images: "תמונות",
  previousImage: "התמונה הקודמת",
  nextImage: "התמונה הבאה",
  closeImages: "סגירה",
  imagePosition: "{number} מתוך {count}",
  downloadImage: "הורדת תמונת המקור ({type})",
  newTab: "(נפתח בכרטיסייה חדשה)",
};

export const tools: ToolStrings = {
  tools: "העתקה, שיתוף או הדפסה",
  copyText: "העתקת הטקסט",
  textCopied: "הטקסט הועתק",
  copyLink: "העתקת הקישור",
  linkCopied: "הקישור הועתק",
  copyFailed: "הדפדפן חסם את ההעתקה. סמנו את הטקסט והעתיקו אותו",
  share: "שיתוף",
  shareFailed: "השיתוף נכשל. העתיקו את הקישור במקום זאת",
  print: "הדפסה",
};

export const moreReleases: MoreReleasesStrings = {
  moreFrom: "הודעות נוספות לעיתונות מאת {publisher}",
  moreReleases: "הודעות נוספות לעיתונות",
};

export const subscribe: SubscribeStrings = {
  sending: "השליחה מתבצעת…",
  errorSummary: "יש לתקן את הפרטים הבאים",
  emailMissing: "הזינו כתובת דוא״ל",
  emailInvalid: "הזינו כתובת דוא״ל תקינה, כגון name@example.com",
  consentMissing: "סמנו את התיבה כדי להסכים לקבלת הודעות בדוא״ל",
};

const serviceProblem = "אירעה תקלה בשירות. נסו שוב מאוחר יותר";

export const outcomes: OutcomeStrings = {
  pending: "בדקו את תיבת הדוא״ל. כדי לאשר את ההרשמה, בחרו בקישור ששלחנו אליכם",
  subscribed: "ההרשמה הושלמה. נשלח הודעות לעיתונות לכתובת דוא״ל זו",
  another: "שימוש בכתובת דוא״ל אחרת",
  failed: {
    rejected: "ההרשמה נכשלה. בדקו את כתובת הדוא״ל ונסו שוב",
    "rate-limited": "ניסיתם יותר מדי פעמים. המתינו כמה דקות ונסו שוב",
    unavailable: serviceProblem,
    network: "שליחת הבקשה נכשלה. בדקו את החיבור לאינטרנט ונסו שוב",
    timeout: serviceProblem,
  },
  retryLater: "ניסיתם יותר מדי פעמים. נסו שוב {when}",
};

export const builtForm: BuiltFormStrings = {
  email: "כתובת דוא״ל",
  consent: "הסכמתי נתונה לכך שכתובת הדוא״ל שלי תשמש לשליחת הודעות לעיתונות אליי",
  privacy: "כיצד אנו משתמשים במידע שלכם",
  submit: "הרשמה",
  leaveEmpty: "השאירו שדה זה ריק",
  manage: "עדכון ההרשמה",
  unsubscribe: "ביטול ההרשמה",
};

export const choices: ChoiceStrings = {
  topics: "נושאים",
  languages: "שפות",
  noneIsAll: "אם לא תבחרו דבר, תקבלו הכול",
  frequency: "באיזו תדירות תרצו לקבל הודעות בדוא״ל?",
  frequencies: {
    immediately: "מיד עם הפרסום",
    daily: "פעם ביום",
    weekly: "פעם בשבוע",
    monthly: "פעם בחודש",
  },
};
