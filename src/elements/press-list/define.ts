import { defineElement } from "../shared/define-element.js";
import { PressListElement } from "./press-list.js";

defineElement("press-list", PressListElement);

declare global {
  interface HTMLElementTagNameMap {
    "press-list": PressListElement;
  }
}
