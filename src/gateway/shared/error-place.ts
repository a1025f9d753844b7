/** The name of an error, and where in the code it was thrown. Not its message, which may contain an address. */
export const errorPlace = ({ name, stack }: Error): { name: string; at: string } => ({
  name,
  at: /\bat .*?([\w-]+\.[jt]s:\d+)/.exec(stack ?? "")?.[1] ?? "",
});
