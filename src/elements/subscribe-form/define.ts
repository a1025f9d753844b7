import { defineElement } from "../shared/define-element.js";
import { SubscribeFormElement } from "./subscribe-form.js";

defineElement("subscribe-form", SubscribeFormElement);

declare global {
  interface HTMLElementTagNameMap {
    "subscribe-form": SubscribeFormElement;
  }
}
