/* The two servers of the benchmark: one for the page and its scripts, one on another origin for the feeds. */
import { once } from "node:events";
import { createServer } from "node:http";
import { brotliCompressSync, constants } from "node:zlib";

/**
 * @typedef {object} Content
 * @property {string} type Media type.
 * @property {() => string | Buffer | Promise<string>} read Called at the first request: the answer is compressed once.
 *
 * @typedef {object} Answered
 * @property {string} server Name of the server.
 * @property {string} method
 * @property {string} path With its query.
 * @property {string} [type] Media type. Absent if there is nothing at this path.
 * @property {number} bytes Size of the compressed body.
 */

/**
 * Starts a server on this machine.
 *
 * @param {object} options
 * @param {string} options.name
 * @param {(path: string) => Content | undefined} options.find
 * @param {Answered[]} options.requests Gets every request that was answered.
 * @param {Record<string, string>} [options.headers] Headers of every answer.
 * @param {number} [options.preflightDelay] Milliseconds until a preflight is answered, because the browser's emulation of a slow
 *   network leaves preflights out. Changeable.
 */
export async function startServer({ name, find, requests, headers = {} }) {
  const bodies = new Map();
  const result = { origin: "", preflightDelay: 0, close };
  const server = createServer(async (request, response) => {
    const { method, url } = request;
    const { pathname } = new URL(url, "http://host");
    const answer = (status, type, body = "", more = {}) => {
      requests.push({ server: name, method, path: url, type, bytes: body.length });
      response.writeHead(status, { ...headers, ...more }).end(body);
    };
    if (method === "OPTIONS") {
      setTimeout(() => answer(204, "preflight"), result.preflightDelay);
      return;
    }
    const content = find(pathname);
    if (!content) return void answer(404);
    if (!bodies.has(pathname)) bodies.set(pathname, compress(await content.read()));
    answer(200, content.type, bodies.get(pathname), {
      "Content-Type": content.type,
      "Content-Encoding": "br",
      "Cache-Control": "max-age=60",
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  result.origin = `http://127.0.0.1:${server.address().port}`;
  return result;

  function close() {
    server.close();
    server.closeAllConnections();
  }
}

/** As a web server sends its files: with the best compression. */
function compress(content) {
  const bytes = Buffer.from(content);
  return brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
}
