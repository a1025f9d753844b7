import { textWidth } from "./text-width.js";
import { wrapText } from "./wrap-text.js";

/** One row of a table: the texts of its cells. */
export interface TextRow {
  cells: string[];
  /** Whether all of them are headings. */
  isHeading: boolean;
}

/** Writes a table in columns if it fits, or else row by row, each cell with the heading of its column. */
export function writeTextTable(rows: readonly TextRow[], width: number): string[] {
  const columns = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map(({ cells }) => textWidth(cells[column] ?? ""))),
  );
  const total = widths.reduce((sum, size) => sum + size, 2 * (columns - 1));
  const isSimple = rows.every(({ cells }) => cells.every((cell) => !cell.includes("\n")));
  return isSimple && total <= width ? inColumns(rows, widths) : inRecords(rows, width);
}

function inColumns(rows: readonly TextRow[], widths: readonly number[]): string[] {
  return rows.flatMap(({ cells, isHeading }) => {
    const line = widths
      .map((size, column) => {
        const cell = cells[column] ?? "";
        return cell + " ".repeat(size - textWidth(cell));
      })
      .join("  ")
      .trimEnd();
    return isHeading ? [line, widths.map((size) => "-".repeat(size)).join("  ")] : [line];
  });
}

function inRecords(rows: readonly TextRow[], width: number): string[] {
  const [first, ...others] = rows;
  const headings = first?.isHeading ? first.cells : [];
  const records = headings.length ? others : rows;
  return records.flatMap(({ cells }, index) => {
    const lines = cells.flatMap((cell, column) => {
      if (!cell) return [];
      const heading = headings[column];
      return wrapText(heading ? `${heading}: ${cell}` : cell, width);
    });
    return index ? ["", ...lines] : lines;
  });
}
