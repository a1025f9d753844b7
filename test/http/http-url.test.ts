import { expect } from "@open-wc/testing";
import { httpUrl } from "../../src/http/http-url.js";

const base = "https://host.example/en/news/";

describe("httpUrl", () => {
  it("resolves http and https addresses against the page", () => {
    expect(httpUrl("/subscribe", base)).to.equal("https://host.example/subscribe");
    expect(httpUrl("http://list.example/a?b", base)).to.equal("http://list.example/a?b");
    expect(httpUrl("//list.example/", base)).to.equal("https://list.example/");
  });

  it("gives nothing for every other scheme, and for what is no address", () => {
    for (const address of [
      ["javascript", "alert(1)"].join(":"),
      [" java\nscript", "alert(1)"].join(":"),
      "data:text/html,x",
      "mailto:list@example.org",
      "blob:https://host.example/1",
      "http://",
      "",
      null,
      undefined,
    ]) {
      expect(httpUrl(address, base), String(address)).to.equal(undefined);
    }
  });
});
