/* `node integrations/wordpress/build.mjs`, after `npm run build`, makes the plugin: build/newsroom-elements, the folder that WordPress
   runs, and build/newsroom-elements-wordpress.zip, which a webmaster uploads. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { writeZip } from "../../scripts/write-zip.mjs";
import { findTexts, readPo, writeEditorJson, writeMo } from "./translations.mjs";

const project = resolve(import.meta.dirname, "../..");
const dist = join(project, "dist");

/** The entry that has all three elements, in the build that checks every file it loads. */
const entry = "newsroom-elements";

/**
 * Makes the plugin.
 *
 * @param {string} target Folder for the plugin's folder and the zip.
 * @returns The paths of both.
 */
export async function buildPlugin(target = join(import.meta.dirname, "build")) {
  const { version } = JSON.parse(readFileSync(join(project, "package.json"), "utf8"));
  const folder = join(target, "newsroom-elements");
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  cpSync(join(import.meta.dirname, "newsroom-elements"), folder, { recursive: true });
  for (const file of ["newsroom-elements.php", "readme.txt"]) replaceVersion(join(folder, file), version);
  // One file, so that it takes one request.
  const styles = [join(dist, "ssr/light.css"), join(folder, "news.css")].map((path) =>
    readFileSync(path, "utf8"),
  );
  writeFileSync(join(folder, "news.css"), styles.join("\n"));
  copyScript(join(folder, "script"));
  const { files } = JSON.parse(readFileSync(join(dist, "integrity.json"), "utf8"));
  writePhp(join(folder, "script-integrity.php"), files[`checked/${entry}.js`].integrity);
  writePhp(join(folder, "reader-words.php"), await readerWords());
  compileTranslations(join(folder, "languages"));
  cpSync(join(project, "LICENSE"), join(folder, "LICENSE"));
  const zip = join(target, "newsroom-elements-wordpress.zip");
  writeZip(zip, { "newsroom-elements": folder });
  return { folder, zip };
}

function replaceVersion(path, version) {
  writeFileSync(path, readFileSync(path, "utf8").replaceAll("0.0.0", version));
}

/** Copies the entry and the files that it loads, without source maps. */
function copyScript(folder) {
  const checked = join(dist, "checked");
  cpSync(join(checked, `${entry}.js`), join(folder, `${entry}.js`));
  cpSync(join(checked, entry), join(folder, entry), {
    recursive: true,
    filter: (path) => !path.endsWith(".map"),
  });
}

/** What readers see before the elements run, in the elements' own words. */
async function readerWords() {
  const words = {};
  const codes = readdirSync(join(dist, "locales"))
    .map((file) => /^([a-z]{2})\.js$/u.exec(file)?.[1])
    .filter(Boolean);
  for (const code of codes) {
    const locale = await import(pathToFileURL(join(dist, "locales", `${code}.js`)));
    const { newsroom, original } = locale.release;
    const { email, consent, privacy, submit } = locale.builtForm;
    const { notFound } = locale.failures;
    const { documents, contacts, about, aboutPublisher } = locale.parts;
    const { updated, correction, withdrawal } = locale.changes;
    words[code] = Object.assign(
      { newsroom, original, notFound, updated, correction, withdrawal },
      { documents, contacts, about, aboutPublisher },
      { email, consent, privacy, submit },
    );
  }
  return words;
}

function compileTranslations(folder) {
  const texts = findTexts();
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".po"))) {
    const name = basename(file, ".po");
    const entries = readPo(readFileSync(join(folder, file), "utf8"));
    writeFileSync(join(folder, `${name}.mo`), writeMo(entries));
    const locale = name.slice("newsroom-elements-".length);
    writeFileSync(
      join(folder, `${name}-newsroom-elements-editor.json`),
      writeEditorJson(entries, locale, texts),
    );
  }
}

/** Writes a file of PHP that returns a value. */
function writePhp(path, value) {
  writeFileSync(path, `<?php\n// Written by the build.\nreturn ${toPhp(value)};\n`);
}

function toPhp(value) {
  if (typeof value === "string") return `'${value.replace(/['\\]/gu, "\\$&")}'`;
  const entries = Object.entries(value).map(([name, part]) => `${toPhp(name)} => ${toPhp(part)},\n`);
  return `array(\n${entries.join("")})`;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { zip } = await buildPlugin();
  console.log(`${zip}: ${statSync(zip).size} bytes`);
}
