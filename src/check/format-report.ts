import type { Finding, Report } from "./report.js";

const size = (bytes: number) =>
  bytes < 1000 ? `${bytes} bytes` : `${(bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0)} kB`;

const section = (title: string, lines: readonly string[]) =>
  lines.length ? ["", title, ...lines.map((line) => (line ? `  ${line}` : ""))] : [];

const listed = (findings: readonly Finding[]) => findings.map(({ text }) => `- ${text}`);

/** Formats a report for a terminal. */
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
    ...section("Faults (the elements can read the feed in spite of them)", listed(report.faults)),
  );
  if (use)
    lines.push(
      ...section(
        "Paste this into your page. Set time-zone to the newsroom's; this is the one of your computer",
        use.html.split("\n"),
      ),
      ...section("The page's Content-Security-Policy (CSP) must allow", [use.policy]),
      ...(use.copy
        ? section("Update the copy regularly, for example every ten minutes, with", [use.copy])
        : []),
    );
  return lines.join("\n") + "\n";
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
