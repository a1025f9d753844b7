import { readFileSync } from "node:fs";

const litFiles = [
  "lit-html/lit-html.js",
  "lit-html/directive.js",
  "lit-html/directive-helpers.js",
  "lit-html/directives/keyed.js",
  "lit-element/lit-element.js",
  "@lit/reactive-element/reactive-element.js",
  "@lit/reactive-element/css-tag.js",
];

/**
 * Property names that the build shortens: names of objects that only the code of one script build reads. No name that the
 * page, the browser, a feed, a language file or the result of an `import()` has may stand here;
 * test/package/internal-names.test.mjs compares the lists with those.
 */
const ownNames = [
  "addStyles",
  "announce",
  "anotherLabel",
  "applyEmbargoes",
  "baseUrl",
  "callers",
  "fallbackUrl",
  "feedLanguage",
  "filteredBy",
  "foreign",
  "formatDate",
  "renderOptionalParts",
  "isBuilt",
  "isCut",
  "isLoading",
  "isLocalized",
  "isNotFound",
  "isOdd",
  "loadChoices",
  "loadMore",
  "maxBytes",
  "mediaHosts",
  "olderPages",
  "onFallback",
  "onSelect",
  "pageForm",
  "prepared",
  "readAt",
  "readDate",
  "renderDate",
  "renderDialog",
  "renderInline",
  "renderLinks",
  "renderMissing",
  "renderStatus",
  "renderTargetHint",
  "revalidate",
  "setFilters",
  "setStates",
  "setWanted",
  "timeoutMs",
  "wanted",
];

/** Members of Lit that elements and controllers share with it. `updateComplete` and `requestUpdate` stay: pages use them. */
const litNames = [
  "COMPLETE",
  "INITIAL",
  "PENDING",
  "addController",
  "argsEqual",
  "autoRun",
  "converter",
  "createProperty",
  "createRenderRoot",
  "creationScope",
  "elementStyles",
  "enableUpdating",
  "finalize",
  "finalizeStyles",
  "firstUpdated",
  "fromAttribute",
  "getPropertyDescriptor",
  "getPropertyOptions",
  "getUpdateComplete",
  "hasChanged",
  "hasUpdated",
  "hostConnected",
  "hostDisconnected",
  "hostUpdate",
  "hostUpdated",
  "isUpdatePending",
  "noAccessor",
  "onComplete",
  "onError",
  "performUpdate",
  "removeController",
  "renderBefore",
  "renderOptions",
  "renderRoot",
  "scheduleUpdate",
  "setConnected",
  "shadowRootOptions",
  "shouldUpdate",
  "taskComplete",
  "toAttribute",
  "useDefault",
  "willUpdate",
];

/** Members that a server calls from outside their class. */
const serverNames = ["prepareFor", "showFeed", "useLanguage"];

/** The private names of Lit, which begin with `_$`. `_$litPart$` stays: Lit sets it on nodes, which others see. */
const litPrivateNames = litFiles
  .flatMap(
    (file) =>
      readFileSync(new URL(`../../node_modules/${file}`, import.meta.url), "utf8").match(/_\$\w[\w$]*/g) ??
      [],
  )
  .filter((name) => name !== "_$litPart$");

export const internalNames = [...ownNames, ...litNames, ...serverNames];

const signs = [..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"];
const shortNames = ["$", "_", "$_"].flatMap((start) => signs.map((sign) => start + sign));

/**
 * Each name with its short one. It is the same in every build, because two builds of an element may write the same chunk.
 * A short name begins with `$` or `_`, as no name of the platform does.
 */
export const shortNameOf = new Map(
  [...new Set([...ownNames, ...litPrivateNames, ...litNames, ...serverNames])].map((name, index) => {
    if (index >= shortNames.length) throw new Error("There are more internal names than short ones.");
    return [name, shortNames[index]];
  }),
);
