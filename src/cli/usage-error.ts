/** A mistake of the user, in the command or the configuration. The message says what is wrong. The exit code is 2. */
export class UsageError extends Error {}
