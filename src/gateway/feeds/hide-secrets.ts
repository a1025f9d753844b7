import type { FeedConfig } from "../config/feed-options.js";

/** Headers of the configuration whose values are not secret. */
const openHeaders = /^(accept|accept-language|user-agent)$/i;

/** The key in a value such as "Bearer <key>". */
const withoutScheme = (value: string): string => value.replace(/^[\w-]+\s+/, "");

/** What no answer may contain, from the options of a feed. */
export const secretsOf = ({ headers, query, secrets }: FeedConfig): string[] => [
  ...Object.entries(headers).flatMap(([name, value]) => (openHeaders.test(name) ? [] : withoutScheme(value))),
  ...Object.values(query),
  ...secrets,
];

/** Anything shorter is not a key, and occurs in any text. */
const minSecretLength = 6;

/** The forms in which a secret can appear in an answer, longest first. */
export const secretForms = (secrets: readonly string[]): string[] =>
  [
    ...new Set(
      secrets.flatMap((secret) => [
        secret,
        encodeURIComponent(secret),
        new URLSearchParams({ "": secret }).toString().slice(1),
        JSON.stringify(secret).slice(1, -1),
        secret.replace(/&/g, "&amp;"),
      ]),
    ),
  ]
    .filter((form) => form.length >= minSecretLength)
    .sort((one, other) => other.length - one.length);

/** Replaces secrets that a newsroom repeats in its answer. */
export const hideSecrets = (text: string, forms: readonly string[]): string =>
  forms.reduce((text, form) => text.replaceAll(form, "hidden"), text);

/** The same for bytes in any charset that contains ASCII. */
export function hideSecretBytes(
  bytes: Uint8Array<ArrayBuffer>,
  forms: readonly string[],
): Uint8Array<ArrayBuffer> {
  if (!forms.length) return bytes;
  // One character for each byte, and back.
  let text = "";
  for (let start = 0; start < bytes.length; start += 8192)
    text += String.fromCharCode(...bytes.subarray(start, start + 8192));
  const byteForms = forms.map((form) => String.fromCharCode(...new TextEncoder().encode(form)));
  const hidden = hideSecrets(text, byteForms);
  return hidden === text ? bytes : Uint8Array.from(hidden, (character) => character.charCodeAt(0));
}
