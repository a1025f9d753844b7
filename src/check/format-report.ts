import type { Finding, Report } from "./report.js";

const size = (bytes: number) =>
  bytes < 1000 ? `${bytes} bytes` : `${(bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0)} kB`;

const section = (title: string, lines: readonly string[]) =>
  lines.length ? ["", title, ...lines.map((line) => `  ${line}`)] : [];

const listed = (findings: readonly Finding[]) => findings.map(({ text }) => `- ${text}`);

/** A report for people to read in a terminal. */
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
        languages.length ? `in ${languages.join(", ")}` : items > 0 && "in no named language",
        hasMore && "more on further pages",
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
    ...section("Wrong, but read all the same", listed(report.faults)),
  );
  if (use)
    lines.push(
      ...section(
        "Put into the page; time-zone is this computer's, the newsroom's is meant",
        use.html.split("\n"),
      ),
      ...section("Content-Security-Policy", [use.policy]),
      ...(use.copy ? section("Keep the copy fresh, every ten minutes say", [use.copy]) : []),
    );
  return lines.join("\n") + "\n";
}

function formatAccess({ access }: Report): string[] {
  if (!access) return [];
  const { origin, readable, findings } = access;
  if (readable) return ["", `A page of ${origin} may read it.`];
  return section(`A page of ${origin} may not read it`, [
    ...listed(findings),
    "Read it through the gateway (newsroom-elements serve), or serve a copy from your own site,",
    "named in src as below or in fallback-src; or ask the newsroom to send",
    "Access-Control-Allow-Origin: *",
  ]);
}
