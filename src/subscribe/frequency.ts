/** How often mails can be asked for. A form sends one of these in the field `frequency`. */
export const frequencies = ["immediately", "daily", "weekly", "monthly"] as const;

export type Frequency = (typeof frequencies)[number];
