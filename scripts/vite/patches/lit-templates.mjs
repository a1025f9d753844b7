import { patchLibrary } from "./patch-library.mjs";

/** Lint bans these templates in this project. Saves 580 bytes. */
export const litTemplates = patchLibrary({
  name: "lit-templates",
  reason:
    "Takes out of Lit the kinds of templates that are not used: SVG, MathML, compiled templates, expressions in comments, in elements without markup, such as <textarea>, and in a tag itself, and listeners that are objects, and attributes of which a value is only a part.",
  files: {
    "lit-html/lit-html.js": [
      [/2===i\?"<svg>":3===i\?"<math>":""/, '""'],
      [/\+\(2===i\?"<\/svg>":3===i\?"<\/math>":""\)/, ""],
      [/2===i\|\|3===i/, "false"],
      [/:6===r\.type&&\(i=new Z\(h,this,t\)\)/, ":0"],
      [/else t\.startsWith\(o\)&&\(d\.push\(\{type:6,index:l\}\),r\.removeAttribute\(t\)\)/, ""],
      [/if\(y\.test\(r\.tagName\)\)\{.+?\}(?=\}else if\(8===)/, ""],
      [/y\.test\(u\[2\]\)&&\(n=RegExp\("<\/"\+u\[2\],"g"\)\),/, ""],
      [/\(c=n\?\?v,d=-1\)/, "(c=v,d=-1)"],
      [/\(c=p,n=void 0\)/, "(c=p)"],
      [/_\$litType\$:s\}=t,e="number"==typeof s\?(this\._\$AC\(t\)):.+?,s\);/, "}=t,e=$1;"],
      [/\{M:h,.+?F:Z\}/, "{I:k}"],
      [/,s=r\.getAttribute\(t\)\.split\(o\)(?=,e=)/, ""],
      [/,strings:s,ctor:/, ",ctor:"],
      [/new r\.ctor\(h,r\.name,r\.strings,this,t\)/, "new r.ctor(h,r.name,this,t)"],
      [/void 0!==s&&\(void 0!==s\.strings\?\(.+?\):s\._\$AI\(t\[i\]\)\),i\+\+/, "s._$AI(t[i++])"],
      [/constructor\(t,i,s,e,h\)\{(?=this[^}]+s\.length>2)/, "constructor(t,i,e,h){"],
      [/s\.length>2\|\|""!==s\[0\].+?:(?=this\._\$AH=A)/, ""],
      [
        /_\$AI\(t,i=this,s,e\)\{const h=this\.strings;.+?&&!e&&this\.j\(t\)\}/,
        "_$AI(t,i=this){t=M(this,t,i),(!a(t)||t!==this._$AH&&t!==E)&&(this._$AH=t,this.j(t))}",
      ],
      [/function M\(t,i,s=t,e\)/, "function M(t,i,s=t)"],
      [/void 0!==e\?s\._\$Co\?\.\[e\]:(?=s\._\$Cl)/, ""],
      [/h\._\$AT\(t,s,e\)/, "h._$AT(t,s)"],
      [/void 0!==e\?\(s\._\$Co\?\?=\[\]\)\[e\]=h:(?=s\._\$Cl=h)/, ""],
      [/(?<=h\._\$AS\(t,i\.values\),h),e(?=\))/, ""],
      [/(?<=M\(this,t,i),0(?=\)\?\?A)/, ""],
      [/\|\|t\.capture!==s\.capture\|\|t\.once!==s\.once\|\|t\.passive!==s\.passive/, ""],
      [/"function"==typeof this\._\$AH\?(this\._\$AH\.call\(.+?,t\)):this\._\$AH\.handleEvent\(t\)/, "$1"],
      [
        /if\(r\.data===n\)d\.push\(\{type:2,index:l\}\);else\{let t=-1;for.+?\}l\+\+/,
        "r.data===n&&d.push({type:2,index:l});l++",
      ],
    ],
  },
});
