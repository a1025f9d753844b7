import { html, parse, type DefaultTreeAdapterTypes } from "parse5";
import { largeTextLimits } from "../large-text-limits.js";
import { limits } from "../limits.js";
import { ServerElement, ServerFragment, ServerText } from "./server-nodes.js";

/**
 * Parses HTML as a browser does in a document without scripts, and returns the HTML elements and the text of its body. Not
 * copied are comments, the content of templates, SVG and MathML, which the policy drops with their content.
 *
 * @returns `undefined` if there is no body, too many elements, or elements that are nested too deeply.
 */
export function parseHtml(source: string): ServerFragment | undefined {
  const root = parse(source, { scriptingEnabled: false }).childNodes.find(isElement);
  const body = root?.childNodes.filter(isElement).find(({ tagName }) => tagName === "body");
  const fragment = new ServerFragment();
  let elements = 0;
  return body && copyChildren(body, fragment, 0) ? fragment : undefined;

  /** @returns whether everything could be copied. */
  function copyChildren(
    from: DefaultTreeAdapterTypes.Element,
    to: ServerElement | ServerFragment,
    depth: number,
  ): boolean {
    // The parser nests some elements deeper than their tags, but never by so much.
    if (depth > 2 * largeTextLimits.depth) return false;
    return from.childNodes.every((child) => {
      if (isText(child)) to.append(new ServerText(child.value));
      if (!isElement(child) || child.namespaceURI !== html.NS.HTML) return true;
      const element = new ServerElement(child.tagName);
      for (const { name, value } of child.attrs) element.setAttribute(name, value);
      to.append(element);
      return ++elements <= limits.tags && copyChildren(child, element, depth + 1);
    });
  }
}

const isText = (node: DefaultTreeAdapterTypes.ChildNode): node is DefaultTreeAdapterTypes.TextNode =>
  node.nodeName === "#text";

const isElement = (node: DefaultTreeAdapterTypes.ChildNode): node is DefaultTreeAdapterTypes.Element =>
  "tagName" in node;
