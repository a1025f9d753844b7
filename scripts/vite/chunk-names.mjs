import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";

const project = resolve(import.meta.dirname, "../..");
const language = /\/src\/locales\/([a-z]{2})\.ts$/;

/** Everything that decides what is in a chunk: the sources, this build, and its packages. */
const inputs = [
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "vite.config.ts",
  "scripts/vite",
  "src",
];

function filesIn(path) {
  if (!statSync(join(project, path)).isDirectory()) return [path];
  return readdirSync(join(project, path), { recursive: true })
    .map((name) => `${path}/${name.replaceAll("\\", "/")}`)
    .filter((file) => statSync(join(project, file)).isFile());
}

const digest = createHash("sha256");
for (const file of inputs.flatMap(filesIn).sort())
  digest.update(`${file}\n`).update(readFileSync(join(project, file)));
const ofInputs = digest.digest();

const hashFor = (name) => createHash("sha256").update(ofInputs).update(name).digest("base64url").slice(0, 6);

/**
 * The names of an entry's chunks, all with one hash, and those of languages with one that all entries have in common. Hashes do
 * not compress: one for each chunk would cost the first file of a list about 110 bytes. A hash is that of everything that the
 * build reads, so a name never stands for two contents.
 *
 * @param {string} entry
 */
export function chunkFileNames(entry) {
  const hash = hashFor(entry);
  const ofLanguages = hashFor("languages");
  return ({ facadeModuleId }) => {
    const [, code] = language.exec(facadeModuleId ?? "") ?? [];
    return code ? `chunks/${code}-${ofLanguages}.js` : `chunks/[name]-${hash}.js`;
  };
}
