import type { ReactiveControllerHost } from "lit";
import { ReleaseParamController } from "../../controllers/release-param-controller.js";

/** Lets an element show the release that the page's address names. */
export const followAddress = (host: ReactiveControllerHost): ReleaseParamController =>
  new ReleaseParamController(host);
