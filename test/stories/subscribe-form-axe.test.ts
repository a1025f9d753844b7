import * as stories from "../../stories/subscribe-form.stories.js";
import { describeAccessibility } from "./describe-accessibility.js";

describeAccessibility("<subscribe-form>", stories);
