import { expect } from "@open-wc/testing";
import { httpUrl } from "../../src/http/http-url.js";

const base = "https://host.example/en/news/";

describe("httpUrl", () => {
  it("resolves http and https addresses against the page", () => {
    expect(httpUrl("/subscribe", base)).to.equal("https://host.example/subscribe");
    expect(httpUrl("http://list.example/a?b", base)).to.equal("http://list.example/a?b");
    expect(httpUrl("//list.example/", base)).to.equal("https://list.example/");
  });

  it("gives what URL gives, also where it does not ask it", () => {
    const hosts = [
      ...[
        "newsroom.example",
        "a-b.c.example",
        "1.example",
        "xn--rhus-gra.example",
        "x--y.example",
        "-a.example",
      ],
      ...[
        "a_b.example",
        "NEWS.example",
        "a..example",
        ".example",
        "127.1",
        "0x7f.1",
        "a.0x1",
        "localhost",
        "[::1]",
      ],
      ...["a.example:443", "a.example:8080", "a.example.", "århus.example", "a%2eexample", "a.exa\tmple", ""],
    ];
    const paths = [
      ...[
        "",
        "/",
        "/a",
        "/a/b.html",
        "/a//b",
        "//a.example/b",
        "///a",
        "/.",
        "/./a",
        "/a/../b",
        "/a/..",
        "/.a",
        "/..a/b",
      ],
      ...[
        "/a/%2e%2e/b",
        "/a/%2E/",
        "/a.",
        "/a..b/",
        "/a\\..\\b",
        "/\\a.example/",
        "/æ",
        "/a b",
        "/a^b|c{d}`e",
        "/a'b\"c",
      ],
      ...[
        "/?a=b&c=d",
        "/a?b=/../c",
        "/a?b=c?d",
        "/a?",
        "/a#",
        "/a#b",
        "/a?b='c'",
        "/a;b=1,2:3+4~5",
        "/a\n",
        "/\ta",
        "/a ",
        "/@a",
      ],
    ];
    const bases = ["https://newsroom.example/feed", "http://a.example/b/?c", "https://a.example", undefined];
    const asUrl = (address: string, base?: string) => {
      try {
        return new URL(address, base).href;
      } catch {
        return undefined;
      }
    };
    const addresses = [
      ...paths,
      ...hosts.flatMap((host) =>
        paths.flatMap((path) => [`http://${host}${path}`, `https://${host}${path}`]),
      ),
    ].filter(Boolean);
    for (const base of bases)
      for (const address of addresses)
        expect(httpUrl(address, base), `${address} at ${base}`).to.equal(asUrl(address, base));
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
