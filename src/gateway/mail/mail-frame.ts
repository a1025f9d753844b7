import { html as markup, raw } from "hono/html";
import type { ServerNode } from "../../sanitize/server/server-nodes.js";
import { direction, locales, type LocaleName } from "../locales/locales.js";
import { nextTask } from "../shared/next-task.js";
import { frameStyles as styles, mailStyle, mailWidth } from "./mail-style.js";
import { writeHtml } from "./write-html.js";
import { lineWidth, writeText } from "./write-text.js";
import { wrapText } from "./wrap-text.js";

/** What a mail shows, besides its headers. */
export interface MailContents {
  locale: LocaleName;
  /** The title of the HTML, which is the subject. */
  subject: string;
  /** What mail programs show beside the subject. */
  preheader?: string | undefined;
  /** Who writes. */
  sender: string;
  /** A link at the top, such as that to the same text in a browser. */
  topLink?: FrameLink | undefined;
  content: readonly ServerNode[];
  /** Why the reader gets the mail. */
  reason?: string | undefined;
  /** Links at the end, such as that to unsubscribe. */
  footer: readonly FrameLink[];
}

export interface FrameLink {
  url: string;
  label: string;
}

/** Both parts of a mail: the HTML, and the plain text that says the same. */
export async function writeParts(contents: MailContents): Promise<{ html: string; text: string }> {
  const html = String(await writeHtmlPart(contents));
  await nextTask();
  return { html, text: writeTextPart(contents) };
}

// Attributes of style are allowed in a mail, and needed: some mail programs drop style sheets.
function writeHtmlPart({
  locale,
  subject,
  preheader,
  sender,
  topLink,
  content,
  reason,
  footer,
}: MailContents) {
  const dir = direction(locale);
  return markup`<!doctype html>
<html lang="${locale}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${subject}</title>
${mailStyle}
</head>
<body dir="${dir}" style="${styles.body}">
${preheader && markup`<div style="${styles.preheader}">${preheader}${raw(padding)}</div>`}
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">
<tr><td class="desk" align="center" style="${styles.desk}">
<table class="card" role="presentation" width="${mailWidth}" cellpadding="0" cellspacing="0" border="0" style="${styles.card}">
<tr><td class="head" dir="${dir}" style="${styles.head}"><span class="name" style="${styles.name}"><bdi>${sender}</bdi></span>${topLink && markup` · <a href="${topLink.url}" style="${styles.headLink}">${topLink.label}</a>`}</td></tr>
<tr><td class="main" dir="${dir}" style="${styles.main}">
${raw(writeHtml(content, { styles: true }))}</td></tr>
<tr><td class="foot" dir="${dir}" style="${styles.foot}">
${reason && markup`<p style="${styles.footLine}">${reason}</p>\n`}<p style="${styles.footLine}">${footer.map(({ url, label }, index) => markup`${index > 0 && " · "}<a href="${url}" style="${styles.headLink}">${label}</a>`)}</p>
</td></tr>
</table>
</td></tr>
</table>
</body>
</html>
`;
}

/** Keeps mail programs from showing the first words of the text after a short preheader. */
const padding = "&#847;&zwnj;&nbsp;".repeat(30);

function writeTextPart({ locale, sender, topLink, content, reason, footer }: MailContents): string {
  const rtl = direction(locale) === "rtl";
  const blocks = [
    topLink && `${wrapText(sender, lineWidth).join("\n")}\n\n${topLink.label}:\n${topLink.url}`,
    writeText(content, { rtl, linksTitle: locales[locale].mails.links }).trimEnd(),
  ].filter(Boolean);
  const end = [
    reason && wrapText(reason, lineWidth).join("\n"),
    ...footer.map(({ url, label }) => `${label}:\n${url}`),
  ].filter(Boolean);
  // Mail programs leave out what follows "-- " when they quote a mail.
  return unmark(`${blocks.join("\n\n")}\n\n-- \n${end.join("\n\n")}\n`);
}

/** Leaves out the marks around names, which some mail programs show as boxes. In plain text, each line has its own direction. */
const unmark = (text: string): string => text.replace(/\u2068([^\u2066-\u2069]*)\u2069/g, "$1");
