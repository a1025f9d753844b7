import { expect } from "@open-wc/testing";
import { toAsciiAddress } from "../../src/subscribe/ascii-address.js";

const cases: [typed: string, sent: string][] = [
  ["jane@example.org", "jane@example.org"],
  ["  jane@example.org\n", "jane@example.org"],
  ["\u00a0jane@example.org\ufeff", "jane@example.org"],
  ["Jane.Doe+press@Example.ORG", "Jane.Doe+press@Example.ORG"],
  ["a@exämple.example", "a@xn--exmple-cua.example"],
  ["a@EXÄMPLE.example", "a@xn--exmple-cua.example"],
  ["a@مثال.example", "a@xn--mgbh0fb.example"],
  ["a@例え。example", "a@xn--r8jz45g.example"],
  ['"a@b"@exämple.example', '"a@b"@xn--exmple-cua.example'],
  // A character that ends the host of a URL would result in a domain that was not typed.
  ["a@exämple.example/evil.example", "a@exämple.example/evil.example"],
  ["a@exämple.example:25", "a@exämple.example:25"],
  ["a@exämple.example?x", "a@exämple.example?x"],
  ["a@exämple.example#x", "a@exämple.example#x"],
  ["a@exämple.example\\x", "a@exämple.example\\x"],
  ["a@exä mple.example", "a@exä mple.example"],
  ["a@exä%2emple.example", "a@exä%2emple.example"],
  ["exämple.example", "exämple.example"],
  ["a@", "a@"],
  ["", ""],
  ["jørgen@example.org", "jørgen@example.org"],
];

describe("toAsciiAddress", () => {
  for (const [typed, sent] of cases) {
    it(`turns ${JSON.stringify(typed)} into ${JSON.stringify(sent)}`, () => {
      expect(toAsciiAddress(typed)).to.equal(sent);
    });
  }
});
