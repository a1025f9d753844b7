/* Which tests prove a part of which success criterion or clause: a file in test/, and the beginning of a title in it. */

const axe = ["stories/describe-accessibility.ts", "has no issue that axe finds: "];
const byEar = ["stories/describe-speech.ts", "is said in order, each fact once: "];
const byKeyboard = ["stories/keyboard.test.ts", "by keyboard alone (A3)"];
const hostPages = ["stories/host-pages.test.ts", "is legible and complete: "];
const textSpacing = ["stories/text-spacing.test.ts", "with a reader's text spacing, 320 pixels wide"];
const headlineFirst = [
  "elements/press-list/release-item.test.ts",
  "begins with its headline for a screen reader",
];
const builtForm = (title) => ["elements/subscribe-form/built-form.test.ts", title];
const hostForm = (title) => ["elements/subscribe-form/host-form.test.ts", title];
const list = (title) => ["elements/press-list/press-list.test.ts", title];

export const testsOf = {
  "1.1.1": [
    axe,
    byEar,
    ["elements/press-release/parts.test.ts", "show a video of a known site as a button that names it"],
  ],
  "1.3.1": [
    axe,
    byEar,
    hostForm("ties errors to their fields"),
    builtForm("builds a form with visible labels"),
  ],
  "1.3.2": [
    byEar,
    headlineFirst,
    ["elements/press-release/parts.test.ts", "come in reading order, each once"],
  ],
  "1.3.5": [axe],
  "1.4.3": [axe, hostPages],
  "1.4.4": [hostPages],
  "1.4.10": [textSpacing, hostPages, builtForm("fits a column of 240 pixels")],
  "1.4.12": [textSpacing],
  "2.1.1": [byKeyboard],
  "2.1.2": [byKeyboard],
  "2.4.3": [
    byKeyboard,
    list("shows the next releases and focuses the headline of the first new one"),
    ["elements/press-list/opening-inline.test.ts", "returns to the list with Back, and focuses the link"],
    ["elements/press-release/images.test.ts", "open large in a dialog, move by keys, buttons and swiping"],
  ],
  "2.4.4": [
    axe,
    ["elements/press-list/release-item.test.ts", "says in the name of a link that it opens in a new tab"],
  ],
  "2.4.6": [axe, ["elements/press-release/parts.test.ts", "come in reading order, each once"]],
  "2.4.7": [byKeyboard],
  "2.5.1": [
    ["elements/press-release/images.test.ts", "open large in a dialog, move by keys, buttons and swiping"],
  ],
  "2.5.2": [
    [
      "elements/press-list/opening-dialog.test.ts",
      "stays open at a click inside, and when a text selection ends",
    ],
  ],
  "2.5.3": [axe],
  "2.5.7": [
    ["elements/press-release/images.test.ts", "open large in a dialog, move by keys, buttons and swiping"],
  ],
  "2.5.8": [axe, byKeyboard, builtForm("fits a column of 240 pixels")],
  "3.1.2": [
    axe,
    byEar,
    list("gives each release its own language and direction"),
    list("says its own words in the page's language"),
  ],
  "3.3.1": [
    byEar,
    hostForm("ties errors to their fields"),
    hostForm("removes errors when the fields become valid"),
  ],
  "3.3.2": [axe, builtForm("has a visible label for each visible field")],
  "3.3.7": [builtForm("keeps the email address after a failure")],
  "4.1.2": [axe, byEar],
  "4.1.3": [
    ["elements/press-list/finding.test.ts", "announces the number of results in a polite live region"],
    hostForm("ties errors to their fields"),
  ],
  5.4: [["sanitize/sanitize-policy.test.ts", "says why for each attribute"]],
};
