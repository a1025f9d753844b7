import { readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { minifyHTMLLiterals } from "minify-literals";
import { defineConfig, type EnvironmentOptions, type Plugin } from "vite";
import { minifyAgain } from "./scripts/minify-again.mjs";

/**
 * The script-tag builds, each twice: in `dist/script` what the reader sees first is in one file, so that it costs one
 * request, and the rest is loaded when it is needed; in `dist/single` everything is in one file, which one hash covers.
 */
const entries = ["press-list", "press-release", "subscribe-form", "newsroom-elements"];

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };

/** Vite minifies the code around templates, not the HTML and CSS in them. */
const minifyTemplates: Plugin = {
  name: "minify-templates",
  enforce: "pre",
  async transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id)) return null;
    const minified = await minifyHTMLLiterals(code, { fileName: id });
    return minified && { code: minified.code, map: minified.map };
  },
};

/**
 * Empties DOMPurify's own allow-lists, 2,100 bytes that are never looked at: `sanitize/purify.ts` names what is allowed
 * with each call. Without them its defaults allow nothing, so a mistake there fails closed. The code stays as published.
 */
const withoutDefaultLists: Plugin = {
  name: "without-default-lists",
  transform(code, id) {
    if (!id.endsWith("/dompurify/dist/purify.es.mjs")) return null;
    const lists =
      /(?<=^const (?:html|svg|svgFilters|svgDisallowed|mathMl|mathMlDisallowed|xml)(?:\$1)? = freeze\(\[)[^\]]*/gm;
    let emptied = 0;
    const result = code.replace(lists, () => (emptied++, ""));
    if (emptied !== 10)
      this.error(`DOMPurify has ${emptied} lists where there were 10: look at what changed.`);
    return { code: result, map: null };
  },
};

/**
 * Lit makes a Trusted Types policy named `lit-html` while it loads. On a page whose own Lit has made that one already, or
 * that lists only our name, it would throw and no element would be there. So it uses ours.
 */
const ownTemplatePolicy: Plugin = {
  name: "own-template-policy",
  transform(code, id) {
    if (!id.endsWith("/lit-html/lit-html.js")) return null;
    const creation = /\w+\.createPolicy\("lit-html",\{createHTML:\w+=>\w+\}\)/;
    if (!creation.test(code))
      this.error("Lit makes its Trusted Types policy in another way: look at what changed.");
    const policy = fileURLToPath(new URL("src/trusted-types/shared-policy.ts", import.meta.url));
    return {
      code: `import { templatePolicy } from ${JSON.stringify(policy)};${code.replace(creation, "templatePolicy")}`,
      map: null,
    };
  },
};

/**
 * Leaves out what Lit has for others: hooks of polyfills; `<style>` where a browser has no constructable style sheets,
 * which a strict policy would refuse anyhow; templates of SVG and MathML, and decorators, which lint bans for that
 * reason. And what it tells other copies of Lit: a bundled one would have a page's own warn its developers of a second
 * version that is none of their business.
 */
const litForUs: Plugin = {
  name: "lit-for-us",
  transform(code, id) {
    const file = /\/node_modules\/(?:@lit\/reactive-element|lit-html|lit-element)\/([\w-]+)\.js$/.exec(
      id,
    )?.[1];
    const replacements: Record<string, [RegExp, string][]> = {
      "css-tag": [[/\be=t\.ShadowRoot&&.+?"replace"in CSSStyleSheet\.prototype/, "e=true"]],
      "reactive-element": [
        [/p=a\.reactiveElementPolyfillSupport/, "p=undefined"],
        [/,\(a\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ""],
        [/Symbol\.metadata\?\?=Symbol\("metadata"\),a\.litPropertyMetadata\?\?=new WeakMap;/, ""],
        [/const t=this\[Symbol\.metadata\];if\(null!==t\)\{.+?\}(?=this\._\$Eh)/, ""],
        [/static addInitializer\(t\)\{.+?\}(?=static)/, ""],
        [/void 0!==t\.l&&\(this\.l=\[\.\.\.t\.l\]\),/, ""],
        [/,this\.constructor\.l\?\.forEach\(t=>t\(this\)\)/, ""],
        [/,this\.prototype\.hasOwnProperty\(t\)&&\(\(s=Object\.create\(s\)\)\.wrapped=!0\)/, ""],
        [
          /const t=this\.constructor\.elementProperties;if\(t\.size>0\)for\(const\[s,i\]of t\)\{.+?\}(?=\}let t=!1)/,
          "",
        ],
      ],
      "lit-html": [
        [/B=t\.litHtmlPolyfillSupport/, "B=undefined"],
        [/,\(t\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ""],
        [/2===i\?"<svg>":3===i\?"<math>":""/, '""'],
        [/\+\(2===i\?"<\/svg>":3===i\?"<\/math>":""\)/, ""],
        [/2===i\|\|3===i/, "false"],
      ],
      "lit-element": [
        [/o=s\.litElementPolyfillSupport/, "o=undefined"],
        [/\(s\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ""],
      ],
    };
    if (!file || !replacements[file]) return null;
    for (const [part, instead] of replacements[file]) {
      if (!part.test(code)) this.error(`Lit's ${file}.js has no ${part.source}: look at what changed.`);
      code = code.replace(part, instead);
    }
    return { code, map: null };
  },
};

/**
 * A chunk takes what it shares with its entry from the entry that is running, by a name, instead of importing its file:
 * on a page that loads `press-list.js?ver=6.8`, as WordPress writes it, `../press-list.js` is another address, and the
 * browser would fetch and run the entry again. The name has the version, so that two versions do not meet.
 */
const entryByName: Plugin = {
  name: "entry-by-name",
  renderChunk(code, { isEntry, fileName, imports, dynamicImports }, _options, { chunks, magicString }) {
    const [entry, ...others] = Object.values(chunks).sort((a, b) => +b.isEntry - +a.isEntry);
    if (!others.length) return null;
    const file = entry!.fileName;
    const shared = `globalThis[Symbol.for("${file} ${version}")]`;
    const placeOf = (name: string) => entry!.exports.indexOf(name);
    const readNames = (list: string) => list.split(",").map((names) => names.trim().split(/ as |$/));
    const rewrite = (statement: RegExp, write: (names: string) => string) => {
      const [found, names] = statement.exec(code) ?? [];
      if (!found) this.error(`${fileName} and ${file} share in another way: look at what changed.`);
      magicString!.replace(found, write(names!));
    };
    if (isEntry) {
      if (imports.some((one) => Object.hasOwn(chunks, one)))
        this.error(`${file} is not whole: it imports ${imports.join()}.`);
      rewrite(/^export \{(.*)\};$/m, (list) => {
        const values = readNames(list).sort(([, a], [, b]) => placeOf(a!) - placeOf(b!));
        return `${shared} ??= [${values.map(([value]) => value).join()}];`;
      });
    }
    if (imports.includes(file))
      rewrite(new RegExp(`^import \\{(.*)\\} from "\\.\\.?/${file}";$`, "m"), (list) => {
        const places = readNames(list).map(([name, value]) => `${placeOf(name!)}: ${value || name}`);
        return `const {${places.join()}} = ${shared};`;
      });
    if (dynamicImports.includes(file))
      rewrite(
        new RegExp(`import\\("\\.\\.?/${file}"\\)\\.then\\(\\(n\\) => n\\.(\\w+)\\)`),
        (name) => `Promise.resolve(${shared}[${placeOf(name)}])`,
      );
    return { code: magicString! };
  },
};

const folders = { script: "dist/script", single: "dist/single" };

const scriptBuild = (entry: string, folder: keyof typeof folders): EnvironmentOptions => ({
  // Pages, but without the helper that Vite puts around each `import()` of a page's own code.
  consumer: "server",
  resolve: { noExternal: true, conditions: ["browser", "module", "import", "production", "default"] },
  define: { "process.env.NODE_ENV": '"production"' },
  build: {
    outDir: folders[folder],
    emptyOutDir: false,
    target: "es2022",
    minify: "oxc",
    sourcemap: "hidden",
    rolldownOptions: {
      input: { [entry]: `src/script/${entry}.ts` },
      // For the source maps of what `entryByName` writes.
      experimental: { nativeMagicString: true },
      output: {
        format: "es",
        entryFileNames: "[name].js",
        chunkFileNames: "chunks/[name]-[hash:6].js",
        comments: false,
        generatedCode: { symbols: false },
        codeSplitting: folder === "script",
      },
    },
  },
});

// An environment's name is an identifier.
const environments = Object.fromEntries(
  entries.flatMap((entry) =>
    (["script", "single"] as const).map((folder) => [
      `${folder}_${entry.replaceAll("-", "_")}`,
      scriptBuild(entry, folder),
    ]),
  ),
);

export default defineConfig({
  publicDir: false,
  plugins: [minifyTemplates, ownTemplatePolicy, withoutDefaultLists, litForUs, entryByName, minifyAgain],
  environments,
  builder: {
    async buildApp(builder) {
      // A chunk of an earlier build would be published, and hashed, with this one.
      for (const folder of Object.values(folders)) rmSync(folder, { recursive: true, force: true });
      for (const name of Object.keys(environments)) await builder.build(builder.environments[name]!);
    },
  },
});
