import { ServerElement, type ServerNode } from "../../sanitize/server/server-nodes.js";

/** What an element of a mail can contain; nothing is written for `undefined` and `false`. */
export type MailContent = ServerNode | string | undefined | false | readonly MailContent[];

type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * Makes an element of a mail. The same elements are written as HTML and as plain text, so that both parts of a mail say the
 * same. A class is one of `mail-style.ts`.
 */
export function element(tag: string, attributes: Attributes, ...content: MailContent[]): ServerElement {
  const created = new ServerElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) created.setAttribute(name, String(value));
  created.append(...flatten(content));
  return created;
}

function flatten(content: readonly MailContent[]): (ServerNode | string)[] {
  return content.flatMap((part) => {
    if (part === undefined || part === false || part === "") return [];
    return isList(part) ? flatten(part) : [part];
  });
}

// `Array.isArray` does not narrow a read-only array.
const isList = (part: MailContent): part is readonly MailContent[] => Array.isArray(part);

/**
 * A link in a line of its own. The plain text shows its address in the next line, where no mail program breaks it.
 *
 * @param attributes Those of the link, such as `class: "button"`.
 */
export const action = (url: string, label: string, attributes: Attributes = {}): ServerElement =>
  element("p", { class: "action" }, element("a", { href: url, ...attributes }, label));
