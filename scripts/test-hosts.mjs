/* `npm run test:hosts`: the elements in real hosts, each with its file in test/hosts/. `npm run build` comes first. Arguments name some
   of the files, or some of the examples: `npm run test:hosts -- wordpress next`. */
import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { runSteps } from "./run-steps.mjs";

const project = resolve(import.meta.dirname, "..");
const folder = resolve(project, "test/hosts");
const wanted = process.argv.slice(2);
const examples = wanted.filter((name) => readdirSync(resolve(project, "examples")).includes(name));
if (examples.length) wanted.push("frameworks");
const files = readdirSync(folder)
  .filter((file) => file.endsWith(".mjs"))
  .filter((file) => !wanted.length || wanted.includes(file.slice(0, -".mjs".length)))
  .sort();

const passed = await runSteps(
  files.map((file) => ({
    name: `host: ${file.slice(0, -".mjs".length)}`,
    // They install the hosts from registries, so they use the machine's configuration.
    command: [process.execPath, "--test", resolve(folder, file)],
    env: { ...process.env, ...(examples.length && { HOSTS: examples.join(" ") }) },
  })),
);
process.exitCode = passed ? 0 : 1;
