import { expect } from "@open-wc/testing";
import { holdsThePage } from "./holds-the-page.mjs";

const spin = (milliseconds: number) => {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
};

describe("holdsThePage", () => {
  it("tells of work that is slow each time", async () => {
    expect(await holdsThePage(() => spin(1100))).to.equal(true);
  });

  it("lets a machine be busy once", async () => {
    const durations = [1100, 0];
    expect(await holdsThePage(() => spin(durations.shift()!))).to.equal(false);
  });
});
