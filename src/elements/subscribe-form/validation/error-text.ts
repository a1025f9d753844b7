import type { SubscribeStrings } from "../../../locales/locale.js";
import { toAsciiAddress } from "../../../subscribe/ascii-address.js";

/** A control that can be validated: one of HTML, or a custom element that is associated with its form. */
export interface Field extends HTMLElement {
  readonly type: string;
  readonly name: string;
  readonly labels: NodeListOf<HTMLLabelElement> | null;
  readonly willValidate: boolean;
  readonly validity: ValidityState;
  readonly validationMessage: string;
}

/** RFC 5321 allows a path of 256 characters, angle brackets included. */
const maxAddressLength = 254;

/**
 * Why a field is invalid, in a sentence for the reader; empty if it is valid.
 * An email address is validated in the form in which it will be sent. For errors that have no string of ours, such as the
 * page's own `pattern` or `setCustomValidity()`, the browser's or the page's message is used.
 */
export function errorTextOf(field: Field, strings: SubscribeStrings): string {
  if (!field.willValidate) return "";
  if (field.validity.customError) return field.validationMessage;
  if (field instanceof HTMLInputElement && field.type === "email") return addressError(field, strings);
  if (field.validity.valid) return "";
  return field.type === "checkbox" ? strings.consentMissing : field.validationMessage;
}

function addressError(field: HTMLInputElement, strings: SubscribeStrings): string {
  const sent = field.cloneNode() as HTMLInputElement;
  sent.value = toAsciiAddress(field.value);
  if (sent.validity.valueMissing) return strings.emailMissing;
  return sent.validity.valid && sent.value.length <= maxAddressLength ? "" : strings.emailInvalid;
}
