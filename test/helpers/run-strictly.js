/* Runs the test file of this page, and also fails it if it has no test, an unhandled rejection or a line in the console,
   which Web Test Runner would ignore. */
import { mocha, runTests } from "@web/test-runner-mocha";

const offences = [];
let current = "while loading";
let silent = false;

for (const method of ["debug", "log", "info", "warn", "error"]) {
  const write = console[method];
  console[method] = (...args) => {
    if (silent) return;
    if (!String(args[0]).startsWith("Lit is in dev mode")) {
      offences.push(`${current}: console.${method}: ${args.map(String).join(" ")}`);
    }
    write.apply(console, args);
  };
}

addEventListener("unhandledrejection", ({ reason }) => {
  if (reason !== lastRejection) offences.push(`${current}: unhandled rejection: ${String(reason)}`);
});

const lastRejection = new Error("The tests are over.");

/** Rejections are reported some time later, but in order: once ours is, all are. */
async function untilRejectionsAreReported() {
  // Web Test Runner writes rejections to the console, too.
  silent = true;
  const reported = new Promise((resolve) => {
    addEventListener("unhandledrejection", ({ reason }) => reason === lastRejection && resolve());
  });
  void Promise.reject(lastRejection);
  await reported;
  silent = false;
}

await runTests(async () => {
  await import(new URL(window.__WTR_CONFIG__.testFile, location.href).href);
  if (mocha.suite.total() === 0) throw new Error("This file holds no test.");
  mocha.suite.beforeEach(function () {
    current = `in or after "${this.currentTest.fullTitle()}"`;
  });
  // A hook that throws after each test would end the run; this one fails the file and keeps every result.
  mocha.suite.afterAll("nothing unexpected happened", async () => {
    await untilRejectionsAreReported();
    if (offences.length > 0) throw new Error(offences.join("\n"));
  });
});
