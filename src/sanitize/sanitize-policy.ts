/**
 * What HTML from a feed may bring into the page. Everything that is not listed here is removed: an unknown tag leaves only
 * its content, an unknown attribute leaves nothing.
 */

const names = (list: string): string[] => list.split(" ");

/** Tags that are kept. */
export const keptTags = names(
  "p div span br hr wbr h1 h2 h3 h4 h5 h6 a abbr dfn address cite b strong i em u s del ins mark small sub sup code kbd " +
    "samp var pre q blockquote bdi bdo ruby rt rp time data ul ol li dl dt dd table caption colgroup col thead tbody " +
    "tfoot tr th td figure figcaption picture source img video audio track details summary",
);

/** Tags that are replaced, by the tag that replaces them. */
export const renamedTags: Readonly<Record<string, string>> = {
  abbr: "acronym",
  s: "strike",
  span: "big font rb",
  code: "tt",
  ul: "menu dir",
  div: "center section article main header footer aside nav hgroup search",
};

/** Tags that may embed a YouTube or Vimeo video, which is rebuilt from its id. The tags themselves are never kept. */
export const embedTags = names("iframe embed object");

/**
 * Tags that are removed together with their content, like every element with the attribute `hidden`. Tags without content
 * (`<link>`, `<input>`) need not be listed, because an unlisted tag leaves only its content.
 */
export const droppedTags = names(
  "script style noscript template frameset noframes noembed applet svg math title head form button textarea select option " +
    "datalist output canvas dialog xmp plaintext listing map marquee portal fencedframe slot",
);

/** A language tag in the shape of BCP 47. */
const language = /^[a-z]{2,8}(?:-[a-z\d]{1,8}){0,6}$/i;
const text = /^[^]{1,200}$/;

/** A pattern that the value must match, or the range of a whole number: lower values are dropped, higher ones capped. */
export type AttributeRule = RegExp | readonly [least: number, most: number];

/** Attributes that are copied, by tag; `*` means every tag. Addresses are not listed: they are rebuilt, never copied. */
export const attributeRules: Readonly<Record<string, Readonly<Record<string, AttributeRule>>>> = {
  "*": { lang: language, dir: /^(?:ltr|rtl|auto)$/i },
  a: { hreflang: language },
  "abbr dfn": { title: text },
  "th td": { colspan: [1, 50], rowspan: [1, 200], scope: /^(?:col|row)(?:group)?$/i, abbr: text },
  "col colgroup": { span: [1, 50] },
  ol: { start: [-99999, 99999], reversed: /^/, type: /^[1aAiI]$/ },
  li: { value: [-99999, 99999] },
  "time del ins": { datetime: /^[\dPTWZ:+\-., ]{1,40}$/i },
  data: { value: text },
  details: { open: /^/ },
  "img video": { width: [1, 8192], height: [1, 8192] },
  source: {
    type: /^(?:image|video|audio)\/[\w.+-]{1,40}$/i,
    media: /^\((?:min|max)-width: ?\d{1,5}(?:px|em)\)$/i,
  },
  track: { kind: /^(?:subtitles|captions|descriptions|chapters)$/i, srclang: language, label: text },
};

/** The name that `removeCspTriggers` gives to `style` attributes: the parser ignores it, the second stage can read it. */
export const INERT_STYLE_ATTRIBUTE = "data-press-style";

/** Attributes that are read but never copied: addresses, targets of links, and signs that an element is hidden. */
export const readAttributes = names(
  `href src srcset alt poster data name value id hidden title ${INERT_STYLE_ATTRIBUTE}`,
);

/** Elements that cost a browser as much as this many others. */
export const nodeWeights: ReadonlyMap<string, number> = new Map([
  ["img", 15],
  ["picture", 15],
  ["video", 500],
  ["audio", 500],
  ["details", 10],
  ["ruby", 5],
]);

/** The reason for each rule, for the documentation. No code in the page reads it, so the builds leave it out. */
export const reasons = {
  keptTags: "The usual elements of a press release.",
  renamedTags:
    "Obsolete tags are replaced by current ones. Sectioning elements become `div`, because a feed must not add landmarks to the page.",
  embedTags:
    "A YouTube or Vimeo video becomes a link and a play button. No request goes to the site before the click. All other embeds are removed.",
  droppedTags:
    "Scripts, styles, forms, frames, SVG and MathML can run code, ask for data, cover the page or load from other sites.",
  attributes: {
    "*": {
      lang: "Lets screen readers and hyphenation treat a passage in another language correctly.",
      dir: "Sets the text direction of a passage.",
    },
    a: { hreflang: "The language of the link's target." },
    "abbr dfn": {
      title:
        "The full form of an abbreviation. On other elements a title cannot be reached by touch or keyboard.",
    },
    "th td": {
      colspan: "Keeps a table's shape. The limit prevents a cell from creating a huge number of columns.",
      rowspan: "Keeps a table's shape. The limit prevents a cell from creating a huge number of rows.",
      scope: "Which cells a header cell applies to.",
      abbr: "The short form of a header cell.",
    },
    "col colgroup": {
      span: "Keeps a table's shape. The limit prevents it from creating a huge number of columns.",
    },
    ol: {
      start: "A list that continues another one.",
      reversed: "A list that counts down.",
      type: "The numbering style of a list.",
    },
    li: { value: "The number of a list item." },
    "time del ins": { datetime: "The machine-readable date." },
    data: { value: "The machine-readable value." },
    details: { open: "A section that is open initially." },
    "img video": {
      width: "Reserves space while the image or video loads, so that nothing moves.",
      height: "Reserves space while the image or video loads, so that nothing moves.",
    },
    source: {
      type: "Lets the browser choose a format that it supports.",
      media:
        "Chooses an image by the width of the window. Other media queries would reveal more about the reader.",
    },
    track: {
      kind: "The kind of text track.",
      srclang: "The language of a text track.",
      label: "The name of a text track.",
    },
  },
} as const satisfies Record<string, string | Record<keyof typeof attributeRules, Record<string, string>>>;
