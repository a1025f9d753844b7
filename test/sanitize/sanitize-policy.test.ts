import { expect } from "@open-wc/testing";
import {
  attributeRules,
  droppedTags,
  embedTags,
  keptTags,
  reasons,
  renamedTags,
} from "../../src/sanitize/sanitize-policy.js";

describe("the sanitizer's policy", () => {
  it("lists each tag once", () => {
    const tags = [
      ...keptTags,
      ...droppedTags,
      ...embedTags,
      ...Object.values(renamedTags).join(" ").split(" "),
    ];
    expect(tags.filter((tag, index) => tags.indexOf(tag) !== index)).to.deep.equal([]);
  });

  it("replaces tags only by tags that are kept", () => {
    expect(Object.keys(renamedTags).filter((tag) => !keptTags.includes(tag))).to.deep.equal([]);
  });

  it("lists attributes only for tags that are kept", () => {
    const tags = Object.keys(attributeRules).join(" ").split(" ");
    expect(tags.filter((tag) => tag !== "*" && !keptTags.includes(tag))).to.deep.equal([]);
  });

  it("says why for each attribute, and for nothing else", () => {
    const namesOf = (table: object) =>
      Object.entries(table).map(([tags, list]) => [tags, Object.keys(list as object)]);
    expect(namesOf(reasons.attributes)).to.deep.equal(namesOf(attributeRules));
  });
});
