/** The configuration is wrong. The message has one line for each mistake, which begins with the path of the setting. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";

  constructor(readonly mistakes: readonly string[]) {
    super(mistakes.join("\n"));
  }
}
