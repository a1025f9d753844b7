import type { Finding } from "./report.js";

/** After so many faults, or kinds of faults, the check stops: a longer list would not help. */
const maxFaults = 1000;
const maxKinds = 20;

const predefined = /^(amp|lt|gt|quot|apos)$/;

/** Returns the offset of the `>` that ends the tag at `start`, or of the `<` before it. A quoted value may contain `>`. */
function endOfTag(text: string, start: number): number {
  let quote = "";
  for (let at = start + 1; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === "<" || (character === ">" && !quote)) return at;
    if (quote) quote = character === quote ? "" : quote;
    else if (/["']/.test(character)) quote = character;
  }
  return text.length;
}

/**
 * Finds what makes a text not well-formed XML, in linear time. Reports each kind of fault once, with its first line and how
 * often it occurs.
 */
export function findXmlFaults(text: string): Finding[] {
  const found = new Map<string, { at: number; count: number }>();
  let faults = 0;
  const fault = (what: string, at: number) => {
    faults++;
    const known = found.get(what);
    if (known) known.count++;
    else if (found.size < maxKinds) found.set(what, { at, count: 1 });
  };
  const declared = new Set(Array.from(text.matchAll(/<!ENTITY\s+([\w.-]+)/g), ([, name]) => name));
  const open: { name: string; prefixes: Set<string> }[] = [];
  const isKnown = (prefix: string) =>
    /^xml(ns)?$/.test(prefix) || open.some(({ prefixes }) => prefixes.has(prefix));
  let hasRoot = false;

  /** XML allows no text outside the root element. */
  const checkOutsideText = (start: number, end: number) => {
    if (!open[0] && /[^\s\ufeff]/.test(text.slice(start, end)))
      fault(hasRoot ? "text after the end of the feed" : "text before the start of the feed", start);
  };

  const openTag = (name: string, attributes: string, at: number) => {
    const prefixes = new Set<string>();
    const seen = new Set<string>();
    for (const [, attribute = "", value = ""] of attributes.matchAll(
      /([^\s=<>"'/]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"']+))?/g,
    )) {
      if (!/^["']/.test(value))
        fault(`the value of the attribute ${attribute} is missing or not in quotes`, at);
      if (seen.has(attribute)) fault(`duplicate attribute ${attribute}`, at);
      seen.add(attribute);
      if (attribute.startsWith("xmlns:")) prefixes.add(attribute.slice(6));
    }
    open.push({ name, prefixes });
    for (const used of [name, ...seen]) {
      const [prefix = "", local] = used.split(":");
      if (local && !isKnown(prefix)) fault(`the namespace prefix ${prefix}: is not declared`, at);
    }
    if (open.length === 1) {
      if (hasRoot) fault("a second root element", at);
      hasRoot = true;
    }
  };

  const closeTag = (name: string, at: number) => {
    const depth = open.findLastIndex((element) => element.name === name);
    if (depth < 0) return fault(`</${name}> has no start tag`, at);
    for (const { name: lost } of open.splice(depth).slice(1)) fault(`<${lost}> has no end tag`, at);
  };

  const token = /[<&]/g;
  let last = 0;
  const isEnough = () => faults >= maxFaults || found.size >= maxKinds;
  for (let part; !isEnough() && (part = token.exec(text));) {
    const { index } = part;
    checkOutsideText(last, index);
    last = token.lastIndex;
    if (part[0] === "&") {
      const [, name, number] = /^&(?:([\w.-]+)|#(\d+|x[\da-f]+));/i.exec(text.slice(index, index + 40)) ?? [];
      if (!name && !number) fault("unescaped & (write &amp;)", index);
      else if (name && !predefined.test(name) && !declared.has(name))
        fault(`&${name}; is not defined in XML`, index);
      continue;
    }
    const special = ["<!--", "<![CDATA[", "<?", "<!"].find((mark) => text.startsWith(mark, index));
    if (special) {
      if (text.startsWith("<?xml ", index) && index > 0 && text.slice(0, index) !== "\ufeff")
        fault("there is text before the XML declaration", index);
      const mark = { "<!--": "-->", "<![CDATA[": "]]>", "<?": "?>" }[special];
      const subset = /^<!DOCTYPE[^>[]*\[/i.exec(text.slice(index, index + 500));
      const end = text.indexOf(mark ?? (subset ? "]>" : ">"), index);
      if (end < 0) {
        fault(`${special} is not closed`, index);
        break;
      }
      last = token.lastIndex = text.indexOf(">", end) + 1;
      continue;
    }
    const end = endOfTag(text, index);
    const [, closing, name = "", attributes = ""] =
      /^<(\/?)([\p{L}_][^\s<>/"'=]*)([^]*)$/u.exec(text.slice(index, end)) ?? [];
    if (!name) {
      fault("unescaped < (write &lt;)", index);
      continue;
    }
    if (text[end] !== ">") fault(`the tag <${name} is not closed`, index);
    last = token.lastIndex = text[end] === ">" ? end + 1 : end;
    if (closing) closeTag(name, index);
    else {
      openTag(name, attributes.replace(/\/$/, ""), index);
      if (attributes.endsWith("/")) open.pop();
    }
  }
  if (faults < maxFaults) checkOutsideText(last, text.length);
  const unclosed = open.at(-1);
  if (unclosed && faults < maxFaults)
    fault(`the feed is cut off: <${unclosed.name}> has no end tag`, text.length);

  const line = (at: number) => text.slice(0, at).split("\n").length;
  return [...found].map(([what, { at, count }]) => ({
    code: "not-well-formed",
    text: `line ${line(at)}: ${what}${count > 1 ? `, ${count} times` : ""}`,
  }));
}
