import type { GatewayStrings } from "./gateway-strings.js";

export const en: GatewayStrings = {
  form: {
    title: "Subscribe",
    email: "Email address",
    consent: "I agree to you using my email address to send me press releases",
    privacy: "How we use your data",
    submit: "Subscribe",
    leaveEmpty: "Leave this field blank",
    error: "Error",
    emailMissing: "Enter your email address",
    emailInvalid: "Enter an email address in the correct format, like name@example.com",
    consentMissing: "Select the box to agree to get emails",
    listUnknown: "Select an option from the list",
    choiceUnknown: "Select an option from the list",
    proofMissing: "We’re still checking your request. Wait a few seconds and try again",
  },
  choices: {
    questions: { topic: "Topics", language: "Languages", frequency: "How often do you want emails?" },
    answers: { topic: "Topics", language: "Languages", frequency: "How often" },
    noneIsAll: "If you do not select any, you’ll get everything",
    all: "All",
    save: "Save changes",
    saved: "Your changes have been saved",
    frequencies: {
      immediately: "As soon as it’s published",
      daily: "Once a day",
      weekly: "Once a week",
      monthly: "Once a month",
    },
    timeZone: "Time zone for your emails",
    timeZoneOfList: "Default ({zone})",
    timeZoneUnknown: "Select a time zone from the list",
    nextDigest: "Your next email comes on {date} at {time}, if there is something new.",
  },
  pages: {
    pending: {
      title: "Check your email",
      text: "We’ve sent you an email. Select the link in it to confirm your subscription. If it does not arrive after a few minutes, check your spam or junk folder.",
    },
    rateLimited: { title: "You’ve tried too many times", text: "Try again {when}." },
    unavailable: { title: "Sorry, there’s a problem with the service", text: "Try again later." },
    notUnderstood: { title: "There’s a problem", text: "Go back and try again." },
    siteRefused: {
      title: "This form does not work",
      text: "The website you came from is not allowed to use it. Tell the owner of that website.",
    },
    confirm: {
      title: "Confirm your subscription",
      text: "Confirm that you want to get {list} by email.",
      button: "Confirm subscription",
    },
    confirmed: {
      title: "You’ve subscribed",
      text: "We’ll send you {list} by email. To unsubscribe, use the link in any of our emails.",
    },
    alreadyConfirmed: {
      title: "You’ve already confirmed",
      text: "You’re subscribed to {list}. You do not need to do anything else.",
    },
    expired: {
      title: "This link has expired",
      text: "It worked for {hours} hours. Subscribe again to get a new link.",
    },
    linkInvalid: {
      title: "This link does not work",
      text: "Some email apps split long links. Copy the whole link from the email and paste it into your browser.",
    },
    linkEnded: {
      title: "This link no longer works",
      text: "The subscription it was for has ended. Subscribe again if you want to get emails.",
    },
    manage: { title: "Your subscription", text: "You’re subscribed to {list}.", button: "Unsubscribe" },
    manageEnded: { title: "Your subscription", text: "You’re not subscribed to {list}." },
    unsubscribe: {
      title: "Unsubscribe",
      text: "Do you want to stop emails about {list}?",
      button: "Unsubscribe",
    },
    unsubscribed: {
      title: "You’ve unsubscribed",
      text: "You will not get any more emails about {list}.",
    },
    releaseUnknown: {
      title: "We cannot find this press release",
      text: "It may have been removed. Check that you have copied the whole link.",
    },
    releaseWithdrawn: {
      title: "This press release has been withdrawn",
      text: "The publisher has withdrawn it, so we no longer show it.",
    },
    toForm: "Subscribe",
    toManage: "Change your subscription",
  },
  mails: {
    confirm: {
      subject: "Confirm your subscription to {list}",
      text: "We got a request to send {list} to this email address. To confirm, select this link within {hours} hours:",
      button: "Confirm subscription",
      ignore: "If you did not ask for this, ignore this email. We will not contact you again.",
    },
    known: {
      subject: "You’re already subscribed to {list}",
      text: "We got a request to send {list} to this email address. You’re already subscribed. You do not need to do anything.",
    },
    welcome: {
      subject: "You’re subscribed to {list}",
      text: "Thank you. You’re now subscribed to {list}. Keep this email. Use its links to change or end your subscription.",
    },
    manage: "Change your subscription",
    unsubscribe: "Unsubscribe",
    reason: "You get this email because you subscribed to {list}.",
    browser: "Read in your browser",
    whole: "Read the whole press release",
    links: "Link addresses",
    image: "Image: {text}",
    untitled: "Press release",
    test: "Test: {subject}",
    correction: {
      subject: "Correction: {title}",
      text: "This is a correction of a press release that we sent you earlier.",
    },
    digest: {
      subject: "{list}: {date}",
      count: { one: "{count} press release", other: "{count} press releases" },
      contents: "In this email",
    },
  },
};
