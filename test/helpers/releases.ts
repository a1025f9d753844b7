import type { Release } from "../../src/release/release.js";
import { untrustedHtml } from "../../src/release/untrusted-html.js";

/** A small newsroom: two years, three categories, two types, two languages. */
export const releases: Release[] = [
  {
    id: "fair",
    title: "Trade fair in Århus",
    url: "https://newsroom.example/fair",
    lead: "Forty companies take part.",
    type: "Press release",
    published: "2026-03-04T10:00:00Z",
    language: "en",
    categories: ["Trade", "Culture"],
  },
  {
    id: "rejse",
    title: "Ministeren rejser til Kenya",
    url: "https://newsroom.example/rejse",
    lead: "Besøget handler om klima.",
    type: "Nyhed",
    published: "2026-02-01T09:00:00Z",
    language: "da-DK",
    categories: ["Climate"],
    keywords: ["Nairobi"],
  },
  {
    id: "tariffs",
    title: "New tariffs",
    url: "https://newsroom.example/tariffs",
    type: "Press release",
    // 2026 in Copenhagen, 2025 in London.
    published: "2025-12-31T23:30:00Z",
    language: "en",
    categories: ["Trade"],
    body: untrustedHtml("<p>The smallest of details: M&uuml;nster <b>signs</b>.</p>"),
  },
  {
    id: "old",
    title: "An older note",
    url: "https://newsroom.example/old",
    type: "Nyhed",
    published: "2025-05-05",
    language: "en",
    categories: ["Climate"],
  },
];
