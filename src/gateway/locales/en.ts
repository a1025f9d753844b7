import type { GatewayStrings } from "./gateway-strings.js";

export const en: GatewayStrings = {
  form: {
    title: "Subscribe",
    email: "E-mail address",
    consent: "I agree that my address is used to send me press releases.",
    privacy: "How we treat your data",
    submit: "Subscribe",
    leaveEmpty: "Leave this empty",
    error: "Error",
    emailMissing: "Type your e-mail address.",
    emailInvalid: "This is not a whole e-mail address, such as name@example.org.",
    consentMissing: "Tick the box to agree before you subscribe.",
    listUnknown: "This list does not exist.",
    choiceUnknown: "This choice does not exist.",
    proofMissing: "Your browser has not yet finished its check. Try again.",
  },
  choices: {
    topic: "Topics",
    language: "Languages",
    frequency: "How often",
    noneIsAll: "Choose none to get all.",
    all: "all",
    save: "Save choices",
    saved: "Your choices have been saved.",
    frequencies: {
      immediately: "as soon as it is published",
      daily: "once a day",
      weekly: "once a week",
      monthly: "once a month",
    },
  },
  pages: {
    pending: {
      title: "Look in your mail",
      text: "The subscription starts when you follow the link that we have sent you. If nothing has come after some minutes, look in the folder for unwanted mail.",
    },
    rateLimited: { title: "Too many attempts", text: "There were too many attempts. Try again {when}." },
    unavailable: {
      title: "Out of order",
      text: "The subscription service is out of order just now. Try again later.",
    },
    notUnderstood: {
      title: "Not accepted",
      text: "The subscription was not understood. Go back and try again.",
    },
    confirm: {
      title: "Confirm your subscription",
      text: "One step is left: confirm that you would like to get {list} by e-mail.",
      button: "Confirm subscription",
    },
    confirmed: {
      title: "You have subscribed",
      text: "You will get {list} by e-mail. Each mail has a link to unsubscribe.",
    },
    alreadyConfirmed: {
      title: "Already confirmed",
      text: "All is well: your subscription to {list} is confirmed. There is nothing left to do.",
    },
    expired: {
      title: "This link is out of date",
      text: "The link was valid for {hours} hours. Subscribe once more, and we send you a new one.",
    },
    linkInvalid: {
      title: "This link is not complete",
      text: "Mail programs break long links sometimes. Copy the whole link from the mail into your browser.",
    },
    linkEnded: {
      title: "This link has been used",
      text: "The subscription that it was for has ended. Subscribe once more if you wish.",
    },
    manage: {
      title: "Your subscription",
      text: "You get {list} by e-mail.",
      button: "Unsubscribe",
    },
    manageEnded: { title: "Your subscription", text: "You have no subscription to {list}." },
    unsubscribe: {
      title: "Unsubscribe",
      text: "Would you like to get no more mails from {list}?",
      button: "Unsubscribe",
    },
    unsubscribed: { title: "You have unsubscribed", text: "You will get no more mails from {list}." },
    toForm: "Subscribe",
    toManage: "Manage your subscription",
  },
  mails: {
    confirm: {
      subject: "Confirm your subscription to {list}",
      text: "Someone, we hope you, has asked to get {list} at this address. Follow this link within {hours} hours to confirm:",
      button: "Confirm subscription",
      ignore: "Was it not you? Then do nothing, and you will hear no more from us.",
    },
    known: {
      subject: "You already subscribe to {list}",
      text: "Someone, we hope you, has asked to get {list} at this address. You already do, so there is nothing to do.",
    },
    welcome: {
      subject: "You subscribe to {list}",
      text: "Thank you, your subscription to {list} is confirmed. Keep this mail: its links let you change your mind.",
    },
    manage: "Manage your subscription",
    unsubscribe: "Unsubscribe",
  },
};
