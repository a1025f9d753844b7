import type { FeedConfig } from "../config/feed-options.js";

/** What a gateway may ask for and who it says that it is are no secrets. */
const openHeaders = /^(accept|accept-language|user-agent)$/i;

/** Of "Bearer" and a key, the key. */
const withoutScheme = (value: string): string => value.replace(/^[\w-]+\s+/, "");

/** What a feed's options hold that no answer may tell. */
export const secretsOf = ({ headers, query, secrets }: FeedConfig): string[] => [
  ...Object.entries(headers).flatMap(([name, value]) => (openHeaders.test(name) ? [] : withoutScheme(value))),
  ...Object.values(query),
  ...secrets,
];

/** Shorter ones are no keys, and would be found in any text. */
const leastLength = 6;

/** The ways in which a secret may be written into an answer. */
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
    .filter((form) => form.length >= leastLength)
    .sort((a, b) => b.length - a.length);

/** The text without secrets, where a newsroom tells one back. */
export const hideSecrets = (text: string, forms: readonly string[]): string =>
  forms.reduce((text, form) => text.replaceAll(form, "hidden"), text);

/** The same for bytes of whatever charset that has ASCII in it. */
export function hideSecretBytes(bytes: Uint8Array, forms: readonly string[]): Uint8Array {
  if (!forms.length) return bytes;
  // One character a byte, there and back.
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  const utf8 = forms.map((form) => String.fromCharCode(...new TextEncoder().encode(form)));
  const hidden = hideSecrets(text, utf8);
  return hidden === text ? bytes : Uint8Array.from(hidden, (character) => character.charCodeAt(0));
}
