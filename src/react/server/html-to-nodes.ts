import { type DefaultTreeAdapterTypes as Tree, parseFragment } from "parse5";
import { createElement, type ReactNode } from "react";

/** Attributes that React names in another way than HTML. */
const reactNames: Readonly<Record<string, string>> = {
  autocomplete: "autoComplete",
  checked: "defaultChecked",
  class: "className",
  colspan: "colSpan",
  datetime: "dateTime",
  for: "htmlFor",
  hreflang: "hrefLang",
  referrerpolicy: "referrerPolicy",
  rowspan: "rowSpan",
  srcset: "srcSet",
  tabindex: "tabIndex",
};

/** Attributes without a value, for which React takes `true`. */
const flags = new Set(["checked", "controls", "hidden", "loop", "muted", "open", "required", "reversed"]);

/** Elements in which white space means nothing, and React refuses it. */
const withoutText = new Set(["colgroup", "table", "tbody", "tfoot", "thead", "tr"]);

/**
 * Our own HTML, already sanitized, as nodes of React: so nothing has to be written with `dangerouslySetInnerHTML`, which Trusted
 * Types refuse.
 */
export const htmlToNodes = (html: string): ReactNode[] => nodesIn(parseFragment(html));

/** The same for what is inside the HTML's first element. */
export function contentToNodes(html: string): ReactNode[] {
  const [element] = parseFragment(html).childNodes;
  return element && "childNodes" in element ? nodesIn(element) : [];
}

const nodesIn = (parent: Tree.ParentNode): ReactNode[] =>
  parent.childNodes.flatMap((node): ReactNode[] => {
    if ("value" in node) {
      const isDropped = "tagName" in parent && withoutText.has(parent.tagName) && !node.value.trim();
      return isDropped ? [] : [node.value];
    }
    if (!("tagName" in node)) return [];
    const props = node.attrs.map(({ name, value }) => [reactNames[name] ?? name, flags.has(name) || value]);
    return [createElement(node.tagName, Object.fromEntries(props), ...nodesIn(node))];
  });
