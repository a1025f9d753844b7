/* `npm run verify`: every check that `npm test` makes. A failure does not stop the checks after it. */
import { temporaryHome, testEnvironment } from "../test/helpers/test-environment.mjs";
import { runSteps } from "./run-steps.mjs";

const env = testEnvironment(temporaryHome());
const npmScript = (name, options) => ({ name, command: ["npm", "run", "--silent", name], env, ...options });

const beside = { isBeside: true };

// Two rows that take about as long, because most steps leave one of two cores idle.
const passed = await runSteps([
  npmScript("build"),
  npmScript("check:docs", { needs: "build" }),
  npmScript("check:patterns", { needs: "build" }),
  npmScript("size", { needs: "build" }),
  npmScript("check:package", { needs: "build" }),
  npmScript("storybook:build", { needs: "build" }),
  npmScript("docs:build", { needs: "build" }),
  npmScript("test:browser", { needs: "docs:build" }),
  npmScript("test:published", { needs: "build" }),
  npmScript("conformance", { needs: "build" }),
  npmScript("format", beside),
  npmScript("lint", beside),
  npmScript("types", beside),
  // Asks the registry, so it uses the machine's npm configuration.
  npmScript("check:supply", { env: process.env, ...beside }),
  npmScript("test:node", { needs: "docs:build", ...beside }),
]);
process.exitCode = passed ? 0 : 1;
