/** The table of lists whose news an operator has paused. */
import type { Statement } from "../database.js";

export const createPauses = [`CREATE TABLE pauses (list TEXT PRIMARY KEY, at BIGINT NOT NULL)`];

export const addPause = (list: string, now: number): Statement => ({
  sql: "INSERT INTO pauses (list, at) VALUES (:list, :now) ON CONFLICT DO NOTHING",
  args: { list, now },
});

export const deletePause = (list: string): Statement => ({
  sql: "DELETE FROM pauses WHERE list = :list",
  args: { list },
});

export const pausedLists: Statement = { sql: "SELECT list, at FROM pauses ORDER BY list" };
