/* A bar chart of ratios, as an SVG file that is legible on a light and a dark page. */

const rowHeight = 30;
const labelWidth = 440;
const barWidth = 280;
const margin = 20;

const escape = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** Decides the color of a bar. */
function kindOf({ name, baseline, peer, title }) {
  if (name === baseline) return "baseline";
  if (peer) return "peer";
  return title.startsWith("`<") ? "own" : "plain";
}

/** @param summaries Each with a `page` and its `ratio`; the shortest bar comes first. */
export function chart(summaries) {
  const sorted = [...summaries].sort((a, b) => a.ratio - b.ratio);
  const most = Math.max(1, ...sorted.map(({ ratio }) => ratio));
  const width = margin * 2 + labelWidth + barWidth + 60;
  const height = margin * 2 + sorted.length * rowHeight;
  const x = (ratio) => margin + labelWidth + (ratio / most) * barWidth;
  const rows = sorted.map(({ page, ratio }, index) => {
    const top = margin + index * rowHeight;
    const middle = top + rowHeight / 2 + 5;
    const label = escape(page.title.replaceAll("`", ""));
    return `<text x="${margin + labelWidth - 8}" y="${middle}" text-anchor="end">${label}</text>
<rect class="${kindOf(page)}" x="${margin + labelWidth}" y="${top + 5}" width="${(x(ratio) - x(0)).toFixed(1)}" height="${rowHeight - 10}"/>
<text x="${(x(ratio) + 6).toFixed(1)}" y="${middle}">${ratio.toFixed(2)} ×</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title">
<title id="title">When 20 releases are painted, as a ratio to vanilla JavaScript</title>
<style>
svg { --page: #fff; --text: #1f2328; --own: #0b5fbf; --peer: #7d8590; --plain: #c4ccd4; --baseline: #1f2328 }
@media (prefers-color-scheme: dark) {
  svg { --page: #0d1117; --text: #e6edf3; --own: #58a6ff; --peer: #848d97; --plain: #484f58; --baseline: #e6edf3 }
}
.page { fill: var(--page) }
text { fill: var(--text); font: 14px system-ui, sans-serif; stroke: var(--page); stroke-width: 4; paint-order: stroke }
line { stroke: var(--text); stroke-dasharray: 3 3 }
.own { fill: var(--own) }
.peer { fill: var(--peer) }
.plain { fill: var(--plain) }
.baseline { fill: var(--baseline) }
</style>
<rect class="page" width="${width}" height="${height}" rx="6"/>
<line x1="${x(1).toFixed(1)}" x2="${x(1).toFixed(1)}" y1="${margin / 2}" y2="${height - margin / 2}"/>
${rows.join("\n")}
</svg>
`;
}
