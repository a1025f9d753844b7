import type { ViaConfig } from "../../config/forward-options.js";
import { askProvider } from "./ask-provider.js";
import type { Forward } from "./forward.js";

/**
 * The subscription API of the Via platform, which sends a mail with a link that activates the subscription. Only a server
 * can call it, because the publisher's key is secret.
 */
export const via =
  ({ url, key }: ViaConfig): Forward =>
  async ({ address }, locale) => {
    await askProvider("POST", url, { "x-api-key": key }, { email: address, language: locale });
  };
