import { escapeHtml } from "./escape-html.js";
import { attributeRules, keptTags } from "../sanitize-policy.js";
import { ServerElement, type ServerNode, ServerText } from "./server-nodes.js";

const tags = new Set(keptTags);
const emptyTags = new Set(["br", "col", "hr", "img", "source", "track", "wbr"]);
/** The attributes of the policy, and those that the sanitizer sets itself. */
const attributes = new Set([
  ...Object.values(attributeRules).flatMap((rules) => Object.keys(rules)),
  ..."class id href rel src srcset sizes alt loading decoding referrerpolicy poster controls preload playsinline".split(
    " ",
  ),
]);

/**
 * Writes nodes as HTML. It checks every name again, so nothing but elements and attributes of the policy can be in the
 * result. That also leaves out the play button of a video: without a script it would do nothing, and its link remains.
 */
export const serializeNodes = (nodes: readonly ServerNode[]): string => nodes.map(serializeNode).join("");

function serializeNode(node: ServerNode): string {
  if (node instanceof ServerText) return escapeHtml(node.data);
  if (!(node instanceof ServerElement) || !tags.has(node.localName)) return "";
  const { localName, childNodes } = node;
  const written = [...node.attributes]
    .filter(([name]) => attributes.has(name))
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
  const start = `<${localName}${written.join("")}>`;
  if (emptyTags.has(localName)) return start;
  const content = serializeNodes(childNodes);
  // The parser drops a line break right after the start tag of a <pre>.
  return `${start}${localName === "pre" && content.startsWith("\n") ? "\n" : ""}${content}</${localName}>`;
}
