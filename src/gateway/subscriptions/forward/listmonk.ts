import type { ListmonkConfig } from "../../config/forward-options.js";
import { askProvider } from "./ask-provider.js";
import type { Forward } from "./forward.js";

/** listmonk's public API, which asks for confirmation where its list is a double opt-in list. */
export const listmonk =
  ({ url, lists }: ListmonkConfig): Forward =>
  async ({ address, list }) => {
    await askProvider(
      "POST",
      `${url.replace(/\/+$/, "")}/api/public/subscription`,
      {},
      {
        email: address,
        // Whatever was typed is not handed on: robots put adverts into names.
        name: "",
        list_uuids: [lists[list]],
      },
    );
  };
