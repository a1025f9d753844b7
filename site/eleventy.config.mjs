/* The documentation's site: `npm run docs` serves it, `npm run docs:build` writes it into docs-static/. `npm run build` comes
   first: the elements on its pages are the built ones. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import * as pagefind from "pagefind";
import { build } from "vite";
import { extendMarkdown, filesLinked } from "./markdown.mjs";
import { project, readPages, readSections, relativeUrl, urlOf } from "./pages.mjs";
import { policyOf } from "./policy.mjs";
import { writeSamples } from "./samples.mjs";

const output = join(project, "docs-static");
const { version } = JSON.parse(readFileSync(join(project, "package.json"), "utf8"));

/** Live examples, by the page and, after `#`, the heading whose first paragraph they follow. */
const examples = (folder = "") =>
  readdirSync(join(import.meta.dirname, "examples", folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? examples(`${folder}${entry.name}/`) : `${folder}${entry.name}`,
  );

export default function (eleventy) {
  const pages = readPages();
  const sections = readSections(pages);

  eleventy.setQuietMode(true);
  eleventy.setUseGitIgnore(false);
  eleventy.amendLibrary("md", extendMarkdown);
  eleventy.addGlobalData("sections", sections);
  eleventy.addGlobalData("version", version);
  eleventy.addGlobalData("layout", "page.njk");
  eleventy.addFilter("from", (to, url) => relativeUrl(url, to));
  eleventy.addFilter("policy", policyOf);
  eleventy.addFilter("sectionOf", (url) => sections.find(({ urls }) => urls.has(url))?.title);
  eleventy.addFilter("headings", (html) =>
    Array.from(html.matchAll(/<h2 id="([^"]+)"[^>]*>([^]*?)<\/h2>/gu), ([, id, text]) => ({
      id,
      text: text.replace(/<[^>]+>/gu, "").trim(),
    })),
  );
  eleventy.addFilter("neighbors", (url) => {
    const links = sections.flatMap((section) => section.links);
    const index = links.findIndex((link) => link.url === url);
    return index < 0 ? {} : { previous: links[index - 1], next: links[index + 1] };
  });
  eleventy.addPairedShortcode("withExample", (html, example, heading) =>
    insertExample(html, example, heading),
  );

  const found = examples();
  for (const { file, url, text, title, description } of pages)
    eleventy.addTemplate(url.replace(/\.html$/u, ".md"), text, {
      permalink: url,
      ...{ file, url, title, description },
      examples: found
        .filter((name) => name.replace(/(#.*)?\.html$/u, ".html") === url)
        .map((name) => ({ name, heading: /#(.*)\.html$/u.exec(name)?.[1] ?? "" })),
    });

  for (const folder of ["docs", "site", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md"])
    eleventy.addWatchTarget(`./${folder}`, { resetConfig: true });
  eleventy.setServerOptions({ port: 8090, domDiff: false, showAllHosts: false });

  eleventy.on("eleventy.before", async () => {
    rmSync(output, { recursive: true, force: true });
    mkdirSync(join(output, "assets"), { recursive: true });
    cpSync(join(project, "dist/script"), join(output, "newsroom-elements"), { recursive: true });
    cpSync(join(project, "dist/themes"), join(output, "themes"), { recursive: true });
    cpSync(join(import.meta.dirname, "assets"), join(output, "assets"), { recursive: true });
    await writeSamples(join(output, "samples"));
    await bundleConfigurator();
  });
  eleventy.on("eleventy.after", async () => {
    for (const file of filesLinked) {
      const target = join(output, urlOf(file));
      mkdirSync(dirname(target), { recursive: true });
      cpSync(join(project, file), target);
    }
    await writeSearchIndex();
  });

  return {
    dir: { input: "site/pages", includes: "../layouts", output: "docs-static" },
    markdownTemplateEngine: false,
    htmlTemplateEngine: "njk",
  };
}

/** Inserts an example after the first paragraph of the page, or of the section with this heading. */
function insertExample(html, example, heading) {
  const start = heading ? html.indexOf(`id="${heading}"`) : 0;
  const end = html.indexOf("</p>", start);
  if (start < 0 || end < 0) throw new Error(`There is no paragraph for the example at "${heading}".`);
  return html.slice(0, end + 4) + example + html.slice(end + 4);
}

/** The script of the configurator holds the checks of `newsroom-elements check`, from the same modules. */
async function bundleConfigurator() {
  const input = join(import.meta.dirname, "configurator/configurator.js");
  if (!existsSync(input)) return;
  await build({
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    define: { BUILT: JSON.stringify(builtFacts()) },
    build: {
      outDir: join(output, "assets"),
      emptyOutDir: false,
      target: "es2022",
      modulePreload: false,
      rolldownOptions: {
        input,
        output: { entryFileNames: "[name].js", chunkFileNames: "chunks/[name]-[hash].js" },
      },
    },
  });
}

/** What the configurator must know of the build. */
function builtFacts() {
  const { version, files } = JSON.parse(readFileSync(join(project, "dist/integrity.json"), "utf8"));
  const stems = (folder, suffix) =>
    readdirSync(join(project, folder)).flatMap((name) =>
      name.endsWith(suffix) ? name.slice(0, -suffix.length) : [],
    );
  return {
    version,
    hashes: Object.fromEntries(
      ["press-list", "press-release", "subscribe-form"].map((name) => [
        name,
        files[`single/${name}.js`].integrity,
      ]),
    ),
    presets: stems("dist/themes", ".css"),
    languages: stems("dist/locales", ".js").filter(
      (name) => name.length === 2 && !["iw", "no"].includes(name),
    ),
  };
}

async function writeSearchIndex() {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: "en" });
  const { errors: faults } = await index.addDirectory({ path: output });
  const { errors: failures } = await index.writeFiles({ outputPath: join(output, "pagefind") });
  await pagefind.close();
  // The site has an interface of its own.
  for (const name of readdirSync(join(output, "pagefind")))
    if (/-(ui|highlight|worker)\./u.test(name)) rmSync(join(output, "pagefind", name));
  const all = [...errors, ...faults, ...failures];
  if (all.length) throw new Error(`Pagefind: ${all.join("; ")}`);
}
