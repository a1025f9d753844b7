import { expect } from "@open-wc/testing";
import { limitWords } from "../../src/release/limit-words.js";

describe("limitWords", () => {
  it("ends each word after 500 characters", () => {
    const long = "aب".repeat(1000);
    expect(limitWords(`One ${long} two ${long}`)).to.equal(
      `One ${long.slice(0, 500)} two ${long.slice(0, 500)}`,
    );
  });

  it("leaves other texts as they are", () => {
    const text = "The minister will speak on Friday. ".repeat(200);
    expect(limitWords(text)).to.equal(text);
  });
});
