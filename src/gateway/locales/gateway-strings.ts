import type { Frequency } from "../../subscribe/frequency.js";

/** A page's or mail's own words: what it is about, what it says, what its button does. */
interface Notice {
  title: string;
  text: string;
}
interface Question extends Notice {
  button: string;
}

/** All that pages and mails say. `{list}` is the title of a list, `{when}` a time from now, `{hours}` a number. */
export interface GatewayStrings {
  form: {
    title: string;
    email: string;
    consent: string;
    privacy: string;
    submit: string;
    leaveEmpty: string;
    /** Before the title of a page with errors. */
    error: string;
    emailMissing: string;
    emailInvalid: string;
    consentMissing: string;
    listUnknown: string;
    choiceUnknown: string;
    proofMissing: string;
  };
  choices: {
    topic: string;
    language: string;
    frequency: string;
    /** Below topics and languages. */
    noneIsAll: string;
    /** In place of a list of topics or languages. */
    all: string;
    save: string;
    saved: string;
    frequencies: Record<Frequency, string>;
  };
  pages: {
    pending: Notice;
    rateLimited: Notice;
    unavailable: Notice;
    notUnderstood: Notice;
    confirm: Question;
    confirmed: Notice;
    alreadyConfirmed: Notice;
    expired: Notice;
    linkInvalid: Notice;
    linkEnded: Notice;
    manage: Question;
    manageEnded: Notice;
    unsubscribe: Question;
    unsubscribed: Notice;
    toForm: string;
    toManage: string;
  };
  mails: {
    confirm: { subject: string; text: string; button: string; ignore: string };
    known: { subject: string; text: string };
    welcome: { subject: string; text: string };
    manage: string;
    unsubscribe: string;
  };
}
