import { BrokenConnection, type MockNewsroom } from "./mock-newsroom.js";

/**
 * Answers the page's requests to a mock newsroom inside the page, without a network, in the place of `globalThis.fetch`. Other
 * requests go out as before. An answer without CORS headers is withheld from the page, as a browser does it.
 *
 * Only what is requested by `fetch` is answered: not pictures, links or preloads.
 *
 * @returns A function that puts the earlier `fetch` back.
 */
export function interceptFetch(newsroom: MockNewsroom): () => void {
  const earlier = globalThis.fetch;
  const intercepted: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    if (!request.url.startsWith(newsroom.url)) return earlier(input, init);
    const response = await newsroom.respond(request);
    const origin = globalThis.location?.origin;
    const isForeign = origin !== undefined && origin !== new URL(request.url).origin;
    if (isForeign && !response.headers.has("Access-Control-Allow-Origin")) throw new BrokenConnection();
    // A response that a script makes has no address, and the elements resolve relative links with it.
    Object.defineProperty(response, "url", { value: request.url });
    return response;
  };
  globalThis.fetch = intercepted;
  return () => {
    if (globalThis.fetch === intercepted) globalThis.fetch = earlier;
  };
}
