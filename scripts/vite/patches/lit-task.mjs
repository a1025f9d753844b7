import { patchLibrary } from "./patch-library.mjs";

/** Lint bans these options and methods in this project. Saves 260 bytes where releases are shown. */
export const litTask = patchLibrary({
  name: "lit-task",
  reason:
    "Takes out of Lit's tasks what none here uses: an initial value, other ways to compare arguments and to start, an abort signal, a callback for errors, and the methods abort and render.",
  files: {
    "@lit/task/task.js": [
      [/\(t,s,i\)\{this\.p=0/, "(t,h){this.p=0"],
      [/const h="object"==typeof s\?s:\{task:s,args:i\};/, ""],
      [
        /,this\.m=h\.argsEqual\?\?r,this\.k=h\.onComplete,this\.A=h\.onError,this\.autoRun=.+?this\.T\?\.\(\)\)\}/,
        ",this.k=h.onComplete}",
      ],
      [
        /hostUpdate\(\)\{!0===this\.autoRun&&this\.S\(\)\}hostUpdated\(\)\{.+?\}T\(\)\{.+?return t\}async S\(\)\{const t=this\.T\(\)/,
        "hostUpdate(){this.S()}async S(){const t=this.j()",
      ],
      [/t===s\|\|void 0===t\|\|void 0!==s&&this\.m\(s,t\)/, "s&&r(s,t)"],
      [
        /t\?\?=this\.T\(\),this\.O=t,1===this\.i\?this\.q\?\.abort\(\):\((.+?)\),this\.i=1/,
        "1!==this.i&&($1),this.i=1",
      ],
      [/"afterUpdate"===this\.autoRun\?queueMicrotask\(\(\(\)=>this\._\.requestUpdate\(\)\)\):/, ""],
      [/this\.q=new AbortController;/, ""],
      [/,\{signal:this\.q\.signal\}/, ""],
      [/if\(s===i\)this\.i=0;else\{(if.+?)this\.u=s,this\.l=h\}this\._/, "$1this.u=s,this.l=h;this._"],
      [/try\{this\.A\?\.\(h\)\}catch\{\}/, ""],
      [/abort\(t\)\{.+?this\.q\?\.abort\(t\)\}/, ""],
      [/get error\(\)\{return this\.l\}/, ""],
      [/render\(t\)\{switch.+?this\.i\)\}\}/, ""],
    ],
  },
});
