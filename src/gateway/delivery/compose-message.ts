import type { Message } from "../mail/mail.js";

export interface DkimOptions {
  domain: string;
  selector: string;
  /** In PEM. */
  privateKey: string;
}

/** RFC 8058 asks for both headers to unsubscribe; without this list, nodemailer leaves out the second. */
const signedHeaders =
  "from:sender:reply-to:subject:date:message-id:to:mime-version:content-type:content-transfer-encoding:" +
  "in-reply-to:references:list-id:list-unsubscribe:list-unsubscribe-post";

/** Returns a function that writes the bytes of a mail, and signs them if there is a key. */
export async function createComposer(
  dkim: DkimOptions | undefined,
): Promise<(message: Message) => Promise<Buffer>> {
  const { createTransport } = await import("nodemailer");
  const composer = createTransport({
    streamTransport: true,
    buffer: true,
    newline: "windows",
    // A message consists of strings: nothing may be read from a file or an address.
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(dkim && {
      dkim: {
        domainName: dkim.domain,
        keySelector: dkim.selector,
        privateKey: dkim.privateKey,
        headerFieldNames: signedHeaders,
      },
    }),
  });
  return async ({ messageId, from, to, headers, ...content }) => {
    const { message } = await composer.sendMail({
      ...content,
      messageId,
      from,
      to: { name: "", address: to },
      headers,
    });
    return message as Buffer;
  };
}
