import type { Plural } from "../../locales/locale.js";
import type { Frequency } from "../../subscribe/frequency.js";

/** A page with one message. */
interface NoticeStrings {
  title: string;
  text: string;
}

/** A page with one message and a button. */
interface ButtonNoticeStrings extends NoticeStrings {
  button: string;
}

/** A name for each question about a list. */
type QuestionStrings = Record<"topic" | "language" | "frequency", string>;

/**
 * The strings of pages and mails. `{list}` is the title of a list and `{title}` that of a release, in their base form: the
 * sentence must not inflect them. `{when}` is a time from now, “in 5 minutes”; `{hours}` is a number, 48. Texts are whole
 * sentences with full stops; titles, labels, buttons and subjects have none. They may be as long as those of the elements:
 * see `Locale`. What stands in the elements too says the same there, word for word.
 */
export interface GatewayStrings {
  /** A page with the form, for readers without JavaScript and for forms with errors. */
  form: {
    /** Title of the page and its heading: what the reader can do here, not an order. */
    title: string;
    email: string;
    consent: string;
    privacy: string;
    submit: string;
    leaveEmpty: string;
    /** Precedes the title of a page with errors, in the tab of the browser: “Error: Subscribe”. */
    error: string;
    emailMissing: string;
    emailInvalid: string;
    consentMissing: string;
    /** The form names a list that does not exist. */
    listUnknown: string;
    /** The form names a topic, a language or a frequency that does not exist. */
    choiceUnknown: string;
    /** The browser has not yet finished the computation that keeps robots out. */
    proofMissing: string;
  };
  choices: {
    /** In a form. */
    questions: QuestionStrings;
    /** Before what the reader has chosen. */
    answers: QuestionStrings;
    /** Hint for topics and languages. */
    noneIsAll: string;
    /** Stands for all topics or languages. */
    all: string;
    /** Button of the page on which a subscriber changes the choices. */
    save: string;
    /** Said on that page afterwards. */
    saved: string;
    frequencies: Record<Frequency, string>;
    /** Label of the select. */
    timeZone: string;
    /** The option of readers who have chosen none; `{zone}`, such as “Europe/Copenhagen”, is the list’s. */
    timeZoneOfList: string;
    /** At the select, for a value that is no time zone. */
    timeZoneUnknown: string;
    /** When the next mail comes to a reader who gets one a day, week or month. `{date}`: “Monday 6 July”; `{time}`: “09:00”. */
    nextDigest: string;
  };
  pages: {
    /** After the form: the reader must follow the link in the mail that was sent. */
    pending: NoticeStrings;
    /** Too many requests from this reader. */
    rateLimited: NoticeStrings;
    /** The gateway has a fault. */
    unavailable: NoticeStrings;
    /** The request was damaged, or came from no form of ours. */
    notUnderstood: NoticeStrings;
    /** To a reader whose form is on a site that may not use the gateway. */
    siteRefused: NoticeStrings;
    /** Behind the link in the mail: the button starts the subscription. */
    confirm: ButtonNoticeStrings;
    /** After that button. */
    confirmed: NoticeStrings;
    /** The same link once more. */
    alreadyConfirmed: NoticeStrings;
    /** The link to confirm was followed too late. */
    expired: NoticeStrings;
    /** The address of the link was cut or changed. */
    linkInvalid: NoticeStrings;
    /** The link is whole, but its subscription no longer exists. */
    linkEnded: NoticeStrings;
    /** A subscriber's own page; the button ends the subscription. */
    manage: ButtonNoticeStrings;
    /** The same page after the subscription has ended. */
    manageEnded: NoticeStrings;
    /** Asks before the subscription is ended. */
    unsubscribe: ButtonNoticeStrings;
    /** After that button. */
    unsubscribed: NoticeStrings;
    /** Behind “Read in your browser” in a mail: there is no such release. */
    releaseUnknown: NoticeStrings;
    /** The same, for a release that the publisher has withdrawn. */
    releaseWithdrawn: NoticeStrings;
    /** Link to the page with the form. */
    toForm: string;
    /** Link to the subscriber's own page. */
    toManage: string;
  };
  mails: {
    /** Asks whether the reader wants the list. `text` ends with a colon, and the link follows. `ignore` is below it. */
    confirm: { subject: string; text: string; button: string; ignore: string };
    /** The same form was sent for an address that is subscribed already. */
    known: { subject: string; text: string };
    /** After the confirmation. */
    welcome: { subject: string; text: string };
    /** Link at the end of each mail to the subscriber's own page. */
    manage: string;
    /** Link at the end of each mail. */
    unsubscribe: string;
    /** Why the reader gets a mail with news. */
    reason: string;
    /** Link above a release to its page, for mail programs that show it badly. */
    browser: string;
    /** Link from the lead to the whole release. */
    whole: string;
    /** Heading of the addresses of the links at the end of a plain text. */
    links: string;
    /** Stands for a picture that is not shown; `{text}` is its alternative text. */
    image: string;
    /** Headline of a release that has none. */
    untitled: string;
    /** Subject of a mail that only an operator gets. */
    test: string;
    /** A release is sent again because it was wrong. */
    correction: { subject: string; text: string };
    /** One mail with the releases of a day, a week or a month. */
    digest: {
      /** `{date}` is a day. */
      subject: string;
      count: Plural;
      /** Heading of the table of contents. */
      contents: string;
    };
  };
}
