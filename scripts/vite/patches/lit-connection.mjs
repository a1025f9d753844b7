import { patchLibrary } from "./patch-library.mjs";

/** Lint bans these directives in this project. Saves 130 bytes. */
export const litConnection = patchLibrary({
  name: "lit-connection",
  reason:
    "Takes out of Lit what tells directives that their element left the page or came back. Only asynchronous directives need it, which are not used.",
  files: {
    "lit-html/lit-html.js": [
      [/get _\$AU\(\)\{return this\._\$AM\._\$AU\}(?=u\()/, ""],
      [/get _\$AU\(\)\{return this\._\$AM\?\._\$AU\?\?this\._\$Cv\}/, ""],
      [/get _\$AU\(\)\{return this\._\$AM\._\$AU\}(?=constructor)/, ""],
      [/get _\$AU\(\)\{return this\._\$AM\._\$AU\}(?=_\$AI)/, ""],
      [/,this\._\$Cv=e\?\.isConnected\?\?!0/, ""],
      [/this\._\$AP\?\.\(!1,!0,s\);/, ";"],
      [/setConnected\(t\)\{.+?this\._\$AP\?\.\(t\)\)\}/, ""],
    ],
    "lit-element/lit-element.js": [
      [/this\.hasUpdated\|\|\(this\.renderOptions\.isConnected=this\.isConnected\),/, ""],
      [/connectedCallback\(\)\{.+?setConnected\(!1\)\}/, ""],
    ],
  },
});
