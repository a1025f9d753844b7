/* For each invariant a reader that breaks it, to show that its check finds that. */
import { readFeed } from "../../dist/feed/index.js";

const textOf = (bytes) => new TextDecoder().decode(bytes);

/** Reads, then changes the feed. */
const changing = (change) => async (bytes, options) => {
  const feed = await readFeed(bytes, options);
  change(feed, textOf(bytes), bytes);
  return feed;
};

/** Loses a release if the document has something. */
const losing = (has) =>
  changing((feed, text, bytes) => {
    if (has(text, bytes)) feed.releases.pop();
  });

const throwing = (bytes, options) => {
  if (bytes.length % 7 === 3) throw new TypeError("Cannot read properties of undefined");
  return readFeed(bytes, options);
};

const numbering = changing(({ releases }) => {
  for (const [index, release] of releases.entries()) release.id += index;
});

/** Shows the part of an item that was cut off. */
const inventing = changing(({ releases }, text) => {
  if (!/(?:>|[}\]])\s*$/.test(text)) releases.push({ id: "cut", title: "" });
});

const isOtherEncoding = (text, [first, second]) => first >= 0xef || !first || !second;

export const brokenReaders = {
  "throws nothing but FeedError: any bytes": throwing,
  "throws nothing but FeedError: any text": throwing,
  "throws nothing but FeedError: any JSON": throwing,
  "throws nothing but FeedError: broken answers": throwing,
  "the time zone of the machine changes nothing": changing(({ releases }) => {
    for (const release of releases) release.updated = new Date(2025, 0, 1).toISOString();
  }),
  "the order of items changes their order only: XML": numbering,
  "the order of items changes their order only: JSON": numbering,
  "other items change nothing in an item": changing(({ releases }) => {
    for (const release of releases) release.title += releases.length;
  }),
  "the order of fields changes nothing: XML": changing((feed, text) => {
    feed.title = /<(?:item|entry)[^>]*><([\w:]+)/.exec(text)?.[1];
  }),
  "the order of fields changes nothing: JSON": changing((feed, text) => {
    feed.title = /\{\s*"(\w+)/.exec(text)?.[1];
  }),
  "a beginning of a document gives a beginning of its releases: XML": inventing,
  "a beginning of a document gives a beginning of its releases: JSON": inventing,
  "a document without its end is said to be cut off, or is an error": changing(({ skippedBy }) => {
    skippedBy.cutOff = 0;
  }),
  "spelling changes nothing: CDATA sections": losing((text) => text.includes("<![CDATA[")),
  "spelling changes nothing: a section and escapes in one text": losing((text) => /\]\]>[^<]/.test(text)),
  "spelling changes nothing: references for characters": losing((text) => text.includes("&#x")),
  "spelling changes nothing: quotation marks and order of attributes": losing((text) =>
    /='[^']*'>/.test(text),
  ),
  "spelling changes nothing: space, comments and instructions between elements": losing((text) =>
    text.includes("<!-- note"),
  ),
  "spelling changes nothing: one tag for what is empty": losing((text) => text.includes("/>")),
  "spelling changes nothing: other prefixes": losing((text) => text.includes("<p2:")),
  "spelling changes nothing: other encodings": losing(isOtherEncoding),
  "spelling changes nothing: all at once": losing((text) => text.includes("<!-- note")),
  "spelling changes nothing: JSON": losing((text) => text.includes("\\u")),
  "leaves no markup in a text": changing(({ releases }, text) => {
    for (const release of releases) release.title = /<title>([^]*)<\/title>/.exec(text)[1];
  }),
  "gives text back as it was written, however it is escaped": changing(({ releases }) => {
    for (const release of releases) release.title = release.title.replace("&", "and");
  }),
};

/** For a check of the checks: it never ends. */
export const endlessReader = () => {
  for (;;);
};
