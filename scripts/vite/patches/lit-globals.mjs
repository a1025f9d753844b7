import { patchLibrary } from "./patch-library.mjs";

/**
 * The page's own copy of Lit would warn its developers of a second version, and polyfills and hydration would change every
 * copy. Saves 120 bytes.
 */
export const litGlobals = patchLibrary({
  name: "lit-globals",
  reason:
    "Keeps the copy of Lit apart from the page's own: takes out the list of versions and the hooks of polyfills and hydration.",
  files: {
    "@lit/reactive-element/reactive-element.js": [
      [/p=a\.reactiveElementPolyfillSupport,/, ""],
      [/,p\?\.\(\{ReactiveElement:y\}\),\(a\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ""],
    ],
    "lit-html/lit-html.js": [
      [/,B=t\.litHtmlPolyfillSupport;B\?\.\(S,k\),\(t\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ""],
    ],
    "lit-element/lit-element.js": [
      [
        /,s\.litElementHydrateSupport\?\.\(\{LitElement:i\}\);const o=s\.litElementPolyfillSupport;o\?\.\(\{LitElement:i\}\)/,
        "",
      ],
      [/\(s\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ""],
    ],
  },
});
