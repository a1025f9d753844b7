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

export const dates: DateStyle = { locale: "fr-FR", day: { day: "numeric", month: "long", year: "numeric" } };

const problem = "Un problème empêche d’afficher les actualités. Réessayez plus tard";

const failed: FeedErrorStrings = {
  blocked: "Les actualités ne peuvent pas être affichées pour le moment",
  offline: "Vous êtes hors connexion. Vérifiez votre connexion à internet",
  timeout: problem,
  http: problem,
  "too-large": problem,
  unsupported: problem,
  malformed: problem,
};

export const list: ListStrings = {
  loading: "Chargement en cours",
  empty: "Aucune actualité pour le moment",
  failed,
  stale: "Cette liste n’est peut-être pas à jour. Dernière mise à jour le {date}",
  retry: "Réessayer",
  more: "Afficher plus",
  moreFailed: "Impossible d’afficher d’autres actualités pour le moment",
  shown: {
    one: "{count} communiqué de presse affiché",
    other: "{count} communiqués de presse affichés",
  },
};

export const finding: FindingStrings = {
  find: "Recherche d’actualités",
  search: "Rechercher",
  category: "Thème",
  type: "Type",
  language: "Langue",
  year: "Année",
  all: "Tout",
  unknown: "Absent de la liste",
  found: { one: "{count} résultat", other: "{count} résultats" },
  foundSoFar: {
    one: "{count} résultat pour l’instant. «\u202fAfficher plus\u202f» étend la recherche aux actualités plus anciennes",
    other:
      "{count} résultats pour l’instant. «\u202fAfficher plus\u202f» étend la recherche aux actualités plus anciennes",
  },
  nothingFound: "Aucun résultat. Vérifiez l’orthographe ou retirez un filtre",
  clear: "Effacer les filtres",
};

export const opening: OpeningStrings = {
  back: "Retour aux actualités",
  close: "Fermer",
};

export const changes: ChangeStrings = {
  updated: "Mis à jour le {date}",
  correction: "Rectifié",
  withdrawal: "Retiré",
};

export const newTab: NewTabStrings = {
  newTab: "(s’ouvre dans un nouvel onglet)",
};

export const release: ReleaseStrings = {
  loading: "Chargement du communiqué",
  failed,
  stale: "Ce communiqué n’est peut-être pas à jour. Dernière mise à jour le {date}",
  retry: "Réessayer",
  updated: "Mis à jour le {date}",
  newsroom: "Accéder à l’espace presse",
  original: "Lire ce communiqué dans l’espace presse",
  bodyFailed: "Ce communiqué ne peut pas être affiché ici",
  playVideo: "Lire la vidéo ({host})",
  playTitledVideo: "Lire la vidéo\u202f: {title} ({host})",
  video: "Voir la vidéo sur {host}",
  titledVideo: "Voir «\u202f{title}\u202f» sur {host}",
};

export const failures: FailureStrings = {
  notFound: "Ce communiqué est introuvable. Il a peut-être été déplacé ou supprimé",
  withheld: "Ce communiqué sera publié ici le {date}",
};

export const parts: PartStrings = {
  correction: "Rectifié",
  withdrawal: "Retiré",
  contacts: "Contacts presse",
  about: "À propos\u202f: {publisher}",
  aboutPublisher: "À propos de l’organisme",
  images: "Images",
  image: "Image {number}",
  videos: "Vidéos",
  documents: "Documents",
  links: "Liens",
  keywords: "Mots-clés",
  translations: "Lire dans une autre langue\u202f:",
  translated: "Version affichée\u202f: {title}",
};

export const imageViewer: ImageViewerStrings = {
  images: "Images",
  previousImage: "Image précédente",
  nextImage: "Image suivante",
  closeImages: "Fermer",
  imagePosition: "{number} sur {count}",
  downloadImage: "Télécharger l’original ({type})",
  newTab: "(s’ouvre dans un nouvel onglet)",
};

export const tools: ToolStrings = {
  tools: "Copier, partager ou imprimer",
  copyText: "Copier le texte",
  textCopied: "Texte copié",
  copyLink: "Copier le lien",
  linkCopied: "Lien copié",
  copyFailed: "Votre navigateur a bloqué la copie. Sélectionnez le texte et copiez-le",
  share: "Partager",
  shareFailed: "Le partage a échoué. Copiez plutôt le lien",
  print: "Imprimer",
};

export const moreReleases: MoreReleasesStrings = {
  moreFrom: "Autres communiqués de presse\u202f: {publisher}",
  moreReleases: "Autres communiqués de presse",
};

export const subscribe: SubscribeStrings = {
  sending: "Envoi en cours…",
  errorSummary: "Vérifiez votre saisie",
  emailMissing: "Saisissez votre adresse électronique",
  emailInvalid: "Saisissez une adresse électronique valide, par exemple nom@example.com",
  consentMissing: "Cochez la case pour accepter de recevoir des courriels",
};

const serviceProblem = "Le service rencontre un problème. Réessayez plus tard";

export const outcomes: OutcomeStrings = {
  pending: "Consultez votre messagerie. Pour confirmer, suivez le lien que nous vous avons envoyé",
  subscribed: "Abonnement enregistré. Nous enverrons les communiqués de presse à cette adresse électronique",
  another: "Utiliser une autre adresse électronique",
  failed: {
    rejected: "L’abonnement n’a pas abouti. Vérifiez votre adresse électronique et réessayez",
    "rate-limited": "Trop de tentatives. Patientez quelques minutes et réessayez",
    unavailable: serviceProblem,
    network: "Votre demande n’a pas pu être envoyée. Vérifiez votre connexion à internet et réessayez",
    timeout: serviceProblem,
  },
  retryLater: "Trop de tentatives. Réessayez {when}",
};

export const builtForm: BuiltFormStrings = {
  email: "Adresse électronique",
  consent: "J’accepte que mon adresse électronique soit utilisée pour m’envoyer des communiqués de presse",
  privacy: "Utilisation de vos données",
  submit: "S’abonner",
  leaveEmpty: "Laissez ce champ vide",
  manage: "Modifier l’abonnement",
  unsubscribe: "Se désabonner",
};

export const choices: ChoiceStrings = {
  topics: "Thèmes",
  languages: "Langues",
  noneIsAll: "Si vous ne choisissez rien, vous recevrez tout",
  frequency: "À quelle fréquence vous écrire\u202f?",
  frequencies: {
    immediately: "Dès la publication",
    daily: "Une fois par jour",
    weekly: "Une fois par semaine",
    monthly: "Une fois par mois",
  },
};
