import { toBase64Url } from "./base64-url.js";

/** 128 random bits, as text that is safe in URLs. */
export const randomId = (): string => toBase64Url(crypto.getRandomValues(new Uint8Array(16)));
