import { expect } from "@open-wc/testing";
import { safeImage, safeLink, safeMailto, safeMedia, safeTel } from "../../src/sanitize/safe-url.js";

const base = "https://feeds.example.gov/news/1";

describe("safeLink", () => {
  const kept: [address: string, href: string][] = [
    ["https://a.example/x?b=c#d", "https://a.example/x?b=c#d"],
    ["http://a.example", "http://a.example/"],
    ["HTTPS://A.EXAMPLE/", "https://a.example/"],
    ["  https://a.example/\n", "https://a.example/"],
    ["ht\ttps://a.example/", "https://a.example/"],
    ["\u202ehttps://a.example/", "https://a.example/"],
    ["/docs/a.pdf", "https://feeds.example.gov/docs/a.pdf"],
    ["b.pdf", "https://feeds.example.gov/news/b.pdf"],
    ["//c.example/", "https://c.example/"],
    ["?page=2", "https://feeds.example.gov/news/1?page=2"],
    ["mailto:press@gov.example", "mailto:press@gov.example"],
    ["mailto:press%40gov.example", "mailto:press@gov.example"],
    ["MAILTO:a@b.example,c@d.example?bcc=e@f.example", "mailto:a@b.example"],
    ["mailto:a@b.example?body=x&Subject=Two%20words%26more", "mailto:a@b.example?subject=Two%20words%26more"],
    ["mailto:a@b.example?subject=x%0D%0ABcc:y@z.example", "mailto:a@b.example?subject=xBcc%3Ay%40z.example"],
    ["tel:+45 33 92 00 00", "tel:+4533920000"],
    ["tel:%2B45%2033", "tel:+4533"],
  ];
  for (const [address, href] of kept)
    it(`keeps ${JSON.stringify(address)}`, () => {
      expect(safeLink(address, base)).to.equal(href);
    });

  const refused = [
    "",
    " ",
    ["JavaScript", "alert(1)"].join(":"),
    "java\0script:alert(1)",
    "java\nscript:alert(1)",
    "\u0001java\tscript:alert(1)",
    "java\u202escript:alert(1)",
    "vbscript:x",
    "data:text/html,x",
    "blob:https://a.example/1",
    "file:///etc/passwd",
    "ftp://a.example/",
    "callto:1",
    "intent://x",
    "view-source:https://a.example/",
    "https://user:password@a.example/",
    "https://www.gov.example@evil.example/",
    "https://",
    "http://[::1",
    "mailto:",
    "mailto:nobody",
    "mailto:a@b@c.example",
    "mailto:a%0D%0Ab@c.example%0D%0ABcc:x",
    "tel:",
    "tel:abc",
    "tel:1",
    `tel:${"1".repeat(41)}`,
    `https://a.example/${"x".repeat(2048)}`,
  ];
  for (const address of refused)
    it(`refuses ${JSON.stringify(address.slice(0, 60))}`, () => {
      expect(safeLink(address, base)).to.equal(undefined);
    });

  it("refuses a relative address without a base", () => {
    expect(safeLink("/x")).to.equal(undefined);
  });

  it("cuts a long subject between characters", () => {
    const href = safeLink(`mailto:a@b.example?subject=${"😀".repeat(300)}`);
    expect(decodeURIComponent(href!)).to.equal(`mailto:a@b.example?subject=${"😀".repeat(200)}`);
  });

  it("never returns a long address for long hostile input", () => {
    const long: string[] = [];
    for (const unit of [" ", "a", "%", "a@", "?subject=", "(0)", "\u202e", "%41"])
      for (const scheme of ["", "mailto:", "tel:+", "https://a.example/"]) {
        const address = scheme + unit.repeat(50_000 / unit.length);
        const links = [safeLink(address, base), safeMailto(address), safeTel(address)];
        if (links.some((link) => link && link.length > 2048)) long.push(scheme + unit);
      }
    expect(long).to.deep.equal([]);
  });
});

describe("safeMailto", () => {
  it("returns a link for an email address", () => {
    expect(safeMailto(" press+news@gov.example ")).to.equal("mailto:press+news@gov.example");
  });

  for (const email of [
    "a b@c.example",
    "a@b.example?cc=d@e.example",
    "<a@b.example>",
    "a@b.example\nBcc: c",
    "@b",
    "a@",
  ])
    it(`refuses ${JSON.stringify(email)}`, () => {
      expect(safeMailto(email)).to.equal(undefined);
    });
});

describe("safeTel", () => {
  for (const [phone, href] of [
    ["+45 33 92 00 00", "tel:+4533920000"],
    ["+49\u00a0(0)30 18-17-0", "tel:+493018-17-0"],
    ["(030) 1817", "tel:(030)1817"],
    ["33.92.00.00", "tel:33.92.00.00"],
  ] as const)
    it(`returns a link for ${phone}`, () => {
      expect(safeTel(phone)).to.equal(href);
    });

  for (const phone of ["call us", "+45 33 92 00 00 / 01", "()", ""])
    it(`refuses ${JSON.stringify(phone)}`, () => {
      expect(safeTel(phone)).to.equal(undefined);
    });
});

describe("safeMedia", () => {
  const hosts = ["cdn.example", "*.images.example"];
  for (const [address, href] of [
    ["https://cdn.example/a.jpg", "https://cdn.example/a.jpg"],
    ["http://cdn.example/a.jpg", "https://cdn.example/a.jpg"],
    ["//CDN.example/a.jpg", "https://cdn.example/a.jpg"],
    ["https://eu.images.example/a", "https://eu.images.example/a"],
    ["https://a.b.images.example/a", "https://a.b.images.example/a"],
  ] as const)
    it(`allows ${address}`, () => {
      expect(safeMedia(address, hosts, base)).to.equal(href);
    });

  for (const address of [
    "https://images.example/a",
    "https://evil-images.example/a",
    "https://cdn.example.evil.example/a",
    "https://cdn.example:8443/a",
    "http://cdn.example:8080/a",
    "https://x@cdn.example/a",
    "ftp://cdn.example/a",
    "data:image/png;base64,AAAA",
    "/a.jpg",
  ])
    it(`refuses ${address}`, () => {
      expect(safeMedia(address, hosts, base)).to.equal(undefined);
    });
});

describe("safeImage", () => {
  it("keeps a small image in a data: address", () => {
    const address = "data:image/png;base64,iVBORw0KGgo=";
    expect(safeImage(address, [])).to.equal(address);
  });

  for (const address of [
    "data:image/svg+xml;base64,AAAA",
    "data:image/png,AAAA",
    "data:text/html;base64,AAAA",
    "data:image/png;base64,AA<A",
    `data:image/png;base64,${"A".repeat(90 * 1024)}`,
  ])
    it(`refuses ${address.slice(0, 40)} of ${address.length} characters`, () => {
      expect(safeImage(address, [])).to.equal(undefined);
    });
});
