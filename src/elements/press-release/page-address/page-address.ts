import type { ReactiveControllerHost } from "lit";
import { ReleaseParamController } from "../../../controllers/release-param.js";

/** Lets an element show the release that the page's address names. */
export class Extra extends ReleaseParamController {
  constructor(host: ReactiveControllerHost) {
    super(host);
  }
}
