/**
 * The parts of `<press-release>`, which a page can style with `::part()`. A list that has opened a release exports each with
 * the prefix `release-`, and the shared ones without it as well. The manifest of the package takes names and descriptions from here.
 */
export const partNames = [
  /** Each button, and the play button of a video. */
  "button",
  /** Each heading: the headline, those of the text, and those of the sections. */
  "heading",
  /** Each link with words, also in the text. */
  "link",
  /** The publisher's label for the kind of a release, here and in "More releases". */
  "tag",
  /** The content of one of the releases in "More releases". */
  "item-body",
  /** Text with paragraphs, lists and tables: of the release, of its contacts, about the publisher. */
  "prose",
  /** The whole release. */
  "release",
  /** Says that the release was corrected or withdrawn. */
  "notice",
  /** Date of that notice. */
  "notice-date",
  /** Type and publisher. */
  "meta",
  /** The publisher's label for the kind of release. */
  "type",
  /** Name of the publisher. */
  "publisher",
  /** Headline. */
  "title",
  /** Place and dates. */
  "dateline",
  /** Place. */
  "place",
  /** Date, time and time zone of publication. */
  "date",
  /** Date, time and time zone of the last change. */
  "updated",
  /** Links to the release in other languages. */
  "translations",
  /** One of these links. */
  "translation-link",
  /** Buttons for journalists. */
  "tools",
  /** One of these buttons. */
  "tool",
  /** Result of a button: copied, failed. */
  "tools-status",
  /** Lead. */
  "lead",
  /** Text of the release. */
  "body",
  /** An image with its caption. */
  "image",
  /** Link around an image, which opens it large. */
  "image-open",
  /** Link to an image of a host that is not allowed. */
  "image-link",
  /** Caption and credit of an image. */
  "caption",
  /** Credit of an image. */
  "credit",
  /** The images besides the main one. */
  "images",
  /** Heading of the images. */
  "images-title",
  /** The dialog with the large images. */
  "viewer",
  /** Bar of the dialog, with position and buttons. */
  "viewer-bar",
  /** Buttons of the dialog: previous, next, close. */
  "viewer-button",
  /** Position in the dialog: "2 of 5". */
  "viewer-position",
  /** The large images in the dialog, side by side. */
  "viewer-images",
  /** One large image in the dialog. */
  "viewer-image",
  /** Caption, credit and download link of a large image. */
  "viewer-caption",
  /** Link to the original of a large image. */
  "viewer-download",
  /** Videos that are not part of the text. */
  "videos",
  /** Heading of the videos. */
  "videos-title",
  /** Documents to download. */
  "documents",
  /** Heading of the documents. */
  "documents-title",
  /** Link to one document. */
  "document-link",
  /** Type and size of a document. */
  "document-details",
  /** Press contacts. */
  "contacts",
  /** Heading of the contacts. */
  "contacts-title",
  /** One person or office. */
  "contact",
  /** Name of a contact. */
  "contact-name",
  /** Role of a contact. */
  "contact-role",
  /** Phone number, as a link that dials. */
  "phone",
  /** Email address, as a link. */
  "email",
  /** About the publisher. */
  "boilerplate",
  /** Heading of that text. */
  "boilerplate-title",
  /** Related links. */
  "links",
  /** Heading of the links. */
  "links-title",
  /** Keywords. */
  "keywords",
  /** One keyword. */
  "keyword",
  /** The two links to the newsroom. */
  "sources",
  /** Link to the release in the newsroom. */
  "original-link",
  /** Link to the newsroom. */
  "newsroom-link",
  /** More releases. */
  "more",
  /** Heading of these releases. */
  "more-title",
  /** One of these releases. */
  "more-item",
  /** Its headline. */
  "more-item-title",
  /** Its date, time and time zone. */
  "more-date",
  /** Its type. */
  "more-type",
  /** The link in its headline. */
  "more-link",
  /** Its lead. */
  "more-lead",
  /** "Try again". */
  "retry-button",
  /** Messages about the release: loading, not found, withheld, failed, stale. */
  "status",
  /** Says that the release was not found. */
  "not-found",
  /** Says when the release will be published. */
  "withheld",
  /** Says that the release, or its text, cannot be shown. */
  "error",
  /** Says that the release may be out of date. */
  "stale",
] as const;
