import { expect } from "@open-wc/testing";
import { servePage } from "./serve-page.js";

describe("servePage", () => {
  it("serves the page as written, with its headers", async () => {
    const html = "<!doctype html><title>Page</title>";
    const url = await servePage({ html, headers: { "Content-Security-Policy": "script-src 'self'" } });
    const response = await fetch(url);
    expect(new URL(url).origin).to.equal(location.origin);
    expect(response.headers.get("content-security-policy")).to.equal("script-src 'self'");
    expect(await response.text()).to.equal(html);
  });
});
