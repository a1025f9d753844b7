import { expect } from "@open-wc/testing";
import { cutText } from "../../src/release/cut-text.js";

describe("cutText", () => {
  it("leaves a short text as it is", () => expect(cutText("A lead.", 10)).to.equal("A lead."));

  it("cuts at a word, without the stop or comma before the ellipsis", () =>
    expect(cutText("The minister, who was there, said", 30)).to.equal("The minister, who was there …"));

  it("cuts a script that has no spaces between words where it must, not at a space far before", () => {
    const text = "東京 " + "あ".repeat(300);
    expect(cutText(text, 280)).to.equal(text.slice(0, 280) + " …");
  });

  it("keeps the two halves of a character together", () =>
    expect(cutText("a".repeat(60) + "😀b", 61)).to.equal("a".repeat(60) + " …"));
});
