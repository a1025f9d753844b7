import { parse } from "parse5";

/**
 * Parses rendered HTML as part of a page.
 *
 * @returns the errors of the parser, and `all`, which finds elements by tag name and class: `all("p.press-lead")`.
 */
export function parsePage({ html, head = "" }) {
  const errors = [];
  const page = `<!doctype html><html lang="en"><head><title>Host page</title>${head}</head><body>${html}<p id="after"></p></body></html>`;
  const document = parse(page, { onParseError: ({ code }) => errors.push(code) });
  const elements = [...descendants(document)];
  return {
    errors,
    all(selector) {
      const [tag, name] = selector.split(".");
      return elements.filter(
        (element) => (!tag || element.tag === tag) && (!name || element.attributes.class === name),
      );
    },
  };
}

function* descendants(node) {
  for (const child of node.childNodes ?? []) {
    if (child.tagName)
      yield {
        tag: child.tagName,
        attributes: Object.fromEntries(child.attrs.map(({ name, value }) => [name, value])),
        text: textOf(child),
        parent: node.tagName,
      };
    yield* descendants(child);
  }
}

const textOf = ({ value, childNodes = [] }) => value ?? childNodes.map(textOf).join("");
