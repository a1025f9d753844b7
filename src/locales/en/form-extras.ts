import type { FormExtraStrings } from "../strings.js";

export const formExtras: FormExtraStrings = {
  topics: "Topics",
  languages: "Languages",
  noneIsAll: "Choose none to get all.",
  frequency: "How often",
  frequencies: {
    immediately: "as soon as it is published",
    daily: "once a day",
    weekly: "once a week",
    monthly: "once a month",
  },
  manage: "Manage your subscription",
  unsubscribe: "Unsubscribe",
};
