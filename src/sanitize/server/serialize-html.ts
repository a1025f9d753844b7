import { escapeHtml } from "./escape-html.js";
import { attributeRules, keptTags } from "../sanitize-policy.js";
import { ServerElement, type ServerNode, ServerText } from "./server-nodes.js";

const tags = new Set(keptTags);
const emptyTags = new Set(["br", "col", "hr", "img", "source", "track", "wbr"]);
/** The attributes of the policy, and those that the sanitizer sets itself. */
const attributes = new Set([
  ...Object.values(attributeRules).flatMap((rules) => Object.keys(rules)),
  ..."class id href rel src srcset sizes alt loading decoding referrerpolicy poster controls preload playsinline role tabindex aria-label".split(
    " ",
  ),
]);

/**
 * Writes nodes as HTML. It checks every name again, so nothing but elements and attributes of the policy can be in the
 * result. That also leaves out the play button of a video: without a script it would do nothing, and its link remains.
 */
export const serializeNodes = (nodes: readonly ServerNode[], options: SerializeOptions = {}): string =>
  nodes.map((node) => serializeNode(node, options)).join("");

export interface SerializeOptions {
  /** Whether the play button of a video is written, for a page whose script then takes over. */
  playButtons?: boolean | undefined;
  /** The parts of elements, by tag, for a text in the shadow root of an element. Without them, no parts are written. */
  parts?: ReadonlyMap<string, string> | undefined;
}

function partOf({ localName }: ServerElement, { parts }: SerializeOptions): string {
  const part = parts?.get(localName);
  return part === undefined ? "" : ` part="${escapeHtml(part)}"`;
}

function serializeNode(node: ServerNode, options: SerializeOptions): string {
  if (node instanceof ServerText) return escapeHtml(node.data);
  // The policy lets no button of a feed through, so this is one of ours.
  if (options.playButtons && node instanceof ServerElement && node.localName === "button")
    return `<button type="button" class="press-video-play" dir="auto"${partOf(node, options)}>${escapeHtml(node.textContent)}</button>`;
  if (!(node instanceof ServerElement) || !tags.has(node.localName)) return "";
  const { localName, childNodes } = node;
  const written = [...node.attributes]
    .filter(([name]) => attributes.has(name))
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
  const start = `<${localName}${written.join("")}${partOf(node, options)}>`;
  if (emptyTags.has(localName)) return start;
  const content = serializeNodes(childNodes, options);
  // The parser drops a line break right after the start tag of a <pre>.
  return `${start}${localName === "pre" && content.startsWith("\n") ? "\n" : ""}${content}</${localName}>`;
}
