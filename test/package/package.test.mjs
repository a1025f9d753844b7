/* The package as npm would publish it, in a project that holds nothing else. `npm run build` comes first. */
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, posix, resolve } from "node:path";
import { after, before, test } from "node:test";
import { importsOf } from "../../scripts/built-imports.mjs";
import { copyPackages, dependenciesOf, installPackage } from "./install-package.mjs";

const project = resolve(import.meta.dirname, "../..");
const manifest = readJson(join(project, "package.json"));
/** Those of modules, and not of files or types. */
const modulePaths = Object.keys(manifest.exports).filter((path) => manifest.exports[path].default);

let host;
let installed;
let files;

before(() => {
  host = mkdtempSync(join(tmpdir(), "package-"));
  installed = join(host, "node_modules", manifest.name);
  files = installPackage(host);
});

after(() => rmSync(host, { recursive: true, force: true }));

test("the package holds what it promises, and nothing else", () => {
  for (const file of ["README.md", "LICENSE", "CHANGELOG.md", "docs/README.md", "custom-elements.json"]) {
    assert.ok(files.includes(file), `${file} is missing`);
  }
  const expected = [
    /^(README\.md|LICENSE|CHANGELOG\.md|CONTRIBUTING\.md|SECURITY\.md|package\.json|custom-elements\.json)$/u,
    /^docs\/([\w-]+\/)?[\w-]+\.(md|webp|svg|conf|php|vcl)$/u,
    /^docs\/accessibility\/(record\.json|earl\.jsonld|en-301-549-[\d.]+\.(md|openacr\.yaml))$/u,
    /^docs\/recipes\/(drupal|typo3)\/[\w.-]+\.(php|yml|typoscript)$/u,
    /^docs\/recipes\/(Containerfile|newsroom-elements\.service|newsroom\.config\.json|newsroom\.sh)$/u,
    /^dist\/(?!(script|single|checked)\/).*\.(js|d\.ts)$/u,
    /^dist\/ssr\/(press-list|press-release|unstyled|light)\.css$/u,
    /^dist\/themes\/[\w-]+\.css$/u,
    /^dist\/types\/(elements|react|preact|vue|svelte)\.d\.ts$/u,
    /^dist\/editors\/(vscode\.(html|css)-custom-data|web-types)\.json$/u,
    /^dist\/script\/(chunks\/)?[\w-]+\.js(\.map)?$/u,
    /^dist\/single\/[\w-]+\.js(\.map)?$/u,
    /^dist\/checked\/([\w-]+\/(chunks\/)?)?[\w-]+\.js$/u,
    /^dist\/(integrity\.json|sbom\.cdx\.json|snippets\.md)$/u,
  ];
  const unexpected = files.filter((file) => !expected.some((pattern) => pattern.test(file)));
  assert.deepEqual(unexpected, []);
  assert.deepEqual(
    files.filter((file) => /\.test\.|stories|fixture|(?<!dist\/|docs\/guides\/)test/u.test(file)),
    [],
  );
});

test("every module has types, and no type file is left without its module", () => {
  const stems = (suffix) =>
    files
      .filter((file) => file.endsWith(suffix) && !isScript(file) && !file.startsWith("dist/types/"))
      .map((file) => file.slice(0, -suffix.length));
  assert.deepEqual(stems(".js").sort(), stems(".d.ts").sort());
});

test("every source map belongs to a script, and holds its sources", () => {
  for (const file of files.filter((path) => path.endsWith(".js"))) {
    const [, map] = /\/\/# sourceMappingURL=(\S+)/u.exec(read(file)) ?? [];
    if (map) assert.ok(files.includes(posix.join(dirname(file), map)), `${file} points to ${map}`);
  }
  for (const file of files.filter((path) => path.endsWith(".map"))) {
    assert.ok(files.includes(file.slice(0, -".map".length)), `${file} is left over`);
    const { sources, sourcesContent } = JSON.parse(read(file));
    assert.equal(
      sourcesContent?.filter((content) => typeof content === "string").length,
      sources.length,
      file,
    );
  }
});

test("every chunk of the script-tag builds is loaded by a file that is there", () => {
  const scripts = files.filter((file) => /^dist\/script\/.*\.js$/u.test(file));
  const loaded = new Set(
    scripts.flatMap((file) => importsOf(installed, file, read(file)).flatMap(({ targets }) => targets)),
  );
  for (const chunk of scripts.filter((file) => file.includes("/chunks/")))
    assert.ok(loaded.has(chunk), `no file loads ${chunk}: an old build?`);
});

const importing = (modules) =>
  modules.map((file) => `await import("./node_modules/${manifest.name}/${file}");`).join("\n");

/** Angular's compiler must link them first, as it does all its libraries: test/hosts/frameworks.mjs builds a site with them. */
const isForAngular = (file) => file.startsWith("dist/angular/");

/** Modules that need the optional libraries: the gateway, the commands that do as it does, server rendering, and frameworks. */
const needsLibraries = (file) =>
  /^dist\/(gateway|react|snapshot|ssr|sanitize\/server|cli\/doctor)\//u.test(file);

test("every other module but the script-tag builds imports in plain Node, without optional libraries", () => {
  const modules = files.filter(
    (file) => file.endsWith(".js") && !isScript(file) && !isForAngular(file) && !needsLibraries(file),
  );
  assert.ok(modules.length > 20);
  for (const name of Object.keys(manifest.peerDependencies))
    assert.ok(!existsSync(join(host, "node_modules", name)), name);
  inHost(importing(modules));
});

test("with those libraries every module that needs them does, too", () => {
  const { peerDependencies: dependencies } = manifest;
  copyPackages(dependenciesOf(project, new Set(), { dependencies }), host);
  // A project with React in TypeScript has its types, too, and one with Angular has RxJS.
  copyPackages(["@types/react", "csstype", "rxjs", "tslib"], host);
  inHost(importing(files.filter((file) => file.endsWith(".js") && needsLibraries(file))));
});

test("the installed gateway parses feeds in threads, as a module and as a command", () => {
  inHost(`
    import { spawn } from "node:child_process";
    import { once } from "node:events";
    import { writeFileSync } from "node:fs";
    import { createServer } from "node:http";
    import { createInterface } from "node:readline";
    import { createGateway } from "${manifest.name}/gateway";

    const newsroom = createServer((_, response) => response.end("<rss><channel><item><title>A</title></item></channel></rss>"));
    await once(newsroom.listen(0, "127.0.0.1"), "listening");
    const { port } = newsroom.address();
    const url = \`http://127.0.0.1:\${port}/\`;
    const options = { feeds: { um: { url, http: true, ports: [port], privateAddresses: ["127.0.0.1"] } } };

    const events = [];
    const gateway = createGateway(options, { log: (event) => events.push(event) });
    const { status } = await gateway(new Request("https://gateway.example/feeds/um"));
    await gateway.close();
    if (status !== 200 || events.length) throw new Error(\`\${status} \${events}\`);

    writeFileSync("gateway.json", JSON.stringify(options));
    const bin = "node_modules/${manifest.name}/${manifest.bin["newsroom-elements"]}";
    const command = spawn(process.execPath, [bin, "serve", "--config", "gateway.json", "--port", "0"]);
    const lines = [];
    for await (const line of createInterface(command.stdout)) {
      const { event, port } = JSON.parse(line);
      lines.push(event);
      if (event !== "listening") continue;
      const answer = await fetch(\`http://127.0.0.1:\${port}/feeds/um\`);
      if (answer.status !== 200) throw new Error(String(answer.status));
      command.kill();
    }
    if (String(lines) !== "listening,stopping,stopped") throw new Error(String(lines));
    newsroom.close();
    newsroom.closeAllConnections();
  `);
});

test("every path in `exports` but that for Angular imports in plain Node, and names what its types name", () => {
  const paths = modulePaths.filter((path) => path !== "./angular");
  inHost(paths.map((path) => `await import("${manifest.name}${path.slice(1)}");`).join("\n"));
  inHost(`
    const names = await import("${manifest.name}");
    for (const name of ["PressListElement", "PressReleaseElement", "SubscribeFormElement", "FeedError"]) {
      if (typeof names[name] !== "function") throw new Error(name + " is not exported");
    }
  `);
});

test("a project in strict TypeScript may import every path, and knows the elements by tag", () => {
  const imports = modulePaths.map(
    (path, index) =>
      `import * as module${index} from "${manifest.name}${path.slice(1)}"; void module${index};`,
  );
  const elements = ["press-list", "press-release", "subscribe-form"].map(
    (tag) => `document.createElement("${tag}").updateComplete.then((done: boolean) => done);`,
  );
  writeFileSync(join(host, "host.ts"), [...imports, ...elements].join("\n"));
  const tsc = join(project, "node_modules/typescript/bin/tsc");
  const options = ["--strict", "--noEmit", "--module", "nodenext", "--target", "es2022"];
  const { status, stdout } = spawnSync(process.execPath, [tsc, ...options, "host.ts"], {
    cwd: host,
    encoding: "utf8",
  });
  assert.equal(status, 0, stdout);
});

test("custom-elements.json describes the three elements, at paths that the package holds", () => {
  const { modules } = JSON.parse(read(manifest.customElements));
  const definitions = modules
    .flatMap((module) => module.exports)
    .filter(({ kind }) => kind === "custom-element-definition");
  assert.deepEqual(definitions.map(({ name }) => name).sort(), [
    "press-list",
    "press-release",
    "subscribe-form",
  ]);
  for (const { path } of modules) assert.ok(files.includes(path), path);
  for (const { name, declaration } of definitions) {
    const module = modules.find(({ path }) => path === declaration.module);
    const { tagName, description, attributes, events, members } = module.declarations.find(
      (candidate) => candidate.name === declaration.name,
    );
    assert.equal(tagName, name);
    for (const part of [{ name, description }, ...attributes, ...events]) {
      assert.ok(part.description, `<${name}>: ${part.name} has no description`);
    }
    for (const { name: member, privacy = "public" } of members) {
      assert.ok(privacy === "public" && !member.startsWith("#"), `<${name}>: ${member} is not public`);
    }
  }
});

/** A style in a template is an attribute that a strict policy blocks. */
const styleAttribute = /<[a-z][^<>]*\sstyle\s*=/u;

/** What no file of ours holds. */
const banned = [
  /\b(inner|outer)HTML\b/u,
  /\binsertAdjacentHTML\b/u,
  /\bsetHTMLUnsafe\b|\bparseHTMLUnsafe\b/u,
  /\bcreateContextualFragment\b/u,
  /\bdocument\.write/u,
  /\beval\(|\bnew Function\b/u,
  /\bunsafe(HTML|SVG|Static|MathML)\b|unsafe-html/u,
  /\bstyleMap\b|style-map/u,
  /\.srcdoc\b|\bsrcdoc\s*=/u,
  /\bdocument\.cookie\b/u,
  /\bonmessage\b|addEventListener\(["'`]message["'`]/u,
  styleAttribute,
  /\.cssText\b|setAttribute\(["'`](style|on)/u,
];

/** What the script-tag builds do not hold either, where our code is one with that of Lit and DOMPurify. */
const bannedInScripts = [
  /\beval\(|\bnew Function\b/u,
  /\bunsafe(SVG|Static|MathML)\b|\bunsafeHTMLDirective\b/u,
  /\binsertAdjacentHTML\b|\bsetHTMLUnsafe\b|\bparseHTMLUnsafe\b|\bcreateContextualFragment\b/u,
  /\bdocument\.(write|cookie)\b/u,
  // A second Lit on the page may have taken the name already; Trusted Types would then stop the elements.
  /createPolicy\(["'`](lit-html|dompurify)["'`]/u,
  /process\.env|import\.meta\.env/u,
  /\bonmessage\b|addEventListener\(["'`]message["'`]/u,
  styleAttribute,
];

/** Where the libraries write HTML: each once, behind Trusted Types. */
const knownWrites = [
  {
    library: "Lit makes its templates",
    pattern: /createElement\(["'`]template["'`]\);return \w+\.innerHTML=/gu,
  },
  { library: "DOMPurify parses", pattern: /documentElement\.innerHTML=/gu },
];

/** The one place where our modules make elements of a string, which is one of our own templates. */
const ownWrite = { file: "dist/trusted-types/parse-inert.js", code: "template.innerHTML = trust(html);" };

test("one module alone holds a way to turn a string into markup or code, once", () => {
  for (const file of files.filter((path) => path.endsWith(".js") && !isScript(path))) {
    let code = withoutComments(read(file));
    if (file === ownWrite.file) {
      assert.equal(code.split(ownWrite.code).length, 2);
      code = code.replace(ownWrite.code, "");
    }
    // Mail programs drop style sheets, so a mail has style attributes. No page shows it: it has no policy to break.
    const isMail = file.startsWith("dist/gateway/mail/");
    assertNone(file, code, isMail ? banned.filter((pattern) => pattern !== styleAttribute) : banned);
  }
});

test("the script-tag builds hold only the writes of HTML that the libraries need", () => {
  for (const file of files.filter((path) => path.endsWith(".js") && isScript(path))) {
    let code = read(file);
    assertNone(file, code, bannedInScripts);
    for (const { library, pattern } of knownWrites) {
      const count = code.match(pattern)?.length ?? 0;
      assert.ok(count <= 1, `${file}: ${library} ${count} times`);
      code = code.replace(pattern, "");
    }
    assertNone(file, code, [/\.(inner|outer)HTML\s*[+]?=(?!=)/u]);
  }
});

test("the search for banned code finds it", () => {
  for (const code of [
    "a.innerHTML = b",
    "eval(a)",
    'import "lit/directives/unsafe-html.js"',
    'addEventListener("message", a)',
    'html`<p part="a" style="color: red">`',
    'a.setAttribute("style", b)',
  ]) {
    assert.throws(() => assertNone("file", code, banned));
  }
  for (const code of [
    "a.createPolicy(`lit-html`,{})",
    "new Function(a)",
    "a.onmessage=b",
    "`<p style=${a}>`",
  ]) {
    assert.throws(() => assertNone("file", code, bannedInScripts));
  }
});

/** Whether a file is of the script-tag builds. */
function isScript(file) {
  return /^dist\/(script|single|checked)\//u.test(file);
}

function assertNone(file, code, patterns) {
  for (const pattern of patterns) {
    const { index } = pattern.exec(code) ?? {};
    assert.equal(index, undefined, `${file} holds ${pattern}: …${code.slice(index - 40, index + 40)}…`);
  }
}

function withoutComments(code) {
  return code.replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gmu, "");
}

/** Runs a module in the host project, where there is no DOM. */
function inHost(code) {
  execFileSync(process.execPath, ["--input-type=module", "--eval", code], { cwd: host, stdio: "pipe" });
}

function read(file) {
  return readFileSync(join(installed, file), "utf8");
}

function readJson(path) {
  return JSON.parse(readFileSync(path, "utf8"));
}
