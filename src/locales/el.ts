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

export const dates: DateStyle = { locale: "el-GR", day: { day: "numeric", month: "long", year: "numeric" } };

const problem = "Υπάρχει πρόβλημα με τα νέα. Δοκιμάστε ξανά αργότερα";

const failed: FeedErrorStrings = {
  blocked: "Τα νέα δεν μπορούν να εμφανιστούν αυτή τη στιγμή",
  offline: "Δεν υπάρχει σύνδεση. Ελέγξτε τη σύνδεσή σας",
  timeout: problem,
  http: problem,
  "too-large": problem,
  unsupported: problem,
  malformed: problem,
};

export const list: ListStrings = {
  loading: "Φόρτωση νέων",
  empty: "Δεν υπάρχουν νέα αυτή τη στιγμή",
  failed,
  stale: "Η λίστα ίσως δεν είναι ενημερωμένη. Τελευταία ενημέρωση: {date}",
  retry: "Δοκιμάστε ξανά",
  more: "Εμφάνιση περισσότερων",
  moreFailed: "Περισσότερα νέα δεν μπορούν να εμφανιστούν αυτή τη στιγμή",
  shown: { one: "Εμφανίζεται {count} δελτίο τύπου", other: "Εμφανίζονται {count} δελτία τύπου" },
};

export const finding: FindingStrings = {
  find: "Αναζήτηση στα νέα",
  search: "Αναζήτηση",
  category: "Θέμα",
  type: "Είδος",
  language: "Γλώσσα",
  year: "Έτος",
  all: "Όλα",
  unknown: "Δεν υπάρχει στη λίστα",
  found: { one: "{count} αποτέλεσμα", other: "{count} αποτελέσματα" },
  foundSoFar: {
    one: "{count} αποτέλεσμα έως τώρα. Επιλέξτε «Εμφάνιση περισσότερων» για παλαιότερα νέα",
    other: "{count} αποτελέσματα έως τώρα. Επιλέξτε «Εμφάνιση περισσότερων» για παλαιότερα νέα",
  },
  nothingFound: "Κανένα αποτέλεσμα. Ελέγξτε την ορθογραφία ή τα φίλτρα",
  clear: "Εκκαθάριση φίλτρων",
};

export const opening: OpeningStrings = {
  back: "Όλα τα νέα",
  close: "Κλείσιμο",
};

export const changes: ChangeStrings = {
  updated: "Ενημερώθηκε: {date}",
  correction: "Ορθή επανάληψη",
  withdrawal: "Αποσύρθηκε",
};

export const newTab: NewTabStrings = {
  newTab: "(ανοίγει σε νέα καρτέλα)",
};

export const release: ReleaseStrings = {
  loading: "Φόρτωση δελτίου τύπου",
  failed,
  stale: "Το δελτίο τύπου ίσως δεν είναι ενημερωμένο. Τελευταία ενημέρωση: {date}",
  retry: "Δοκιμάστε ξανά",
  updated: "Ενημερώθηκε: {date}",
  newsroom: "Αίθουσα Τύπου",
  original: "Διαβάστε το δελτίο τύπου στην Αίθουσα Τύπου",
  bodyFailed: "Το δελτίο τύπου δεν μπορεί να εμφανιστεί εδώ",
  playVideo: "Αναπαραγωγή βίντεο ({host})",
  playTitledVideo: "Αναπαραγωγή βίντεο: {title} ({host})",
  video: "Δείτε το βίντεο στο {host}",
  titledVideo: "Δείτε το «{title}» στο {host}",
};

export const failures: FailureStrings = {
  notFound: "Το δελτίο τύπου δεν βρέθηκε. Ίσως μετακινήθηκε ή αφαιρέθηκε",
  // A colon: Intl's date has no article, and the first of a month would need another one than the other days.
  withheld: "Το δελτίο τύπου θα δημοσιευτεί εδώ: {date}",
};

export const parts: PartStrings = {
  correction: "Ορθή επανάληψη",
  withdrawal: "Αποσύρθηκε",
  contacts: "Επικοινωνία Τύπου",
  about: "Σχετικά με: {publisher}",
  aboutPublisher: "Σχετικά με τον φορέα",
  images: "Εικόνες",
  image: "Εικόνα {number}",
  videos: "Βίντεο",
  documents: "Έγγραφα",
  links: "Σύνδεσμοι",
  keywords: "Λέξεις-κλειδιά",
  translations: "Διαβάστε σε άλλη γλώσσα:",
  translated: "Εμφανίζεται: {title}",
};

export const imageViewer: ImageViewerStrings = {
  images: "Εικόνες",
  previousImage: "Προηγούμενη εικόνα",
  nextImage: "Επόμενη εικόνα",
  closeImages: "Κλείσιμο",
  imagePosition: "{number} από {count}",
  downloadImage: "Λήψη εικόνας ({type})",
  newTab: "(ανοίγει σε νέα καρτέλα)",
};

export const tools: ToolStrings = {
  tools: "Αντιγραφή, κοινοποίηση, εκτύπωση",
  copyText: "Αντιγραφή κειμένου",
  textCopied: "Το κείμενο αντιγράφηκε",
  copyLink: "Αντιγραφή συνδέσμου",
  linkCopied: "Ο σύνδεσμος αντιγράφηκε",
  copyFailed: "Η αντιγραφή απέτυχε. Επιλέξτε το κείμενο και αντιγράψτε το",
  share: "Κοινοποίηση",
  shareFailed: "Η κοινοποίηση απέτυχε. Αντιγράψτε τον σύνδεσμο",
  print: "Εκτύπωση",
};

export const moreReleases: MoreReleasesStrings = {
  moreFrom: "Περισσότερα δελτία τύπου: {publisher}",
  moreReleases: "Περισσότερα δελτία τύπου",
};

export const subscribe: SubscribeStrings = {
  sending: "Αποστολή…",
  errorSummary: "Υπάρχει πρόβλημα",
  emailMissing: "Συμπληρώστε τη διεύθυνση email σας",
  emailInvalid: "Συμπληρώστε έγκυρη διεύθυνση email, π.χ. onoma@example.com",
  consentMissing: "Επιλέξτε το πλαίσιο συναίνεσης",
};

const serviceProblem = "Υπάρχει πρόβλημα με την υπηρεσία. Δοκιμάστε ξανά αργότερα";

export const outcomes: OutcomeStrings = {
  pending: "Ελέγξτε το email σας. Επιβεβαιώστε με τον σύνδεσμο που σας στείλαμε",
  subscribed: "Η εγγραφή ολοκληρώθηκε. Θα στέλνουμε τα δελτία τύπου σε αυτή τη διεύθυνση email",
  another: "Χρήση άλλης διεύθυνσης email",
  failed: {
    rejected: "Η εγγραφή δεν ολοκληρώθηκε. Ελέγξτε τη διεύθυνση email σας και δοκιμάστε ξανά",
    "rate-limited": "Πάρα πολλές προσπάθειες. Δοκιμάστε ξανά σε λίγα λεπτά",
    unavailable: serviceProblem,
    network: "Η αποστολή απέτυχε. Ελέγξτε τη σύνδεσή σας και δοκιμάστε ξανά",
    timeout: serviceProblem,
  },
  retryLater: "Πάρα πολλές προσπάθειες. Δοκιμάστε ξανά {when}",
};

export const builtForm: BuiltFormStrings = {
  email: "Διεύθυνση email",
  consent: "Συναινώ στη χρήση της διεύθυνσης email μου για την αποστολή δελτίων τύπου",
  privacy: "Χρήση των δεδομένων σας",
  submit: "Εγγραφή",
  leaveEmpty: "Αφήστε το πεδίο κενό",
  manage: "Αλλαγή εγγραφής",
  unsubscribe: "Απεγγραφή",
};

export const choices: ChoiceStrings = {
  topics: "Θέματα",
  languages: "Γλώσσες",
  noneIsAll: "Αν δεν επιλέξετε τίποτα, θα τα λαμβάνετε όλα",
  frequency: "Πόσο συχνά θέλετε email;",
  frequencies: {
    immediately: "Αμέσως μετά τη δημοσίευση",
    daily: "Μία φορά την ημέρα",
    weekly: "Μία φορά την εβδομάδα",
    monthly: "Μία φορά τον μήνα",
  },
};
