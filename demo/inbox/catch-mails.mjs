import { once } from "node:events";
import { Readable } from "node:stream";
import PostalMime from "postal-mime";
import { SMTPServer } from "smtp-server";

/** How many mails are kept, the newest. */
const room = 100;

/**
 * Starts a mail server on this machine that takes every mail and sends none on.
 *
 * @returns {Promise<{ url: string, mails: object[], close(): Promise<void> }>} the mails newest first; ids count up
 */
export async function catchMails() {
  const mails = [];
  let count = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    logger: false,
    // The gateway keeps its connections for the next mail.
    closeTimeout: 1,
    onData(stream, { envelope }, done) {
      PostalMime.parse(Readable.toWeb(stream)).then((mail) => {
        mails.unshift(readMail(String(++count), mail, envelope));
        mails.splice(room);
        done();
      }, done);
    },
  });
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  return {
    url: `smtp://127.0.0.1:${server.server.address().port}`,
    mails,
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
    /** Address to post to, where a mail program may unsubscribe with one click (RFC 8058). */
    unsubscribe: header("list-unsubscribe-post") && /<(https?:[^>]+)>/.exec(header("list-unsubscribe"))?.[1],
  };
}
