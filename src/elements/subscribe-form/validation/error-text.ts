import type { SubscribeStrings } from "../../../locales/locale.js";
import { toAsciiAddress } from "../../../subscribe/ascii-address.js";

export type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** RFC 5321 allows a path of 256, angle brackets included. */
const longestAddress = 254;

/**
 * What is wrong with a field, in a sentence for the reader; empty when nothing is.
 * An e-mail address is judged as it will be sent. For what we have no words of our own, such as a host's `pattern`
 * or `setCustomValidity()`, the browser's or the host's are used.
 */
export function faultOf(field: Field, strings: SubscribeStrings): string {
  const { type, value, validity, validationMessage } = field;
  if (!field.willValidate) return "";
  if (validity.customError) return validationMessage;
  if (type === "email") {
    const sent = field.cloneNode() as HTMLInputElement;
    sent.value = toAsciiAddress(value);
    if (sent.validity.valueMissing) return strings.emailMissing;
    return sent.validity.valid && sent.value.length <= longestAddress ? "" : strings.emailInvalid;
  }
  if (validity.valid) return "";
  return type === "checkbox" ? strings.consentMissing : validationMessage;
}
