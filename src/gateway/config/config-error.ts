/** A configuration that cannot be meant. Its message has a line for each mistake, which begins with the name of the key. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";

  constructor(readonly mistakes: readonly string[]) {
    super(mistakes.join("\n"));
  }
}
