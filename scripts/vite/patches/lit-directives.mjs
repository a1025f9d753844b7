import { patchLibrary } from "./patch-library.mjs";

/** Lint bans every directive but `keyed`, which needs none of this. Saves 160 bytes. */
export const litDirectives = patchLibrary({
  name: "lit-directives",
  reason:
    "Takes out of Lit what tells directives where they are used, and that their element left the page or came back.",
  files: {
    "lit-html/lit-html.js": [
      [/get _\$AU\(\)\{return this\._\$AM\._\$AU\}(?=u\()/, ""],
      [/get _\$AU\(\)\{return this\._\$AM\?\._\$AU\?\?this\._\$Cv\}/, ""],
      [/get _\$AU\(\)\{return this\._\$AM\._\$AU\}(?=constructor)/, ""],
      [/get _\$AU\(\)\{return this\._\$AM\._\$AU\}(?=_\$AI)/, ""],
      [/,this\._\$Cv=e\?\.isConnected\?\?!0/, ""],
      [/this\._\$AP\?\.\(!1,!0,s\);/, ";"],
      [/get parentNode\(\)\{return this\._\$AM\.parentNode\}/, ""],
      [/get parentNode\(\)\{.+?\}get startNode\(\)\{.+?\}get endNode\(\)\{.+?\}/, ""],
      [/get tagName\(\)\{return this\.element\.tagName\}/, ""],
      [/this\._\$AN=void 0,(?=this\._\$AD)/, ""],
      [/this\.type=2,(this\._\$AH=A,)this\._\$AN=void 0,/, "$1"],
      [/this\.type=1,(this\._\$AH=A,)this\._\$AN=void 0,/, "$1"],
      [/constructor\(\)\{super\(\.\.\.arguments\),this\.type=3\}/, ""],
      [/constructor\(\)\{super\(\.\.\.arguments\),this\.type=4\}/, ""],
      [/constructor\(t,i,s,e,h\)\{super\(t,i,s,e,h\),this\.type=5\}/, ""],
      [/setConnected\(t\)\{.+?this\._\$AP\?\.\(t\)\)\}/, ""],
    ],
    "lit-element/lit-element.js": [
      [/this\.hasUpdated\|\|\(this\.renderOptions\.isConnected=this\.isConnected\),/, ""],
      [/connectedCallback\(\)\{.+?setConnected\(!1\)\}/, ""],
    ],
  },
});
