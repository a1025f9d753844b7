/* Where the configurator gets a feed from: an address, pasted text or a sample. Each gives the bytes, and the response that a
   page of the visitor's site would get, as `newsroom-elements check` has it. */

/** Why there is no feed, in words for the visitor. */
export class SourceError extends Error {}

/**
 * Reads a feed through the server of this page, because a browser lets only few pages read it, and the report needs what the
 * browser hides: redirects and CORS headers.
 *
 * @returns {Promise<{ bytes: Uint8Array, source: string, response: object }>}
 * @throws {SourceError}
 */
export async function fromAddress(typed, origin) {
  const address = /^https?:/iu.test(typed.trim()) ? typed.trim() : `https://${typed.trim()}`;
  if (!typed.trim()) throw new SourceError("Enter the address of a feed.");
  if (!URL.canParse(address) || !/[.:]|^localhost$/u.test(new URL(address).hostname))
    throw new SourceError(`“${typed.trim()}” is not an address, such as https://newsroom.example/rss.`);
  const answer = await fetch(`feed?${new URLSearchParams({ address, origin })}`).catch(() => undefined);
  if (!answer) throw new SourceError("There is no connection. Paste the text of the feed instead.");
  if (!answer.ok || !/json/u.test(answer.headers.get("content-type") ?? ""))
    throw new SourceError(
      "This copy of the page cannot read other sites. Run “npm start” and use the configurator there, or paste the text of the feed.",
    );
  const { failure, bytes, headers, ...response } = await answer.json();
  if (failure) throw new SourceError(`The feed cannot be read: ${failure.message}.`);
  return {
    bytes: Uint8Array.from(atob(bytes), (character) => character.charCodeAt(0)),
    source: address,
    response: { ...response, headers: new Headers(headers) },
  };
}

/** @throws {SourceError} */
export function fromText(text) {
  if (!text.trim()) throw new SourceError("Paste the text of a feed.");
  return { bytes: new TextEncoder().encode(text), source: "the pasted text" };
}

/** A sample stands for a feed that any page may read. */
export async function fromSample(name, origin) {
  const answer = await fetch(`samples/${name}`).catch(() => undefined);
  if (!answer?.ok) throw new SourceError("The sample is not there. Reload the page to try again.");
  const url = `https://newsroom.example/${name}`;
  return {
    bytes: new Uint8Array(await answer.arrayBuffer()),
    source: url,
    shownAt: answer.url,
    response: {
      url,
      status: 200,
      headers: new Headers({ "content-type": answer.headers.get("content-type") ?? "" }),
      hops: [{ url, status: 200, originHeader: origin, allowedOrigin: "*" }],
    },
  };
}
