import type { Provider } from "./provider.js";
import { gateway } from "./providers/gateway.js";
import { listmonk } from "./providers/listmonk.js";
import { plain } from "./providers/plain.js";

/** By the names that the attribute `provider` takes. What sends nothing itself is its own chunk. */
const providers: Record<string, () => Provider | Promise<Provider>> = {
  gateway: () => gateway,
  plain: () => plain,
  listmonk: () => listmonk,
  mailchimp: () => import("./providers/mailchimp.js").then(({ mailchimp }) => mailchimp),
  buttondown: () => import("./providers/buttondown.js").then(({ buttondown }) => buttondown),
  cision: () => import("./providers/cision.js").then(({ cision }) => cision),
};

/** A provider by its name. Without a name it is the gateway, whose requests any service understands that takes a form. */
export async function loadProvider(name = "gateway"): Promise<Provider> {
  const load = Object.hasOwn(providers, name) && providers[name];
  if (!load) console.warn(`newsroom-elements: <subscribe-form> knows no provider "${name}"`);
  return load ? load() : gateway;
}
