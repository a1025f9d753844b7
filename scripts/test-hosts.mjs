/* `npm run test:hosts`: the elements in real hosts, each with its file in test/hosts/. `npm run build` comes first. Arguments name some
   of the files, or some of the examples: `npm run test:hosts -- wordpress next`. With a minus, a file is left out. */
import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { runSteps } from "./run-steps.mjs";

const project = resolve(import.meta.dirname, "..");
const folder = resolve(project, "test/hosts");
const names = process.argv.slice(2);
const unwanted = names.filter((name) => name.startsWith("-")).map((name) => name.slice(1));
const wanted = names.filter((name) => !name.startsWith("-"));
const examples = wanted.filter((name) => readdirSync(resolve(project, "examples")).includes(name));
if (examples.length) wanted.push("frameworks");
const files = readdirSync(folder)
  .filter((file) => file.endsWith(".mjs"))
  .map((file) => file.slice(0, -".mjs".length))
  .filter((name) => (!wanted.length || wanted.includes(name)) && !unwanted.includes(name))
  .sort();

const passed = await runSteps(
  files.map((file) => ({
    name: `host: ${file}`,
    // They install the hosts from registries, so they use the machine's configuration.
    command: [process.execPath, "--test", resolve(folder, `${file}.mjs`)],
    env: { ...process.env, ...(examples.length && { HOSTS: examples.join(" ") }) },
  })),
);
process.exitCode = passed ? 0 : 1;
