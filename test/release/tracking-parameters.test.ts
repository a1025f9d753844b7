import { expect } from "@open-wc/testing";
import { trackingParameters, removeTrackingParameters } from "../../src/release/tracking-parameters.js";

describe("removeTrackingParameters", () => {
  for (const name of trackingParameters.split(" "))
    it(`removes ${name}`, () => {
      const parameter = name.replace("*", "x").toUpperCase();
      expect(removeTrackingParameters(`https://a.example/?${parameter}=1&id=2`)).to.equal(
        "https://a.example/?id=2",
      );
    });

  for (const address of [
    "https://a.example/?ref=1&utm=2&xgclid=3&dir=4&pk=5",
    "https://a.example/?q=a+b%20c&q=%C3%A6&empty=&bare",
    "https://a.example/#section",
    "https://a.example/x?",
  ])
    it(`does not change ${address}`, () => {
      expect(removeTrackingParameters(address)).to.equal(address);
    });

  it("leaves no question mark behind", () => {
    expect(removeTrackingParameters("https://a.example/x?utm_source=1&fbclid=2#top")).to.equal(
      "https://a.example/x#top",
    );
  });

  it("removes a fragment that is used for tracking", () => {
    expect(removeTrackingParameters("https://a.example/#utm_source=rss")).to.equal("https://a.example/");
    expect(removeTrackingParameters("https://a.example/#xtor=RSS-1")).to.equal("https://a.example/");
  });
});
