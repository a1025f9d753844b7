import { accessSync, constants, existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";

/* No dependencies, because scripts/setup.mjs imports this before there is a node_modules folder. */

/** The engines that the tests run in. */
export const engineNames = ["chromium", "firefox", "webkit"];

/** The path of an engine's program, or undefined if it, or a tool needed to drive it, is not installed. */
export function findEngine(name) {
  switch (name) {
    case "chromium":
      return findProgram(process.env.CHROMIUM_PATH, "chromium", "chromium-browser", "google-chrome");
    case "firefox":
      return findProgram(process.env.FIREFOX_PATH, "firefox-esr", "firefox");
    case "webkit":
      return (
        findProgram("WebKitWebDriver") && findProgram("xdotool") && findProgram("Xvfb") && findMiniBrowser()
      );
    default:
      throw new Error(`There is no engine "${name}", only ${engineNames.join(", ")}.`);
  }
}

/** The path of the first program that exists. Each is a path, or a name to look up in PATH. */
export function findProgram(...programs) {
  for (const program of programs) {
    if (!program) continue;
    const candidates = program.includes("/")
      ? [program]
      : process.env.PATH.split(delimiter).map((folder) => join(folder, program));
    const found = candidates.find(isExecutable);
    if (found) return found;
  }
  return undefined;
}

/** The path of a program of PostgreSQL, which Debian installs outside PATH. The latest version is used. */
export function findPostgres(name) {
  const root = "/usr/lib/postgresql";
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : [];
  return findProgram(
    process.env.POSTGRES_PATH && join(process.env.POSTGRES_PATH, name),
    ...versions.map((version) => join(root, version, "bin", name)),
    name,
  );
}

/** WebKitGTK's MiniBrowser, which Debian installs outside PATH. */
function findMiniBrowser() {
  for (const library of ["/usr/lib", "/usr/libexec"]) {
    if (!existsSync(library)) continue;
    const folders = [".", ...readdirSync(library).filter((name) => name.endsWith("-linux-gnu"))];
    for (const folder of folders) {
      for (const version of ["webkit2gtk-4.1", "webkit2gtk-4.0", "webkitgtk-6.0"]) {
        const path = join(library, folder, version, "MiniBrowser");
        if (isExecutable(path)) return path;
      }
    }
  }
  return undefined;
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
