import js from "@eslint/js";
import lit from "eslint-plugin-lit";
import wc from "eslint-plugin-wc";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";
import { oneWayImports } from "./scripts/lint/one-way-imports.mjs";
import { publicModules } from "./test/helpers/published-files.mjs";

/** Ways to turn a string into markup or code, and code that needs a weaker Content-Security-Policy. */
const injections = [
  {
    selector:
      ":matches(ImportDeclaration, ExportNamedDeclaration, ExportAllDeclaration, ImportExpression)[source.value=/(unsafe-(html|svg|mathml)|style-map)/u]",
    message: "This directive puts a string into the page without sanitizing, or needs style attributes.",
  },
  {
    selector: "ImportSpecifier[imported.name=/^(unsafe(HTML|SVG|MathML|Static)|styleMap)$/u]",
    message: "This directive puts a string into the page without sanitizing, or needs style attributes.",
  },
  {
    selector:
      ":matches(ImportDeclaration, ExportNamedDeclaration)[source.value=/^lit\\u002F(?:(?:async-)?directive\\.|directives\\u002F(?!keyed))/u]",
    message:
      "The script-tag builds have no other directive than `keyed`: scripts/vite/patches/lit-directives.mjs.",
  },
  {
    selector: "TaggedTemplateExpression[tag.name='html'] TemplateElement[value.raw=/<!--(?![^]*-->)/u]",
    message: "The script-tag builds have no expressions in comments: scripts/vite/patches/lit-templates.mjs.",
  },
  {
    selector:
      "ObjectExpression:has(> Property[key.name='task']):has(> Property[key.name='args']) > :matches(Property[key.name=/^(?:initialValue|argsEqual|autoRun|onError)$/u], Property[key.name='task'][value.params.length>1])",
    message: "The script-tag builds have no tasks of this kind: scripts/vite/patches/lit-task.mjs.",
  },
  {
    selector: "ImportSpecifier[imported.name='initialState']",
    message: "The script-tag builds have no tasks of this kind: scripts/vite/patches/lit-task.mjs.",
  },
  {
    selector:
      ":matches(TaggedTemplateExpression[tag.name='html'] TemplateElement[value.raw=/<(?:textarea|title)/iu], :matches(Property, MethodDefinition)[key.name='handleEvent'])",
    message:
      "The script-tag builds have no <textarea>, no <title> and no listeners of this kind: scripts/vite/patches/lit-templates.mjs.",
  },
  {
    selector: "ImportSpecifier[imported.name=/^(svg|mathml)$/u]",
    message: "The script-tag builds have no templates of this kind: scripts/vite/patches/lit-templates.mjs.",
  },
  {
    selector:
      "AssignmentExpression > MemberExpression.left:matches([property.name=/^(inner|outer)HTML$|^srcdoc$|^cssText$/u], [property.value=/^(inner|outer)HTML$|^srcdoc$|^cssText$/u])",
    message: "Feed HTML has one way into the page: sanitize/sanitize-html.ts.",
  },
  {
    selector: "ObjectExpression > Property[key.name=/^((inner|outer)HTML|srcdoc)$/u]",
    message: "Feed HTML has one way into the page: sanitize/sanitize-html.ts.",
  },
  {
    selector:
      "CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment)$/u]",
    message: "Feed HTML has one way into the page: sanitize/sanitize-html.ts.",
  },
  {
    selector: "CallExpression[callee.object.name='document'][callee.property.name=/^(write|writeln)$/u]",
    message: "Feed HTML has one way into the page: sanitize/sanitize-html.ts.",
  },
  {
    selector:
      "CallExpression[callee.property.name=/^setAttribute(NS)?$/u] > Literal[value=/^(style|srcdoc|on\\w+)$/iu]",
    message: "A strict Content-Security-Policy blocks this attribute.",
  },
  {
    selector:
      "TaggedTemplateExpression[tag.name=/^(html|svg)$/u] TemplateElement[value.raw=/[\\s.?](style|srcdoc|innerHTML|outerHTML|on[a-z]+)\\s*=|<(style|script)\\b/iu]",
    message:
      "A strict Content-Security-Policy blocks this, or it puts a string into the page without sanitizing.",
  },
  {
    selector:
      "CallExpression[callee.property.name='addEventListener'] > Literal.arguments:first-child[value='message']",
    message: "Any page can send a message, so the elements listen to none.",
  },
  {
    selector:
      "CallExpression[callee.name='addEventListener'] > Literal.arguments:first-child[value='message']",
    message: "Any page can send a message, so the elements listen to none.",
  },
  {
    selector: "AssignmentExpression > MemberExpression.left[property.name='onmessage']",
    message: "Any page can send a message, so the elements listen to none.",
  },
];

const looseTests = [
  {
    selector:
      "CallExpression[callee.object.name=/^(describe|context|suite|it|test|specify)$/u][callee.property.name='only']",
    message: "This skips every other test.",
  },
  {
    selector:
      "CallExpression:matches([callee.name='it'], [callee.object.name='it'])[arguments.1.type=/Function/u]:not(:has(CallExpression:matches([callee.name=/^(expect|assert)/u], [callee.object.name='assert'])))",
    message: "A test must assert: call expect, or a helper whose name begins with expect or assert.",
  },
  {
    selector: "ImportSpecifier[imported.name='aTimeout']",
    message: "Wait for an event or a promise, never for a time.",
  },
  {
    selector: "NewExpression[callee.name='Promise'] CallExpression[callee.name='setTimeout']",
    message: "Wait for an event or a promise, never for a time.",
  },
];

/** Globals that a worker and Node do not have. */
const pageGlobals = [
  "window",
  "self",
  "document",
  "navigator",
  "location",
  "history",
  "localStorage",
  "sessionStorage",
  "customElements",
  "getComputedStyle",
  "matchMedia",
  "requestAnimationFrame",
  "DOMParser",
  "XMLSerializer",
  "XMLHttpRequest",
  "Document",
  "DocumentFragment",
  "Node",
  "Element",
  "HTMLElement",
  "Image",
  "MutationObserver",
  "IntersectionObserver",
  "ResizeObserver",
].map((name) => ({ name, message: "This folder also runs in a worker and in Node." }));

export default defineConfig(
  globalIgnores([
    "dist",
    "integrations/wordpress/build",
    "storybook-static",
    "docs-static",
    "coverage",
    "screenshots",
    "test/package/bad-tests",
    // Projects of their own, whose tools check them.
    "examples",
    "test/hosts/types",
    "test/hosts/next-pages",
    "test/hosts/next-policy",
  ]),
  { linterOptions: { reportUnusedDisableDirectives: "error", reportUnusedInlineConfigs: "error" } },
  js.configs.recommended,
  {
    rules: {
      "no-restricted-syntax": ["error", ...injections],
      "no-eval": "error",
      "no-new-func": "error",
      "no-script-url": "error",
      eqeqeq: ["error", "always", { null: "ignore" }],
      "prefer-const": "error",
      // console.warn speaks to the developer of the host page.
      "no-console": ["error", { allow: ["warn"] }],
      // Sanitizing and decoding need control characters in patterns.
      "no-control-regex": "off",
    },
  },
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // A plugin of @open-wc/testing types `expect(...).to.equal()` as a promise, which it is not.
      "@typescript-eslint/no-floating-promises": [
        "error",
        { allowForKnownSafeCalls: [{ from: "package", name: "Equal", package: "chai" }] },
      ],
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
    },
  },
  {
    files: ["src/**/*.ts", "stories/**/*.ts"],
    extends: [lit.configs["flat/recommended"], wc.configs["flat/best-practice"]],
    rules: {
      // Lit calls the listeners in a template with the element as `this`.
      "@typescript-eslint/unbound-method": "off",
      "lit/no-this-assign-in-render": "error",
      "lit/lifecycle-super": "error",
      "lit/prefer-static-styles": "error",
    },
  },
  {
    files: ["src/**/*.ts"],
    plugins: { layers: { rules: { "one-way-imports": oneWayImports } } },
    rules: {
      "layers/one-way-imports": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "max-lines": ["error", 300],
      "no-restricted-syntax": [
        "error",
        ...injections,
        {
          selector: "ExportNamedDeclaration > VariableDeclaration[kind!='const']",
          message:
            "A chunk takes the value from the entry once, and would not see a change: scripts/vite/entry-by-name.mjs.",
        },
        {
          selector:
            "TaggedTemplateExpression[tag.name='html'] > TemplateLiteral > :matches(TemplateElement[tail=false][value.raw=/=(?:\"[^\"]*|'[^']*|[^\\s\"'>]+)$/u], TemplateElement[value.raw=/=$/u] + TemplateElement[value.raw=/^[^\\s>\\u002F]/u])",
          message:
            "In the script-tag builds, a value is the whole attribute, without quotation marks: scripts/vite/patches/lit-templates.mjs.",
        },
        {
          selector: "TaggedTemplateExpression[tag.name='css'] > TemplateLiteral[expressions.length>0]",
          message:
            "The script-tag builds have no style sheets with values: scripts/vite/patches/lit-style-sheets.mjs.",
        },
        {
          selector: "Decorator",
          message: "The script-tag builds have no decorators: scripts/vite/patches/lit-decorators.mjs.",
        },
        {
          selector:
            "PropertyDefinition[key.name='properties'] :matches(Property[key.name=/^(converter|hasChanged|useDefault|noAccessor|reflect)$/], Property[key.name='type'][value.name=/^(Object|Array)$/])",
          message:
            "The script-tag builds do not have this option: scripts/vite/patches/lit-unused-hooks.mjs.",
        },
        {
          selector: "MethodDefinition[key.name=/^(shouldUpdate|scheduleUpdate|getPropertyDescriptor)$/]",
          message: "The script-tag builds do not call this: scripts/vite/patches/lit-unused-hooks.mjs.",
        },
      ],
    },
  },
  {
    files: ["src/{release,feed,subscribe,locales,gateway,ssr}/**/*.ts"],
    rules: { "no-restricted-globals": ["error", ...pageGlobals] },
  },
  {
    files: ["test/**/*.test.ts"],
    rules: {
      "no-restricted-syntax": ["error", ...injections, ...looseTests],
      // Assertions in chai are property accesses.
      "@typescript-eslint/no-unused-expressions": "off",
    },
  },
  {
    files: ["test/elements/**/*.test.ts"],
    ignores: ["test/elements/inner/**"],
    rules: {
      "@typescript-eslint/no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              regex: `/src/(?!(${publicModules.map((path) => path.replace(/\.ts$/u, "\\.js")).join("|")})$)`,
              allowTypeImports: true,
              message: "These tests run against builds, which have no such module: see CONTRIBUTING.md.",
            },
          ],
        },
      ],
    },
  },
  {
    files: ["**/*.mjs", "**/*.js"],
    languageOptions: {
      globals: Object.fromEntries(
        [
          "Buffer",
          "console",
          "fetch",
          "process",
          "setTimeout",
          "clearTimeout",
          "setInterval",
          "clearInterval",
          "URL",
          "URLSearchParams",
        ]
          .concat(
            "AbortController",
            "AbortSignal",
            "TextDecoder",
            "TextEncoder",
            "Headers",
            "Request",
            "Response",
            "performance",
          )
          .map((name) => [name, "readonly"]),
      ),
    },
    // Scripts write to the terminal.
    rules: { "no-console": "off" },
  },
  {
    files: ["integrations/wordpress/newsroom-elements/*.js"],
    languageOptions: { globals: { window: "readonly" } },
  },
  {
    files: ["scripts/bench/first-paint/vanilla/*.js"],
    languageOptions: { globals: { document: "readonly" } },
  },
  {
    files: ["site/{assets,configurator}/*.js"],
    languageOptions: {
      globals: Object.fromEntries(
        ["document", "location", "history", "navigator", "customElements", "getComputedStyle"]
          .concat("requestAnimationFrame", "ResizeObserver", "Option", "atob", "BUILT")
          .map((name) => [name, "readonly"]),
      ),
    },
  },
  {
    files: ["test/helpers/*.js"],
    languageOptions: { globals: { window: "readonly", location: "readonly", addEventListener: "readonly" } },
  },
  {
    files: ["test/hostile/page/*.js"],
    languageOptions: {
      globals: Object.fromEntries(
        [
          "window",
          "document",
          "location",
          "history",
          "navigator",
          "parent",
          "addEventListener",
          "customElements",
        ]
          .concat("getComputedStyle", "localStorage", "sessionStorage", "Event", "Notification")
          .map((name) => [name, "readonly"]),
      ),
    },
  },
);
