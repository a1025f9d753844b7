import { withoutSlash } from "../../shared/without-slash.js";
import type { ListmonkConfig } from "../../config/forward-options.js";
import { askProvider } from "./ask-provider.js";
import type { Forward } from "./forward.js";

/** listmonk's public API. It asks for confirmation if its list is double opt-in. */
export const listmonk =
  ({ url, lists }: ListmonkConfig): Forward =>
  async ({ address, list }) => {
    await askProvider(
      "POST",
      `${withoutSlash(url)}/api/public/subscription`,
      {},
      {
        email: address,
        // Nothing that was typed is forwarded: robots put advertisements into names.
        name: "",
        list_uuids: [lists[list]],
      },
    );
  };
