import { newsroom } from "../releases.mjs";

/** For formats that know instants only: a day without time becomes noon, which is that day from UTC-11 to UTC+11. */
export const instantOf = (date) => new Date(date.length > 10 ? date : `${date}T12:00:00Z`);

export const newestOf = (list) => list.find(({ published }) => published)?.published ?? newsroom.founded;
