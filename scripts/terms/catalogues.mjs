import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readFirefox, readMo, readStringsOfModule } from "./read-formats.mjs";

/** Our codes of languages for which a catalogue uses another name, in the order in which they are looked for. */
const otherNames = {
  ar: ["ar"],
  es: ["es", "es-es"],
  ga: ["ga", "ga-ie"],
  he: ["he", "he-il"],
  nb: ["nb", "nb-no", "no"],
  nn: ["nn", "nn-no"],
  pt: ["pt-pt", "pt"],
  sv: ["sv", "sv-se"],
  zh: ["zh-hans", "zh-cn", "zh"],
};

/** What a catalogue may call one of our languages: `nb_NO`, `nb-no`, `nb`. */
function nameIn(names, code) {
  const byName = new Map(names.map((name) => [name.toLowerCase().replaceAll("_", "-"), name]));
  const wanted = otherNames[code] ?? [code, `${code}-${code}`];
  const found =
    wanted.find((name) => byName.has(name)) ?? [...byName.keys()].find((name) => name.split("-")[0] === code);
  return found && byName.get(found);
}

function run(command, args, cwd) {
  const { status, stderr } = spawnSync(command, args, { cwd, encoding: "utf8", maxBuffer: 1e9 });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")}: ${stderr.slice(-500)}`);
}

function fresh(folder, fill) {
  if (existsSync(folder)) return folder;
  mkdirSync(folder, { recursive: true });
  fill(folder);
  return folder;
}

/** The files of an npm package, without what it depends on. */
const npmPackage = (name, folder) =>
  fresh(join(folder, name.replaceAll("/", "-")), (path) => {
    run("npm", ["pack", name, "--silent"], path);
    run("tar", ["xf", readdirSync(path)[0]], path);
  });

/** The files of packages of Debian, or of a distribution that comes from it. */
const debianPackages = (names, folder, name) =>
  fresh(join(folder, name), (path) => {
    run("apt-get", ["download", ...names], path);
    for (const file of readdirSync(path).filter((one) => one.endsWith(".deb")))
      run("dpkg-deb", ["-x", file, "."], path);
  });

const filesIn = (folder, end) =>
  readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith(end))
    .map((file) => join(folder, file));

/** Translations by English text, for a table by key and the English one. */
function byEnglish(english, translated) {
  const values = new Map(translated);
  return english.filter(([key]) => values.has(key)).map(([key, text]) => [text, values.get(key)]);
}

const jsonTexts = (file) =>
  Object.entries(JSON.parse(readFileSync(file, "utf8"))).filter(
    ([, text]) => typeof text === "string" && text,
  );

/**
 * The catalogues. Each has `read`, which takes a folder and our codes, and gives for each code that it has a list of English
 * texts with their translations. None is stored in the project: what is compared are single words.
 */
export const catalogues = {
  Ghost: {
    version: "npm ghost@6.65.0",
    read(folder, codes) {
      const path = npmPackage("ghost@6.65.0", folder);
      for (const file of filesIn(path, ".tgz").filter((one) => /i18n/u.test(one)))
        run("tar", ["xf", file], path);
      const files = filesIn(path, ".json").filter((file) =>
        /locales\/[\w-]+\/(?:portal|newsletter|ghost|comments|signup-form)\.json$/u.test(file),
      );
      const names = [...new Set(files.map((file) => file.split("/").at(-2)))];
      return table(codes, names, (name) =>
        files.filter((file) => file.split("/").at(-2) === name).flatMap(jsonTexts),
      );
    },
  },
  MediaWiki: {
    version: "Debian mediawiki 1.39",
    read(folder, codes) {
      const path = join(
        debianPackages(["mediawiki"], folder, "mediawiki"),
        "var/lib/mediawiki/languages/i18n",
      );
      const base = existsSync(path) ? path : join(folder, "mediawiki/usr/share/mediawiki/languages/i18n");
      const english = jsonTexts(join(base, "en.json"));
      const names = readdirSync(base)
        .filter((file) => file.endsWith(".json"))
        .map((file) => file.slice(0, -5));
      return table(codes, names, (name) => byEnglish(english, jsonTexts(join(base, `${name}.json`))));
    },
  },
  WordPress: {
    version: "Debian wordpress-l10n 6.1",
    read(folder, codes) {
      const files = filesIn(debianPackages(["wordpress-l10n"], folder, "wordpress"), ".mo");
      const nameOf = (file) =>
        /(?:admin(?:-network)?-|continents-cities-)?([a-z]{2,3}(?:_[A-Z]{2})?)\.mo$/u.exec(file)?.[1];
      const names = [...new Set(files.map(nameOf).filter(Boolean))];
      return table(codes, names, (name) =>
        files.filter((file) => nameOf(file) === name).flatMap((file) => readMo(readFileSync(file))),
      );
    },
  },
  Firefox: {
    version: "Debian firefox-esr-l10n",
    read(folder, codes) {
      const { stdout } = spawnSync("apt-cache", ["search", "--names-only", "^firefox-esr-l10n-"], {
        encoding: "utf8",
      });
      const packages = stdout
        .split("\n")
        .map((line) => line.split(" ")[0])
        .filter((name) => name && !name.endsWith("-all"));
      const nameOf = (name) => name.replace("firefox-esr-l10n-", "");
      const names = packages.map(nameOf);
      const wanted = ["en-gb", ...codes.map((code) => nameIn(names, code)).filter(Boolean)];
      const path = debianPackages(
        [...new Set(wanted)].map((name) => `firefox-esr-l10n-${name}`),
        folder,
        "firefox",
      );
      const texts = new Map();
      for (const file of filesIn(path, ".xpi")) {
        const name = /langpack-([\w-]+)@/u.exec(file)?.[1];
        const unpacked = fresh(join(path, "unpacked", name), (place) =>
          run("unzip", ["-qo", file, "-d", place], path),
        );
        texts.set(
          name,
          [".ftl", ".properties", ".dtd"]
            .flatMap((end) => filesIn(unpacked, end))
            .flatMap((one) =>
              readFirefox(one, readFileSync(one, "utf8")).map(([key, text]) => [
                `${one.split("/").at(-1)} ${key}`,
                text,
              ]),
            ),
        );
      }
      return table(codes, [...texts.keys()], (name) => byEnglish(texts.get("en-GB"), texts.get(name)));
    },
  },
  "Web Awesome": {
    version: "npm @awesome.me/webawesome@3.14.0",
    read(folder, codes) {
      const path = join(npmPackage("@awesome.me/webawesome@3.14.0", folder), "package/dist/translations");
      const names = readdirSync(path)
        .filter((file) => /^[\w-]+\.js$/u.test(file))
        .map((file) => file.slice(0, -3));
      const textsOf = (name) => readStringsOfModule(readFileSync(join(path, `${name}.js`), "utf8"));
      // The module `en` only imports the default.
      const english = textsOf("en-gb");
      return table(codes, names, (name) => byEnglish(english, textsOf(name)));
    },
  },
  Django: {
    version: "PyPI Django 5.2",
    read(folder, codes) {
      const path = fresh(join(folder, "django"), (place) => {
        run("pip", ["download", "--no-deps", "--quiet", "django>=5.2,<5.3"], place);
        run("unzip", ["-qo", readdirSync(place)[0]], place);
      });
      const files = filesIn(path, "django.mo");
      const nameOf = (file) => /locale\/([\w]+)\/LC_MESSAGES/u.exec(file)?.[1];
      const names = [...new Set(files.map(nameOf))];
      return table(codes, names, (name) =>
        files.filter((file) => nameOf(file) === name).flatMap((file) => readMo(readFileSync(file))),
      );
    },
  },
};

/** For each of our codes that a catalogue has, its texts. */
function table(codes, names, textsOf) {
  return new Map(
    codes.flatMap((code) => {
      const name = nameIn(names, code);
      return name ? [[code, textsOf(name)]] : [];
    }),
  );
}
