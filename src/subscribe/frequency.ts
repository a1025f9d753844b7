/** How often a subscriber can get emails. The form sends one of these in the field `frequency`. */
export const frequencies = ["immediately", "daily", "weekly", "monthly"] as const;

export type Frequency = (typeof frequencies)[number];
