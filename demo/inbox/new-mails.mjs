/**
 * Tells a page of the inbox which emails have arrived since the one with the id `after`: as server-sent events, until the
 * page or the demo is closed.
 */
export function sendNewMails(request, response, { mails, listeners, streams }) {
  const asked = new URL(request.url, "http://inbox").searchParams.get("after");
  // After an interruption, the browser names the last event that it got.
  let last = Number(request.headers["last-event-id"] ?? asked ?? 0);
  response.setHeader("Cache-Control", "no-store");
  response.writeHead(200, { "Content-Type": "text/event-stream" });
  response.flushHeaders();
  const tell = () => {
    for (const { id, from, to, subject, date, language = "en" } of mails.toReversed()) {
      if (Number(id) <= last) continue;
      last = Number(id);
      response.write(
        `id: ${id}\nevent: mail\ndata: ${JSON.stringify({ id, from: from.name, to, subject, date, language })}\n\n`,
      );
    }
  };
  listeners.add(tell);
  streams.add(response);
  response.on("close", () => {
    listeners.delete(tell);
    streams.delete(response);
  });
  tell();
}
