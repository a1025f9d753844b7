/** Where a sentence, a line or a remark in brackets begins. */
const starts = /(?:[.!?…:;؟۔]\s+|[。！？]|\n\s*)(?=[\p{Lu}\p{Lo}\p{Pi}])|(?=[(–—])/gu;

const lines = "br, div, li, p";

/**
 * The page's own consent text as the name of the box, without the sentences at its end that hold a link: screen readers
 * announce that link by itself. A link in the first sentence ("I agree to the privacy policy") stays, because the sentence
 * would mean nothing without it.
 *
 * @returns `undefined` if nothing is left out.
 */
export function consentName(nodes: readonly Node[]): string | undefined {
  const isLink: boolean[] = [];
  const text = textOf(nodes, isLink);
  let end = text.length;
  for (const { index, 0: mark } of [...text.matchAll(starts)].reverse()) {
    const start = index + mark.length;
    if (isLink[index]) continue;
    if (!isLink.slice(start, end).includes(true)) break;
    end = start;
  }
  const name = text.slice(0, end).replace(/\s+/gu, " ").trim();
  return end < text.length && name ? name : undefined;
}

/** @param isLink for each character, whether it is in a link. */
function textOf(nodes: readonly Node[], isLink: boolean[]): string {
  let text = "";
  const walk = (node: Node, isInLink: boolean): void => {
    if (node instanceof Text) {
      text += node.data;
      isLink.push(...Array.from({ length: node.data.length }, () => isInLink));
    } else if (node instanceof Element) {
      if (node.matches(lines)) {
        text += "\n";
        isLink.push(false);
      }
      for (const child of node.childNodes) walk(child, isInLink || node.localName === "a");
    }
  };
  for (const node of nodes) walk(node, false);
  return text;
}
