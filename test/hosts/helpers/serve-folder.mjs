/* Serves a folder of files, as a web server for a static site does. */
import { once } from "node:events";
import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";

const types = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css" };

/**
 * @param {Record<string, string>} headers Headers of every file.
 * @param {string} [fallback] File for each address without a file of its own, whose page reads the address itself.
 * @returns {Promise<string>} its address.
 */
export async function serveFolder(t, folder, headers = {}, fallback) {
  const server = createServer(async ({ url }, response) => {
    const path = join(folder, decodeURIComponent(new URL(url, "http://localhost").pathname));
    try {
      const file = (await stat(path)).isDirectory() ? join(path, "index.html") : path;
      const content = await readFile(file);
      response
        .writeHead(200, { "Content-Type": types[extname(file)] ?? "application/octet-stream", ...headers })
        .end(content);
    } catch {
      if (fallback && !extname(path))
        response
          .writeHead(200, { "Content-Type": types[extname(fallback)], ...headers })
          .end(await readFile(join(folder, fallback)));
      else response.writeHead(404).end();
    }
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  t.after(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://localhost:${server.address().port}`;
}
