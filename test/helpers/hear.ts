import { Virtual } from "@guidepup/virtual-screen-reader/browser.js";
import { nameOf } from "./by-role.js";
import { copyFlat } from "./flat-copy.js";

/** What a screen reader says at one stop. */
export interface Phrase {
  /** All of it: role, name, value, description, states. */
  readonly spoken: string;
  /** What it is about, in the copy that the reader walks through. */
  readonly node: Node;
  /** Its name, or the text itself. */
  readonly name: string;
  /** Whether it is the end of something whose beginning was said before. */
  readonly isEnd: boolean;
  /** The language of its words, as assistive technology finds it. */
  readonly language: string;
}

/**
 * What the virtual screen reader says from the start of an element to its end. It does not look into shadow trees
 * (version 0.33), so it reads a flat copy.
 */
export async function hear(element: HTMLElement): Promise<Phrase[]> {
  const { copy, languageOf } = copyFlat(element);
  copy.setAttribute("role", "document");
  copy.normalize();
  document.body.append(copy);
  const reader = new Virtual();
  const phrases: Phrase[] = [];
  const { focus, blur } = Object.getOwnPropertyDescriptors(HTMLElement.prototype);
  try {
    await reader.start({ container: copy });
    // It replaces them by what nobody can overwrite, for all tests that follow.
    Object.defineProperties(HTMLElement.prototype, { focus, blur });
    for (;;) {
      await reader.next();
      const spoken = await reader.lastSpokenPhrase();
      const node = reader.activeNode!;
      if (node === copy) return phrases;
      phrases.push({
        spoken,
        node,
        name: node instanceof Element ? nameOf(node) : node.textContent!.replace(/\s+/gu, " ").trim(),
        isEnd: /^end(?: of |,|$)/u.test(spoken),
        language: languageOf(node),
      });
    }
  } finally {
    await reader.stop();
    copy.remove();
  }
}
