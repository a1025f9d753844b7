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

/** The strings of pages and mails. `{list}` is the title of a list, `{title}` that of a release,
 * `{when}` a time from now, `{hours}` a number. */
export interface GatewayStrings {
  form: {
    title: string;
    email: string;
    consent: string;
    privacy: string;
    submit: string;
    leaveEmpty: string;
    /** Precedes the title of a page with errors. */
    error: string;
    emailMissing: string;
    emailInvalid: string;
    consentMissing: string;
    listUnknown: string;
    choiceUnknown: string;
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
    save: string;
    saved: string;
    frequencies: Record<Frequency, string>;
    /** Label of the select. */
    timeZone: string;
    /** The option of readers who have chosen none; `{zone}` is the list’s. */
    timeZoneOfList: string;
    timeZoneUnknown: string;
    /** `{date}` has the day of the week, `{time}` no time zone. */
    nextDigest: string;
  };
  pages: {
    pending: NoticeStrings;
    rateLimited: NoticeStrings;
    unavailable: NoticeStrings;
    notUnderstood: NoticeStrings;
    /** To a reader whose form is on a site that may not use the gateway. */
    siteRefused: NoticeStrings;
    confirm: ButtonNoticeStrings;
    confirmed: NoticeStrings;
    alreadyConfirmed: NoticeStrings;
    expired: NoticeStrings;
    linkInvalid: NoticeStrings;
    linkEnded: NoticeStrings;
    manage: ButtonNoticeStrings;
    manageEnded: NoticeStrings;
    unsubscribe: ButtonNoticeStrings;
    unsubscribed: NoticeStrings;
    releaseUnknown: NoticeStrings;
    releaseWithdrawn: NoticeStrings;
    toForm: string;
    toManage: string;
  };
  mails: {
    confirm: { subject: string; text: string; button: string; ignore: string };
    known: { subject: string; text: string };
    welcome: { subject: string; text: string };
    manage: string;
    unsubscribe: string;
    /** Why the reader gets a mail with news. */
    reason: string;
    /** Link to the page of a release. */
    browser: string;
    /** Link from the lead to the whole release. */
    whole: string;
    /** Heading of the addresses in a plain text. */
    links: string;
    /** Stands for a picture that is not shown; `{text}` is its alternative text. */
    image: string;
    /** Headline of a release that has none. */
    untitled: string;
    /** Subject of a mail that only an operator gets. */
    test: string;
    correction: { subject: string; text: string };
    digest: {
      /** `{date}` is a day. */
      subject: string;
      count: Plural;
      /** Heading of the table of contents. */
      contents: string;
    };
  };
}
