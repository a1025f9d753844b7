/** The table of the last good answer of each watched feed. */
import type { Statement } from "../database.js";

export const createFeedsRead = [
  `CREATE TABLE feeds_read (
    feed TEXT PRIMARY KEY,
    read_at BIGINT NOT NULL,
    etag TEXT NOT NULL,
    answer TEXT NOT NULL
  )`,
];

export const saveAnswer = (answer: {
  feed: string;
  etag: string;
  answer: string;
  now: number;
}): Statement => ({
  sql: `INSERT INTO feeds_read (feed, read_at, etag, answer) VALUES (:feed, :now, :etag, :answer)
    ON CONFLICT (feed) DO UPDATE SET read_at = :now, etag = :etag, answer = :answer`,
  args: answer,
});

export const findAnswer = (feed: string): Statement => ({
  sql: "SELECT read_at, etag, answer FROM feeds_read WHERE feed = :feed",
  args: { feed },
});

/** When each feed was last read with a new answer. */
export const feedsRead: Statement = { sql: "SELECT feed, read_at FROM feeds_read ORDER BY feed" };
