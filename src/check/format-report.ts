import type { Access, EmbedCode, Finding, Report } from "./report.js";

const size = (bytes: number) =>
  bytes < 1000 ? `${bytes} bytes` : `${(bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0)} kB`;

const listed = (findings: readonly Finding[]) => findings.map(({ text }) => `- ${text}`);

/**
 * Characters with which a server could do more than write a text on a terminal: control characters, those of C1 included
 * (U+009B begins an escape sequence), line ends, and marks that reverse what follows.
 */
const controls = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** Formats a report as JSON for a program or a terminal. */
export const formatReportAsJson = (report: Report): string =>
  `${JSON.stringify(report, null, 2).replace(controls, (character) =>
    character === "\n" ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  )}\n`;

/** Formats a report for a terminal. Each value stays within its line. */
export function formatReport(report: Report): string {
  const { source, use } = report;
  const lines = [source, "", ...summaryOf(report)];
  for (const { title, lines: own } of [...findingSections(report), ...(use ? codeSections(use) : [])])
    lines.push("", title, ...own.map((line) => (line ? `  ${line}` : "")));
  return lines.map((line) => `${line.replace(controls, "\ufffd")}\n`).join("");
}

/** A heading, and what stands below it, one string a line. Without lines, the heading says it all. */
export interface ReportSection {
  title: string;
  lines: readonly string[];
}

/** What the feed is, or why it cannot be used, in a few lines. */
export function summaryOf(report: Report): string[] {
  const { format, title, items, dates, languages, hasMore, bytes, contentType, time, error } = report;
  const facts = [bytes > 0 && size(bytes), contentType, time !== undefined && `${(time / 1000).toFixed(1)} s`]
    .filter(Boolean)
    .join(", ");
  if (error) return [`Not usable: ${error.text}.`, facts];
  const range =
    dates &&
    (dates.from.slice(0, 10) === dates.to.slice(0, 10)
      ? dates.to.slice(0, 10)
      : `${dates.from.slice(0, 10)} to ${dates.to.slice(0, 10)}`);
  return [
    [format, title && `“${title}”`].filter(Boolean).join(", "),
    [
      items ? `${items} ${items === 1 ? "item" : "items"}` : "no items",
      range,
      languages.length ? `in ${languages.join(", ")}` : items > 0 && "language not declared",
      hasMore && "more items on further pages",
    ]
      .filter(Boolean)
      .join(", "),
    facts,
  ];
}

/** What was found in the feed and on the way to it. */
export function findingSections(report: Report): ReportSection[] {
  const { requests = [], error, access, missing, faults } = report;
  const sections: ReportSection[] = [];
  if (requests.length > 1)
    sections.push({ title: "Redirects", lines: requests.map(({ url, status }) => `${status} ${url}`) });
  if (!error && access) sections.push(accessSection(access));
  if (missing.length) sections.push({ title: "Missing", lines: listed(missing) });
  if (faults.length)
    sections.push({
      title: error ? "Faults" : "Faults (the elements can read the feed in spite of them)",
      lines: listed(faults),
    });
  return sections;
}

function accessSection({ origin, readable, findings }: Access): ReportSection {
  if (readable) return { title: `CORS: a page on ${origin} can read this feed.`, lines: [] };
  return {
    title: `CORS: a page on ${origin} cannot read this feed`,
    lines: [
      ...listed(findings),
      "",
      "You can read it through the gateway (newsroom-elements serve), serve a copy from your own site",
      "(in src, as below, or in fallback-src), or ask the newsroom to send this header:",
      "Access-Control-Allow-Origin: *",
    ],
  };
}

const codeSections = ({ head, html, css, policy, copy }: EmbedCode): ReportSection[] => [
  { title: "Paste this into the <head> of your page", lines: head.split("\n") },
  {
    title:
      "Paste this where the news is to be. Set time-zone to the newsroom's; this is the one of your computer",
    lines: html.split("\n"),
  },
  {
    title: "Add this to your style sheet, so that nothing moves when the script starts",
    lines: css.split("\n"),
  },
  { title: "The page's Content-Security-Policy (CSP) must allow", lines: [policy] },
  ...(copy
    ? [
        {
          title: "Install what makes the copy",
          lines: ["npm install newsroom-elements undici@7 ipaddr.js"],
        },
        { title: "Update the copy regularly, for example every ten minutes, with", lines: [copy] },
      ]
    : []),
];
