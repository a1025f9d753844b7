import { once } from "node:events";
import { Readable } from "node:stream";
import PostalMime from "postal-mime";
import { SMTPServer } from "smtp-server";

/** Only the newest emails are kept. */
const maxMails = 100;

/**
 * Starts a mail server on this machine that accepts every email and forwards none.
 *
 * @returns {Promise<object>} the emails as `mails`, newest first, whose ids count up; `listeners`, which are called when one
 *   has arrived; and `streams`, the answers that tell pages about it, which the demo ends
 */
export async function catchMails() {
  const mails = [];
  const listeners = new Set();
  const streams = new Set();
  let count = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    logger: false,
    // Milliseconds. The gateway keeps its connections open for the next email.
    closeTimeout: 1,
    onData(stream, { envelope }, done) {
      PostalMime.parse(Readable.toWeb(stream)).then((mail) => {
        mails.unshift(readMail(String(++count), mail, envelope));
        mails.splice(maxMails);
        for (const listener of listeners) listener();
        done();
      }, done);
    },
  });
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  return {
    url: `smtp://127.0.0.1:${server.server.address().port}`,
    mails,
    listeners,
    streams,
    close: () => new Promise((closed) => server.close(closed)),
  };
}

function readMail(id, { from, subject, date, text, html, headers }, { rcptTo }) {
  const header = (name) => headers.find(({ key }) => key === name)?.value;
  return {
    id,
    from,
    to: rcptTo.map(({ address }) => address).join(", "),
    subject,
    date,
    text,
    html,
    language: header("content-language"),
    /** URL that an email app posts to for unsubscribing with one click (RFC 8058), if there is one. */
    unsubscribe: header("list-unsubscribe-post") && /<(https?:[^>]+)>/.exec(header("list-unsubscribe"))?.[1],
  };
}
