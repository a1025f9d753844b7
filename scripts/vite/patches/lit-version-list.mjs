import { patchLibrary } from "./patch-library.mjs";

/**
 * Keeps our copy of Lit out of the list by which copies of Lit know of each other: the host page's own would warn its
 * developers of a second version, which they can do nothing about. Saves 80 bytes.
 */
export const litVersionList = patchLibrary({
  name: "lit-version-list",
  files: {
    "@lit/reactive-element/reactive-element.js": [
      [/,\(a\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ""],
    ],
    "lit-html/lit-html.js": [[/,\(t\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ""]],
    "lit-element/lit-element.js": [[/\(s\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ""]],
  },
});
