import type { DateStyle } from "../strings.js";

// en-GB, not en-US: a newsroom's zone is then written CEST, not GMT+2.
export const dates: DateStyle = { locale: "en-GB", day: { day: "numeric", month: "long", year: "numeric" } };
