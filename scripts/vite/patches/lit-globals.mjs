import { patchLibrary } from "./patch-library.mjs";

/**
 * Keeps our copy of Lit apart from the host page's own. Takes out the list by which copies of Lit know of each other, as the
 * page's copy would warn its developers of a second version, and the hooks by which polyfills and hydration change every copy.
 * Saves 150 bytes.
 */
export const litGlobals = patchLibrary({
  name: "lit-globals",
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
