/* The documentation's website as files: links, policy, and nothing from elsewhere. `npm run docs:build` comes first. */
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, posix, resolve } from "node:path";
import { test } from "node:test";
import { parse } from "parse5";

const root = resolve(import.meta.dirname, "../../docs-static");
const read = (file) => readFileSync(join(root, file), "utf8");
const isFile = (file) => existsSync(join(root, file)) && statSync(join(root, file)).isFile();

const pages = existsSync(root)
  ? readdirSync(root, { recursive: true })
      .map((path) => path.replaceAll("\\", "/"))
      .filter((path) => path.endsWith(".html"))
  : [];

/** All elements of a page, those in templates included. */
function elementsOf(html) {
  const elements = [];
  const visit = (node) => {
    if (node.tagName)
      elements.push({
        tag: node.tagName,
        attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
        text: node.childNodes.map(({ value = "" }) => value).join(""),
      });
    for (const child of [...(node.childNodes ?? []), ...(node.content?.childNodes ?? [])]) visit(child);
  };
  visit(parse(html));
  return elements;
}

const parsed = new Map(pages.map((file) => [file, elementsOf(read(file))]));
const idsOf = (file) => parsed.get(file).flatMap(({ attributes }) => attributes.id ?? []);

/** Attributes with the address of something that the browser loads or goes to. */
const addressed = ["href", "src", "action", "poster", "fallback-src", "privacy-href"];

/** What is wrong with the addresses of a page. */
function faultsIn(file, elements, ids = idsOf) {
  return elements.flatMap(({ tag, attributes }) =>
    addressed.flatMap((name) => {
      const address = attributes[name];
      if (address === undefined) return [];
      // A link may lead elsewhere. Nothing is loaded from there.
      if (/^[a-z][a-z\d+.-]*:/iu.test(address))
        return tag === "a" && /^(https?|mailto|tel):/u.test(address)
          ? []
          : [`${file}: <${tag} ${name}="${address}">`];
      if (address.startsWith("/")) return [`${file}: ${address} is not relative`];
      const [path, anchor] = address.split("#");
      const [target] = path.split("?");
      const found = target ? posix.join(posix.dirname(file), decodeURI(target)) : file;
      if (!isFile(found)) return [`${file}: ${address} leads to no file`];
      if (anchor && found.endsWith(".html") && !ids(found).includes(decodeURI(anchor)))
        return [`${file}: ${address} leads to no element`];
      return [];
    }),
  );
}

/** Code and styles that a strict policy refuses. */
const inlineIn = (file, elements) =>
  elements.flatMap(({ tag, attributes }) => [
    ...(tag === "style" || (tag === "script" && !attributes.src) ? [`${file}: <${tag}>`] : []),
    ...Object.keys(attributes)
      .filter((name) => name === "style" || name.startsWith("on"))
      .map((name) => `${file}: <${tag} ${name}>`),
  ]);

test("the site is built", () => assert.ok(pages.length > 60, `${pages.length} pages in docs-static/`));

test("every link of every page leads to a file and an element that exist, relative to the page", () => {
  assert.deepEqual(
    [...parsed].flatMap(([file, elements]) => faultsIn(file, elements)),
    [],
  );
});

test("every page has the policy, one main heading, a title and a description of its own, and nothing inline", () => {
  const titles = new Map();
  for (const [file, elements] of parsed) {
    assert.deepEqual(inlineIn(file, elements), []);
    const meta = (name) => elements.find(({ attributes }) => attributes.name === name)?.attributes.content;
    const policy = elements.find(({ attributes }) => attributes["http-equiv"] === "Content-Security-Policy");
    assert.match(
      policy?.attributes.content ?? "",
      /^default-src 'none'; script-src 'self'( 'wasm-unsafe-eval')?; style-src 'self';/u,
      file,
    );
    assert.match(policy.attributes.content, /require-trusted-types-for 'script'/u, file);
    assert.ok(meta("description")?.length > 20, `${file}: ${meta("description")}`);
    const title = elements.find(({ tag }) => tag === "title").text;
    assert.equal(titles.get(title), undefined, `${file} and ${titles.get(title)} are both “${title}”`);
    titles.set(title, file);
    if (!file.startsWith("samples/"))
      assert.equal(elements.filter(({ tag }) => tag === "h1").length, 1, file);
    const ids = idsOf(file);
    assert.deepEqual(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      [],
      file,
    );
  }
});

test("each Markdown file of docs/ is a page, and each page but those without a list names all others", () => {
  const project = resolve(root, "..");
  const files = readdirSync(join(project, "docs"), { recursive: true }).filter((path) =>
    path.endsWith(".md"),
  );
  assert.ok(files.length > 50);
  for (const file of files) {
    const page =
      file === "README.md"
        ? "contents.html"
        : file.replace(/README\.md$/u, "index.html").replace(/\.md$/u, ".html");
    assert.ok(parsed.has(page), page);
  }
});

test("there is a page for each element with the element live in it, and the search index has been written", () => {
  for (const tag of ["press-list", "press-release", "subscribe-form"]) {
    const shown = parsed.get(`elements/${tag}.html`).filter((element) => element.tag === tag);
    assert.ok(shown.length > 0, tag);
  }
  assert.ok(isFile("pagefind/pagefind.js"));
});

test("the sample feeds have no address of a server", () => {
  for (const name of ["en.json", "da.json", "ar.json", "all.json", "all-2.json", "en.xml"])
    assert.doesNotMatch(read(`samples/${name}`), /newsroom\.invalid|\/newsroom\//u, name);
  for (const [, file] of read("samples/all.json").matchAll(/"(media\/[^"]+)"/gu))
    assert.ok(isFile(`samples/${file}`), file);
});

test("the checks find what they look for", () => {
  const html = `<a href="/a.html"></a><a href="missing.html"></a><a href="#gone"></a><img src="https://x.example/a.png"><script src="//x.example/a.js"></script><a href="https://x.example/"></a>`;
  assert.deepEqual(
    faultsIn("index.html", elementsOf(html), () => []).map((fault) => fault.replace("index.html: ", "")),
    [
      "/a.html is not relative",
      "missing.html leads to no file",
      "#gone leads to no element",
      `<img src="https://x.example/a.png">`,
      "//x.example/a.js is not relative",
    ],
  );
  assert.deepEqual(
    inlineIn(
      "a",
      elementsOf(
        `<style></style><script>1</script><p style="x" onclick="y"></p><script src="a.js"></script>`,
      ),
    ),
    ["a: <style>", "a: <script>", "a: <p style>", "a: <p onclick>"],
  );
});
