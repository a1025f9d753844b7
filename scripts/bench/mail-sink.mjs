/* A mail server for benchmarks, in a process of its own. It takes every mail after some milliseconds (its argument) and tells the
   process that started it to whom it was. Mails to `hangs@…` are never answered. Not a benchmark. */
import { fork } from "node:child_process";
import { once } from "node:events";
import { SMTPServer } from "smtp-server";

/** Starts one. Returns its process and its address. */
export async function startMailSink(delayMs) {
  const sink = fork(import.meta.filename, [delayMs]);
  const [{ port }] = await once(sink, "message");
  return { sink, url: `smtp://127.0.0.1:${port}` };
}

function serve(delayMs) {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    logger: false,
    onRcptTo: ({ address }, session, callback) => (address.startsWith("hangs") ? undefined : callback()),
    onData(stream, { envelope }, callback) {
      stream.resume().on("end", () => {
        const accept = () => {
          process.send({ to: envelope.rcptTo[0].address });
          callback();
        };
        if (delayMs) setTimeout(accept, delayMs);
        else accept();
      });
    },
  });
  server.on("error", () => {});
  server.listen(0, "127.0.0.1", () => process.send({ port: server.server.address().port }));
}

if (process.argv[1] === import.meta.filename) serve(Number(process.argv[2]));
