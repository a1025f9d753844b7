import assert from "node:assert/strict";
import { after, describe, it } from "node:test";
import { mostGrowth, startStepCounter } from "./count-steps.mjs";

// Before the code to count in is imported.
const counter = await startStepCounter(new URL("./planted-readers.mjs", import.meta.url).href);
const readers = await import("./planted-readers.mjs");
after(() => counter.stop());

const growthOf = async (read) => {
  const steps = (length) => counter.count(() => read("<a>".repeat(length)));
  return (await steps(1000)) / (await steps(500));
};

describe("counting steps", () => {
  it("finds that linear work doubles when its input does", async () => {
    for (const read of [readers.linearLoop, readers.linearSearch]) {
      const growth = await growthOf(read);
      assert.ok(growth > 1.9 && growth < 2.1, `${read.name}: ${growth}`);
    }
  });

  for (const name of Object.keys(readers).filter((name) => name.startsWith("quadratic")))
    it(`self-test: finds more than ${mostGrowth} times the work in ${name}`, async () => {
      const growth = await growthOf(readers[name]);
      assert.ok(growth > mostGrowth, `${growth}`);
    });

  it("counts the same for the same work", async () => {
    const steps = () => counter.count(() => readers.linearSearch("<a>".repeat(500)));
    await steps();
    assert.equal(await steps(), await steps());
  });

  it("counts the work before an error", async () => {
    assert.ok((await counter.count(() => readers.linearThatThrows("<a>".repeat(500)))) > 500);
  });
});
