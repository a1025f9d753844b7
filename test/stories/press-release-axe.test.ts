import * as stories from "../../stories/press-release.stories.js";
import { describeAccessibility } from "./describe-accessibility.js";

describeAccessibility("<press-release>", stories);
