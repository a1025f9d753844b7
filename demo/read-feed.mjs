/* Reads the feed whose address was typed into the configurator, as a page of any origin would, and guarded as the gateway is:
   no page that a visitor has open elsewhere can make this computer ask another one in its network. */
import { FetchFailure, fetchWithRedirects } from "../dist/check/fetch-with-redirects.js";
import { sendForRuntime } from "../dist/gateway/feeds/send-for-runtime.js";

const maxBytes = 5_000_000;

/**
 * @param {string} address as it was typed
 * @param {string} origin of the page that is to show the feed
 * @param {readonly string[]} privateAddresses IP addresses that may be asked although they are not public
 * @returns {Promise<object>} JSON for the configurator: the answer, with its bytes in base64, or `failure`
 */
export async function readTypedFeed(address, origin, privateAddresses) {
  const send = await sendForRuntime();
  const request = async (url, { headers, signal }) => {
    const answer = await send(new URL(url), { headers, signal, maxBytes, privateAddresses });
    try {
      const { status, headers: received } = answer;
      const hasBody = status !== 204 && status !== 205 && (status < 300 || status > 399);
      return new Response(hasBody ? await answer.read() : null, { status, headers: received });
    } finally {
      answer.close();
    }
  };
  try {
    const { bytes, headers, ...response } = await fetchWithRedirects(address, origin, request);
    return { ...response, headers: [...headers], bytes: Buffer.from(bytes).toString("base64") };
  } catch (error) {
    if (!(error instanceof FetchFailure)) throw error;
    const { code, message, hops } = error;
    return { failure: { code, message, hops } };
  }
}
