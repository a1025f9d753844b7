import { defineElement } from "../shared/define-element.js";
import { PressReleaseElement } from "./press-release.js";

defineElement("press-release", PressReleaseElement);

declare global {
  interface HTMLElementTagNameMap {
    "press-release": PressReleaseElement;
  }
}
