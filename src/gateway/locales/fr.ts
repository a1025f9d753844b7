import type { GatewayStrings } from "./gateway-strings.js";

export const fr: GatewayStrings = {
  form: {
    title: "S’abonner",
    email: "Adresse électronique",
    consent: "J’accepte que mon adresse électronique soit utilisée pour m’envoyer des communiqués de presse",
    privacy: "Utilisation de vos données",
    submit: "S’abonner",
    leaveEmpty: "Laissez ce champ vide",
    error: "Erreur",
    emailMissing: "Saisissez votre adresse électronique",
    emailInvalid: "Saisissez une adresse électronique valide, par exemple nom@example.com",
    consentMissing: "Cochez la case pour accepter de recevoir des courriels",
    listUnknown: "Choisissez une option dans la liste",
    choiceUnknown: "Choisissez une option dans la liste",
    proofMissing:
      "La vérification de votre demande est encore en cours. Patientez quelques secondes et réessayez",
  },
  choices: {
    questions: { topic: "Thèmes", language: "Langues", frequency: "À quelle fréquence vous écrire\u202f?" },
    answers: { topic: "Thèmes", language: "Langues", frequency: "Fréquence" },
    noneIsAll: "Si vous ne choisissez rien, vous recevrez tout",
    all: "Tout",
    save: "Enregistrer",
    saved: "Vos modifications ont été enregistrées",
    frequencies: {
      immediately: "Dès la publication",
      daily: "Une fois par jour",
      weekly: "Une fois par semaine",
      monthly: "Une fois par mois",
    },
    timeZone: "Fuseau horaire de vos courriels",
    timeZoneOfList: "Par défaut ({zone})",
    timeZoneUnknown: "Choisissez un fuseau horaire dans la liste",
    nextDigest: "Votre prochain courriel arrivera le {date} à {time}, s’il y a du nouveau.",
  },
  pages: {
    pending: {
      title: "Consultez votre messagerie",
      text: "Nous vous avons envoyé un courriel. Suivez le lien qu’il contient pour confirmer votre abonnement. S’il n’arrive pas d’ici quelques minutes, vérifiez le dossier des courriels indésirables (spams).",
    },
    rateLimited: { title: "Trop de tentatives", text: "Réessayez {when}." },
    unavailable: { title: "Le service rencontre un problème", text: "Réessayez plus tard." },
    notUnderstood: { title: "Une erreur est survenue", text: "Revenez en arrière et réessayez." },
    siteRefused: {
      title: "Ce formulaire ne fonctionne pas",
      text: "Le site d’où vous venez n’est pas autorisé à l’utiliser. Signalez-le aux responsables de ce site.",
    },
    confirm: {
      title: "Confirmez votre abonnement",
      text: "Confirmez que vous souhaitez recevoir «\u202f{list}\u202f» par courriel.",
      button: "Confirmer l’abonnement",
    },
    confirmed: {
      title: "Abonnement confirmé",
      text: "Nous vous enverrons «\u202f{list}\u202f» par courriel. Pour vous désabonner, utilisez le lien présent dans chaque courriel.",
    },
    alreadyConfirmed: {
      title: "Vous avez déjà confirmé",
      text: "Votre abonnement à «\u202f{list}\u202f» est actif. Vous n’avez rien d’autre à faire.",
    },
    expired: {
      title: "Ce lien a expiré",
      text: "Il était valable {hours} heures. Abonnez-vous à nouveau pour recevoir un autre lien.",
    },
    linkInvalid: {
      title: "Ce lien ne fonctionne pas",
      text: "Certaines messageries coupent les liens trop longs. Copiez le lien en entier depuis le courriel et collez-le dans votre navigateur.",
    },
    linkEnded: {
      title: "Ce lien n’est plus valable",
      text: "L’abonnement correspondant a pris fin. Abonnez-vous à nouveau si vous souhaitez recevoir des courriels.",
    },
    manage: {
      title: "Votre abonnement",
      text: "Votre abonnement à «\u202f{list}\u202f» est actif.",
      button: "Se désabonner",
    },
    manageEnded: {
      title: "Votre abonnement",
      text: "Vous n’avez pas d’abonnement à «\u202f{list}\u202f».",
    },
    unsubscribe: {
      title: "Se désabonner",
      text: "Souhaitez-vous ne plus recevoir «\u202f{list}\u202f» par courriel\u202f?",
      button: "Se désabonner",
    },
    unsubscribed: {
      title: "Désabonnement confirmé",
      text: "Vous ne recevrez plus «\u202f{list}\u202f» par courriel.",
    },
    releaseUnknown: {
      title: "Ce communiqué est introuvable",
      text: "Il a peut-être été supprimé. Vérifiez que vous avez copié le lien en entier.",
    },
    releaseWithdrawn: {
      title: "Ce communiqué a été retiré",
      text: "L’organisme qui l’a publié l’a retiré. Il n’est donc plus affiché.",
    },
    toForm: "S’abonner",
    toManage: "Modifier l’abonnement",
  },
  mails: {
    confirm: {
      subject: "Confirmez votre abonnement\u202f: {list}",
      text: "Nous avons reçu une demande d’envoi de «\u202f{list}\u202f» à cette adresse électronique. Pour confirmer, suivez ce lien dans un délai de {hours} heures\u202f:",
      button: "Confirmer l’abonnement",
      ignore:
        "Si vous n’êtes pas à l’origine de cette demande, ignorez ce courriel. Nous ne vous contacterons plus.",
    },
    known: {
      subject: "Abonnement déjà actif\u202f: {list}",
      text: "Nous avons reçu une demande d’envoi de «\u202f{list}\u202f» à cette adresse électronique. Votre abonnement est déjà actif. Vous n’avez rien à faire.",
    },
    welcome: {
      subject: "Abonnement confirmé\u202f: {list}",
      text: "Merci. Votre abonnement à «\u202f{list}\u202f» est actif. Conservez ce courriel. Ses liens vous permettent de modifier votre abonnement ou de vous désabonner.",
    },
    manage: "Modifier l’abonnement",
    unsubscribe: "Se désabonner",
    reason: "Vous recevez ce courriel en raison de votre abonnement à «\u202f{list}\u202f».",
    browser: "Lire dans le navigateur",
    whole: "Lire l’intégralité du communiqué",
    links: "Adresses des liens",
    image: "Image\u202f: {text}",
    untitled: "Communiqué de presse",
    test: "Test\u202f: {subject}",
    correction: {
      subject: "Rectificatif\u202f: {title}",
      text: "Voici la version rectifiée d’un communiqué que nous vous avons déjà envoyé.",
    },
    digest: {
      subject: "{list}\u202f: {date}",
      count: { one: "{count} communiqué de presse", other: "{count} communiqués de presse" },
      contents: "Dans ce courriel",
    },
  },
};
