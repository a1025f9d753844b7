import { randomInt } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:net";

/**
 * A port that is free now, for a server that starts later. The system gives the ports from 32,768 on Linux and from 49,152
 * elsewhere to whoever asks for any (RFC 6335, section 6), as all the tests beside this one do. A lower one stays free.
 */
export async function freePort() {
  for (;;) {
    const server = createServer();
    try {
      server.listen(randomInt(20_000, 32_768), "127.0.0.1");
      await once(server, "listening");
    } catch (error) {
      if (error.code === "EADDRINUSE") continue;
      throw error;
    }
    const { port } = server.address();
    server.close();
    await once(server, "close");
    return port;
  }
}
