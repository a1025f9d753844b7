/* `npm run test:more`: the checks that take longer than those of `npm test`. A failure does not stop the checks after it.
   Runs after `npm test`, or at least after `npm run build`. */
import { temporaryHome, testEnvironment } from "../test/helpers/test-environment.mjs";
import { installPhp, nodeVersions } from "./install-tools.mjs";
import { runSteps } from "./run-steps.mjs";

// `npm test` has run on this version already.
const isRunning = (version) => `${process.versions.node}.`.startsWith(`${version}.`);

installPhp();
const passed = await runSteps([
  ...Object.keys(nodeVersions)
    .filter((version) => !isRunning(version))
    .map((version) => ({
      name: `clean clone on Node ${version}`,
      command: [process.execPath, "scripts/test-clean-clone.mjs", version],
    })),
  {
    name: "fuzzing, 20 times as long",
    command: [process.execPath, "--test", "test/feed/fuzz.test.mjs"],
    env: { ...testEnvironment(temporaryHome()), FUZZ_RUNS: "10000" },
  },
]);
process.exitCode = passed ? 0 : 1;
