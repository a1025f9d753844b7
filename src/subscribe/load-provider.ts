import type { Provider, ProviderName } from "./provider.js";
import { gateway } from "./providers/gateway.js";
import { listmonk } from "./providers/listmonk.js";
import { plain } from "./providers/plain.js";

/** Providers that send nothing themselves are chunks of their own. */
const providers: Record<ProviderName, () => Provider | Promise<Provider>> = {
  gateway: () => gateway,
  plain: () => plain,
  listmonk: () => listmonk,
  mailchimp: () => import("./providers/mailchimp.js").then(({ mailchimp }) => mailchimp),
  buttondown: () => import("./providers/buttondown.js").then(({ buttondown }) => buttondown),
  cision: () => import("./providers/cision.js").then(({ cision }) => cision),
};

/** A provider by its name. Without a name, or with an unknown one, it is the gateway. */
export async function loadProvider(name = "gateway"): Promise<Provider> {
  if (isProviderName(name)) return providers[name]();
  console.warn(`newsroom-elements: <subscribe-form> knows no provider "${name}"`);
  return gateway;
}

const isProviderName = (name: string): name is ProviderName => Object.hasOwn(providers, name);
