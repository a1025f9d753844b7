import * as stories from "../../stories/press-list.stories.js";
import { describeAccessibility } from "./describe-accessibility.js";

describeAccessibility("<press-list>", stories);
