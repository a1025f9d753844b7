import { patchLibrary } from "./patch-library.mjs";

/**
 * Lint bans these options and methods in this project, and Lit's types a property whose name is a symbol. Saves 400 bytes. An
 * option that a property does not have is not looked for on a polluted `Object.prototype`.
 */
export const litUnusedHooks = patchLibrary({
  name: "lit-unused-hooks",
  reason:
    "Takes out of Lit what elements can change and none here does: how an attribute is converted, that it follows its property and how a change is noticed, names of properties that are symbols, and the steps shouldUpdate and scheduleUpdate.",
  files: {
    "@lit/reactive-element/reactive-element.js": [
      [/case Object:case Array:t=null==t\?t:JSON\.stringify\(t\)/, ""],
      [/case Object:case Array:try\{i=JSON\.parse\(t\)\}catch\(t\)\{i=null\}/, ""],
      [/,converter:u,reflect:!1,useDefault:!1,hasChanged:f\}/, "}"],
      [
        /createProperty\(t,s=b\)\{if\(s\.state&&\(s\.attribute=!1\),/,
        "createProperty(t,s){if(s={__proto__:null,...s},",
      ],
      [/!s\.noAccessor/, "!0"],
      [/,getOwnPropertySymbols:o/, ""],
      [/\[\.\.\.r\(t\),\.\.\.o\(t\)\]/, "r(t)"],
      [/"string"==typeof t\?t\.toLowerCase\(\):void 0/, "t.toLowerCase()"],
      [/_\$ET\(t,s\)\{.+?this\._\$Em=null\}\}/, ""],
      [/toAttribute\(t,s\)\{.+?return t\},/, ""],
      [/,c=a\.trustedTypes,l=c\?c\.emptyScript:""/, ""],
      [/this\._\$Eq&&=this\._\$Eq\.forEach\(t=>this\._\$ET\(t,this\[t\]\)\),/, ""],
      [/this\._\$Em=null,(?=this\._\$Ev\(\))/, ""],
      [/&&this\._\$Em!==e(?=\)\{const t=i)/, ""],
      [/this\._\$Em=e;/, ""],
      [/,this\._\$Em=null(?=\}\}requestUpdate)/, ""],
      [
        /"function"==typeof t\.converter\?\{fromAttribute:t\.converter\}:void 0!==t\.converter\?\.fromAttribute\?t\.converter:u/,
        "u",
      ],
      [
        /const r=h\.fromAttribute\(s,t\.type\);this\[e\]=r\?\?this\._\$Ej\?\.get\(e\)\?\?r/,
        "this[e]=h.fromAttribute(s,t.type)",
      ],
      [/\(i\.hasChanged\?\?f\)\(h,s\)\|\|i\.useDefault&&.+?\(t,i\)\)\)\)return/, "f(h,s)))return"],
      [/requestUpdate\(t,s,i,e=!1,h\)/, "requestUpdate(t,s,i)"],
      [/if\(!1===e&&\(h=this\[t\]\),i\?\?=/, "const h=this[t];if(i??="],
      [/C\(t,s,\{useDefault:i,reflect:e,wrapped:h\},r\)\{i&&.+?\|\|\(this/, "C(t,s){(this"],
      [/\(this\._\$AL\.has\(t\)(.+?),!0===e&&this\._\$Em!==t&&.+?\.add\(t\)\)/, "this._$AL.has(t)$1"],
      [/this\.hasUpdated\|\|i\|\|/, "this.hasUpdated||"],

      [/const t=this\.scheduleUpdate\(\);return null!=t&&await t,/, "this.performUpdate();return"],
      [/scheduleUpdate\(\)\{return this\.performUpdate\(\)\}/, ""],
      [
        /try\{t=this\.shouldUpdate\(s\),t\?\((.+?)\):this\._\$EM\(\)\}catch\(s\)\{throw t=!1,/,
        "try{$1}catch(s){throw ",
      ],
      [/let t=!1;const s=this\._\$AL;try/, "const s=this._$AL;try"],
      [/t&&this\._\$AE\(s\)/, "this._$AE(s)"],
      [/shouldUpdate\(t\)\{return!0\}/, ""],
      [
        /const\{get:e,set:r\}=.+?configurable/,
        "return{get(){return this[s]},set(h){const e=this[s];this[s]=h,this.requestUpdate(t,e,i)},configurable",
      ],
    ],
  },
});
