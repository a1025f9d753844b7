import type { GatewayStrings } from "./gateway-strings.js";

export const de: GatewayStrings = {
  form: {
    title: "Abonnieren",
    email: "E-Mail-Adresse",
    consent:
      "Ich willige ein, dass meine E-Mail-Adresse für die Zusendung von Pressemitteilungen genutzt wird",
    privacy: "So verwenden wir Ihre Daten",
    submit: "Abonnieren",
    leaveEmpty: "Lassen Sie dieses Feld leer",
    error: "Fehler",
    emailMissing: "Geben Sie Ihre E-Mail-Adresse ein",
    emailInvalid: "Geben Sie eine gültige E-Mail-Adresse ein, zum Beispiel name@example.com",
    consentMissing: "Setzen Sie das Häkchen, um dem E-Mail-Empfang zuzustimmen",
    listUnknown: "Wählen Sie eine Option aus der Liste",
    choiceUnknown: "Wählen Sie eine Option aus der Liste",
    proofMissing:
      "Ihre Anfrage wird noch geprüft. Warten Sie einige Sekunden und versuchen Sie es noch einmal",
  },
  choices: {
    questions: { topic: "Themen", language: "Sprachen", frequency: "Wie oft möchten Sie E-Mails erhalten?" },
    answers: { topic: "Themen", language: "Sprachen", frequency: "Häufigkeit" },
    noneIsAll: "Wenn Sie nichts auswählen, erhalten Sie alles",
    all: "Alle",
    save: "Änderungen speichern",
    saved: "Ihre Änderungen wurden gespeichert",
    frequencies: {
      immediately: "Sofort nach Veröffentlichung",
      daily: "Einmal täglich",
      weekly: "Einmal wöchentlich",
      monthly: "Einmal monatlich",
    },
    timeZone: "Zeitzone für Ihre E-Mails",
    timeZoneOfList: "Standard ({zone})",
    timeZoneUnknown: "Wählen Sie eine Zeitzone aus der Liste",
    nextDigest: "Ihre nächste E-Mail kommt am {date}, um {time} Uhr, wenn es etwas Neues gibt.",
  },
  pages: {
    pending: {
      title: "Prüfen Sie Ihren Posteingang",
      text: "Wir haben Ihnen eine E-Mail geschickt. Bestätigen Sie Ihr Abonnement über den Link darin. Wenn sie nach einigen Minuten nicht angekommen ist, sehen Sie in Ihrem Spam-Ordner nach.",
    },
    rateLimited: { title: "Zu viele Versuche", text: "Wieder möglich {when}." },
    unavailable: {
      title: "Es gibt ein Problem mit dem Dienst",
      text: "Versuchen Sie es später.",
    },
    notUnderstood: {
      title: "Es ist ein Fehler aufgetreten",
      text: "Bitte wiederholen Sie den Vorgang.",
    },
    siteRefused: {
      title: "Dieses Formular funktioniert nicht",
      text: "Die Website, von der Sie kommen, darf es nicht verwenden. Informieren Sie die für die Website zuständige Stelle.",
    },
    confirm: {
      title: "Bestätigen Sie Ihr Abonnement",
      text: "Bestätigen Sie, dass Sie „{list}“ per E-Mail erhalten möchten.",
      button: "Abonnement bestätigen",
    },
    confirmed: {
      title: "Ihr Abonnement ist bestätigt",
      text: "Wir senden Ihnen „{list}“ per E-Mail. Abbestellen können Sie jederzeit über den Link in jeder unserer E-Mails.",
    },
    alreadyConfirmed: {
      title: "Sie haben bereits bestätigt",
      text: "Sie haben „{list}“ abonniert. Sie müssen nichts weiter tun.",
    },
    expired: {
      title: "Dieser Link ist abgelaufen",
      text: "Er war {hours} Stunden gültig. Abonnieren Sie erneut, um einen neuen Link zu erhalten.",
    },
    linkInvalid: {
      title: "Dieser Link funktioniert nicht",
      text: "Manche E-Mail-Programme trennen lange Links. Kopieren Sie den ganzen Link aus der E-Mail und fügen Sie ihn in Ihrem Browser ein.",
    },
    linkEnded: {
      title: "Dieser Link gilt nicht mehr",
      text: "Das zugehörige Abonnement ist beendet. Abonnieren Sie erneut, wenn Sie E-Mails erhalten möchten.",
    },
    manage: { title: "Ihr Abonnement", text: "Sie haben „{list}“ abonniert.", button: "Abbestellen" },
    manageEnded: { title: "Ihr Abonnement", text: "Sie haben „{list}“ nicht abonniert." },
    unsubscribe: {
      title: "Abbestellen",
      text: "Möchten Sie „{list}“ nicht mehr per E-Mail erhalten?",
      button: "Abbestellen",
    },
    unsubscribed: {
      title: "Ihr Abonnement ist beendet",
      text: "Sie erhalten „{list}“ nicht mehr per E-Mail.",
    },
    releaseUnknown: {
      title: "Die Pressemitteilung wurde nicht gefunden",
      text: "Vielleicht wurde sie gelöscht. Prüfen Sie, ob Sie den ganzen Link kopiert haben.",
    },
    releaseWithdrawn: {
      title: "Diese Pressemitteilung wurde zurückgezogen",
      text: "Die herausgebende Stelle hat sie zurückgezogen. Daher wird sie nicht mehr angezeigt.",
    },
    toForm: "Abonnieren",
    toManage: "Abonnement ändern",
  },
  mails: {
    confirm: {
      subject: "Bestätigen Sie Ihr Abonnement: {list}",
      text: "Wir haben eine Anfrage erhalten, „{list}“ an diese E-Mail-Adresse zu senden. Bestätigen Sie dies innerhalb von {hours} Stunden über diesen Link:",
      button: "Abonnement bestätigen",
      ignore:
        "Wenn die Anfrage nicht von Ihnen stammt, ignorieren Sie diese E-Mail. Sie hören dann nichts mehr von uns.",
    },
    known: {
      subject: "Sie haben „{list}“ bereits abonniert",
      text: "Wir haben eine Anfrage erhalten, „{list}“ an diese E-Mail-Adresse zu senden. Ihr Abonnement besteht bereits. Sie müssen nichts tun.",
    },
    welcome: {
      subject: "Sie haben „{list}“ abonniert",
      text: "Vielen Dank. Sie haben „{list}“ abonniert. Bewahren Sie diese E-Mail auf. Über die Links darin können Sie Ihr Abonnement ändern oder beenden.",
    },
    manage: "Abonnement ändern",
    unsubscribe: "Abbestellen",
    reason: "Sie erhalten diese E-Mail, weil Sie „{list}“ abonniert haben.",
    browser: "Im Browser lesen",
    whole: "Ganze Pressemitteilung lesen",
    links: "Linkadressen",
    image: "Bild: {text}",
    untitled: "Pressemitteilung",
    test: "Test: {subject}",
    correction: {
      subject: "Korrektur: {title}",
      text: "Dies ist die Korrektur einer Pressemitteilung, die wir Ihnen bereits gesendet haben.",
    },
    digest: {
      subject: "{list}: {date}",
      count: { one: "{count} Pressemitteilung", other: "{count} Pressemitteilungen" },
      contents: "In dieser E-Mail",
    },
  },
};
