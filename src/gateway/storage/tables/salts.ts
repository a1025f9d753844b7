/** The table of daily salts for the hashes of clients. */
import type { Statement } from "../database.js";

export const createSalts = [`CREATE TABLE salts (day INTEGER PRIMARY KEY, salt TEXT NOT NULL)`];

export const deleteSaltsBefore = (day: number): Statement => ({
  sql: "DELETE FROM salts WHERE day < :day",
  args: { day },
});

/** Adds the salt of a day, unless another process was faster. */
export const addSalt = (day: number, salt: string): Statement => ({
  sql: "INSERT INTO salts (day, salt) VALUES (:day, :salt) ON CONFLICT DO NOTHING",
  args: { day, salt },
});

export const saltOf = (day: number): Statement => ({
  sql: "SELECT salt FROM salts WHERE day = :day",
  args: { day },
});
