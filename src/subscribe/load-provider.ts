import { providerNames, type Provider, type ProviderName } from "./provider.js";
import { gateway } from "./providers/gateway.js";
import { listmonk } from "./providers/listmonk.js";
import { plain } from "./providers/plain.js";

/** Providers whose form the browser posts are loaded on demand. */
const providers: Record<ProviderName, () => Provider | Promise<Provider>> = {
  gateway: () => gateway,
  plain: () => plain,
  listmonk: () => listmonk,
  mailchimp: () => import("./providers/mailchimp.js").then(({ mailchimp }) => mailchimp),
  buttondown: () => import("./providers/buttondown.js").then(({ buttondown }) => buttondown),
  cision: () => import("./providers/cision.js").then(({ cision }) => cision),
};

/**
 * Loads a provider by its name; without one, the gateway. For an unknown name it also returns the gateway, and warns in
 * the console: any service that accepts a plain form post understands what is sent then.
 */
export async function loadProvider(name?: string | null): Promise<Provider> {
  if (name == null) return gateway;
  const known = providerNames.find((candidate) => candidate === name);
  if (known) return providers[known]();
  console.warn(
    `newsroom-elements: <subscribe-form> has no provider "${name}", only ${providerNames.join(", ")}. It uses gateway.`,
  );
  return gateway;
}
