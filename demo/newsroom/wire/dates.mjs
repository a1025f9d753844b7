import { newsroom } from "../releases.mjs";

/** For formats that have only instants: a date without a time becomes noon UTC, which is on that date from UTC-11 to UTC+11. */
export const instantOf = (date) => new Date(date.length > 10 ? date : `${date}T12:00:00Z`);

export const newestOf = (list) => list.find(({ published }) => published)?.published ?? newsroom.founded;
