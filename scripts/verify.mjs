/* `npm run verify`: every check that `npm test` makes. A failure does not stop the checks after it. */
import { temporaryHome, testEnvironment } from "../test/helpers/test-environment.mjs";
import { runSteps } from "./run-steps.mjs";

const env = testEnvironment(temporaryHome());
const npmScript = (name, options) => ({ name, command: ["npm", "run", "--silent", name], env, ...options });

const passed = await runSteps([
  npmScript("format"),
  npmScript("lint"),
  npmScript("types"),
  npmScript("build"),
  npmScript("check:docs", { needs: "build" }),
  npmScript("check:patterns", { needs: "build" }),
  npmScript("size", { needs: "build" }),
  npmScript("conformance", { needs: "build" }),
  npmScript("check:package", { needs: "build" }),
  // Asks the registry, so it uses the machine's npm configuration.
  npmScript("check:supply", { env: process.env }),
  npmScript("storybook:build", { needs: "build" }),
  npmScript("docs:build", { needs: "build" }),
  npmScript("test:node", { needs: "docs:build" }),
  npmScript("test:browser", { needs: "docs:build" }),
  npmScript("test:published", { needs: "build" }),
]);
process.exitCode = passed ? 0 : 1;
