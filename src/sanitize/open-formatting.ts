import { formattingTags } from "./most-elements.js";
import type { ScannedTag } from "./scan-tags.js";

const FORMATTING = new RegExp(`^(?:${formattingTags})$`);
/** Tags without an end tag. */
const VOID = /^(?:!--|area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;
/**
 * Tags whose end tag closes exactly what their start tag has opened, if everything between is closed. Not among them are
 * tags that the parser may ignore, such as a second `<form>`.
 */
const PAIRED =
  /^(?:p|div|span|h[1-6]|[uo]l|li|dl|d[dt]|table|thead|tbody|tfoot|t[rdh]|caption|blockquote|figure|figcaption|section|article|header|footer|main|aside|nav|center|address|pre|su[bp]|abbr|cite|dfn|q|kbd|samp|var|mark|time|ins|del|iframe|picture|video|audio)$/;

/**
 * Counts the formatting elements that the parser may have to open again in the next block. It never counts too few: an end
 * tag closes one only if that is the last tag that is open, and every tag inside has its end tag.
 */
export class OpenFormatting {
  count = 0;
  /** Names of the tags that are open, as far as they are known. */
  readonly #tags: string[] = [];
  /** JavaScript makes a `k` of the Kelvin sign, the parser does not. */
  readonly #hasKelvinSign: boolean;

  constructor(html: string) {
    this.#hasKelvinSign = html.includes("\u212a");
  }

  add({ name, closing }: ScannedTag): void {
    const isFormatting = FORMATTING.test(name);
    if (!closing) {
      if (isFormatting) this.count++;
      if (!VOID.test(name)) this.#tags.push(name);
    } else if (this.#tags.at(-1) === name && (isFormatting || PAIRED.test(name)) && !this.#hasKelvinSign) {
      if (isFormatting) this.count--;
      this.#tags.pop();
    }
  }
}
