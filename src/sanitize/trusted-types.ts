import { SanitizeError } from "./sanitize-error.js";

/** What is used of a Trusted Types policy. */
export interface HtmlPolicy {
  createHTML(html: string): unknown;
}

const NAME = "newsroom-elements";

let own: HtmlPolicy | undefined;

export function htmlPolicy(): HtmlPolicy | undefined {
  const factory = (
    globalThis as { trustedTypes?: { createPolicy(name: string, rules: HtmlPolicy): HtmlPolicy } }
  ).trustedTypes;
  if (!factory) return;
  try {
    return (own ??= factory.createPolicy(NAME, { createHTML: (html) => html }));
  } catch (cause) {
    throw new SanitizeError("trusted-types", { cause });
  }
}
