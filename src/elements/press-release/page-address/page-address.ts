import { ReleaseParam } from "../../../controllers/release-param.js";
import type { FeatureContext } from "../release-context.js";

/** Lets the page's address say which release is shown, as `?release=<id>`. */
export class PageAddress extends ReleaseParam {
  constructor({ host }: FeatureContext) {
    super(host);
  }
}
