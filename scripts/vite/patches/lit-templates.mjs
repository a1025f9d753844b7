import { patchLibrary } from "./patch-library.mjs";

/** Lint bans these templates in this project, and `../mark-expressions.mjs` marks the expressions. Saves 1,000 bytes. */
export const litTemplates = patchLibrary({
  name: "lit-templates",
  reason:
    "Takes out of Lit the search for the expressions of a template, which the build marks, and the kinds of templates that are not used: SVG, MathML, compiled templates, expressions in comments, in elements without markup, such as <textarea>, and in a tag itself, and listeners that are objects, and attributes of which a value is only a part.",
  files: {
    "lit-html/lit-html.js": [
      [/h="\$lit\$",o=`lit.+?,n="\?"\+o,r=`<\$\{n\}>`,/, ""],
      [/f="\[ .+?,y=\/.+?\/i,/, ""],
      [/N=\(t,i\)=>\{.+?,e\]\}(?=;class S)/, "N=0"],
      [/,a=0;(const u=t\.length-1,d=this\.parts),\[f,v\]=N\(t,i\)/, ";$1"],
      [/S\.createElement\(f,e\)/, 'S.createElement(V(t,t.join("<?>")),e)'],
      [/2===i\|\|3===i/, "false"],
      [/:6===r\.type&&\(i=new Z\(h,this,t\)\)/, ":0"],
      [
        /if\(r\.hasAttributes\(\)\)for\(const t of r\.getAttributeNames\(\)\).+?(?=,ctor:)/,
        'for(const t of r.getAttributeNames()){const s=r.getAttribute(t);if(s.endsWith("<?>")){const e=/([.?@])?(.*)/.exec(t);d.push({type:1,index:l,name:s.slice(0,-3)||e[2]',
      ],
      [/(r\.removeAttribute\(t\)\})else t\.startsWith\(.+?r\.removeAttribute\(t\)\)/, "$1}"],
      [/if\(y\.test\(r\.tagName\)\)\{.+?\}(?=\}else if\(8===)/, ""],
      [/_\$litType\$:s\}=t,e="number"==typeof s\?(this\._\$AC\(t\)):.+?,s\);/, "}=t,e=$1;"],
      [/\{M:h,.+?F:Z\}/, "{I:k}"],
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
        'r.data==="?"&&d.push({type:2,index:l});l++',
      ],
    ],
  },
});
