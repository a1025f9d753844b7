/**
 * Leaves out what Lit has for others: hooks of polyfills; `<style>` where a browser has no constructable style sheets,
 * which a strict policy would refuse anyhow; templates of SVG and MathML, and decorators, which lint bans for that
 * reason. And what it tells other copies of Lit: a bundled one would have a page's own warn its developers of a second
 * version that is none of their business.
 *
 * @type {import("vite").Plugin}
 */
export const litForUs = {
  name: "lit-for-us",
  transform(code, id) {
    const file = /\/node_modules\/(?:@lit\/reactive-element|lit-html|lit-element)\/([\w-]+)\.js$/.exec(
      id,
    )?.[1];
    const replacements = {
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
