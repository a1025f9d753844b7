import { executeServerCommand } from "@web/test-runner-commands";

export interface Emulation {
  /** Media features by name, such as `{ "forced-colors": "active" }`. */
  features?: Record<string, string>;
  /** IANA name, such as "Pacific/Apia". */
  timezone?: string;
  locale?: string;
}

let emulating = false;

/**
 * Emulates media features, a time zone or a locale until the end of the test. Resolves with false if the engine cannot:
 * Firefox supports only time zones, WebKitGTK nothing. Skip the test there.
 */
export async function emulate(emulation: Emulation): Promise<boolean> {
  emulating = true;
  return executeServerCommand<boolean, Emulation>("emulate", emulation);
}

afterEach(async () => {
  if (!emulating) return;
  emulating = false;
  const everythingOff = { features: {}, timezone: "", locale: "" };
  if (!(await executeServerCommand<boolean, Emulation>("emulate", everythingOff))) {
    await executeServerCommand<boolean, Emulation>("emulate", { timezone: "" });
  }
});
