/** A text that fits into a cell of a table. */
export const cell = (text = "") => text.replace(/\s+/g, " ").replaceAll("|", "\\|").trim();
export const code = (text) => (text ? `\`${cell(text)}\`` : "");

/** A table, without the columns that are empty in every row. */
export function table(heads, rows) {
  const filled = heads.map((_, column) => rows.some((row) => row[column]));
  const line = (cells) => `| ${cells.filter((_, column) => filled[column]).join(" | ")} |`;
  return rows.length ? [heads, heads.map(() => "---"), ...rows].map(line).join("\n") + "\n\n" : "";
}
