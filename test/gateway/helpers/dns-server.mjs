/* A name server on this machine. Not a test. */
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { decode, encode } from "dns-packet";

/**
 * @param records By type and name: `{ TXT: { "ministry.example": ["v=spf1 mx -all"] }, MX: { … } }`. All other names do not
 *   exist. A test may change it.
 */
export async function startDns(t, records) {
  const socket = createSocket("udp4");
  socket.on("message", (bytes, { port, address }) => {
    const { id, questions } = decode(bytes);
    const [{ name, type }] = questions;
    const found = records[type]?.[name] ?? [];
    const answers = found.map((value) => ({
      name,
      type,
      ttl: 1,
      data: type === "MX" ? { preference: 10, exchange: value } : value.match(/.{1,255}/g),
    }));
    // The response code is in the last four bits: 3 for a name that does not exist.
    const flags = 0x0180 | (answers.length ? 0 : 3);
    socket.send(encode({ type: "response", id, flags, questions, answers }), port, address);
  });
  socket.bind(0, "127.0.0.1");
  await once(socket, "listening");
  t.after(() => socket.close());
  return `127.0.0.1:${socket.address().port}`;
}
