import type { Finding, Report } from "./report.js";

const size = (bytes: number) =>
  bytes < 1000 ? `${bytes} bytes` : `${(bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0)} kB`;

const section = (title: string, lines: readonly string[]) =>
  lines.length ? ["", title, ...lines.map((line) => (line ? `  ${line}` : ""))] : [];

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
  const {
    source,
    format,
    title,
    items,
    dates,
    languages,
    hasMore,
    bytes,
    contentType,
    time,
    requests,
    error,
    use,
  } = report;
  const facts = [
    bytes > 0 && size(bytes),
    contentType,
    time !== undefined && `${(time / 1000).toFixed(1)} s`,
  ].filter(Boolean);
  const lines = [source, ""];
  if (error) lines.push(`Not usable: ${error.text}.`, facts.join(", "));
  else {
    const range =
      dates &&
      (dates.from.slice(0, 10) === dates.to.slice(0, 10)
        ? dates.to.slice(0, 10)
        : `${dates.from.slice(0, 10)} to ${dates.to.slice(0, 10)}`);
    lines.push(
      [format, title && `“${title}”`].filter(Boolean).join(", "),
      [
        items ? `${items} ${items === 1 ? "item" : "items"}` : "no items",
        range,
        languages.length ? `in ${languages.join(", ")}` : items > 0 && "language not declared",
        hasMore && "more items on further pages",
      ]
        .filter(Boolean)
        .join(", "),
      facts.join(", "),
    );
  }
  if (requests && requests.length > 1)
    lines.push(
      ...section(
        "Redirects",
        requests.map(({ url, status }) => `${status} ${url}`),
      ),
    );
  if (!error) lines.push(...formatAccess(report));
  lines.push(
    ...section("Missing", listed(report.missing)),
    ...section(
      error ? "Faults" : "Faults (the elements can read the feed in spite of them)",
      listed(report.faults),
    ),
  );
  if (use)
    lines.push(
      ...section("Paste this into the <head> of your page", use.head.split("\n")),
      ...section(
        "Paste this where the news is to be. Set time-zone to the newsroom's; this is the one of your computer",
        use.html.split("\n"),
      ),
      ...section(
        "Add this to your style sheet, so that nothing moves when the script starts",
        use.css.split("\n"),
      ),
      ...section("The page's Content-Security-Policy (CSP) must allow", [use.policy]),
      ...(use.copy
        ? [
            ...section("Install what makes the copy", ["npm install newsroom-elements undici@7 ipaddr.js"]),
            ...section("Update the copy regularly, for example every ten minutes, with", [use.copy]),
          ]
        : []),
    );
  return lines.map((line) => `${line.replace(controls, "\ufffd")}\n`).join("");
}

function formatAccess({ access }: Report): string[] {
  if (!access) return [];
  const { origin, readable, findings } = access;
  if (readable) return ["", `CORS: a page on ${origin} can read this feed.`];
  return section(`CORS: a page on ${origin} cannot read this feed`, [
    ...listed(findings),
    "",
    "You can read it through the gateway (newsroom-elements serve), serve a copy from your own site",
    "(in src, as below, or in fallback-src), or ask the newsroom to send this header:",
    "Access-Control-Allow-Origin: *",
  ]);
}
