import { expect } from "@open-wc/testing";
import { foldText, foldWords } from "../../../src/elements/press-list/finding/fold-text.js";

describe("the search of <press-list>", () => {
  it("folds letters in the spellings that people use", () => {
    const finds = (text: string, search: string) =>
      foldWords(search).every((ways) => ways.some((way) => foldText(text).includes(way)));
    for (const [text, search] of [
      ["Ærø", "aeroe"],
      ["Ærø", "aero"],
      ["Århus", "århus"],
      ["AARHUS", "århus"],
      ["Straße", "STRASSE"],
      ["Zürich", "zuerich"],
      ["Zurich", "Zürich"],
      ["Café", "cafe"],
      ["İstanbul", "istanbul"],
      ["إعلان", "اعلان"],
      ["Ａ１", "a1"],
    ] as const)
      expect(finds(text, search), `${search} in ${text}`).to.equal(true);
    expect(finds("politik", "øl")).to.equal(false);
    expect(finds("One", "one two")).to.equal(false);
  });
});
