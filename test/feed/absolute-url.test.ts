import { expect } from "@open-wc/testing";
import { absoluteUrls } from "../../src/feed/absolute-url.js";

describe("absoluteUrls", () => {
  it("makes links and pictures absolute", () => {
    const html = absoluteUrls(`<a href="/a">x</a><img src=b.png>`, "https://feeds.example/news/feed");
    expect(html).to.equal(
      `<a href="https://feeds.example/a">x</a><img src="https://feeds.example/news/b.png">`,
    );
  });

  it("leaves links inside the text alone", () => {
    const html = `<a href="#fn1">1</a><a href='#fn1'>2</a><a href= #fn1>3</a>`;
    expect(absoluteUrls(html, "https://feeds.example/news/feed")).to.equal(html);
  });

  it("reads as many tags as the sanitizer keeps, so that no text takes long", () => {
    const html = absoluteUrls(`<a href="/a">`.repeat(6001), "https://feeds.example/");
    expect(html.split("https://feeds.example/a").length - 1).to.equal(6000);
  });
});
