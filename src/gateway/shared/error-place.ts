/** The name of an error, and where in the code it was thrown. Not its message, which may contain an address. */
export const errorPlace = ({ name, stack }: Error): { name: string; at: string } => ({
  name,
  at:
    (stack ?? "")
      .split("\n")
      .filter((line) => /^ +at /.test(line))
      .join("\n")
      .match(/(?<![\w-])[\w-]+\.[jt]s:\d+/)?.[0] ?? "",
});
