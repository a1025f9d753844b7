import "../../../src/elements/press-release/define.js";
import { proveSentences } from "../../helpers/prove-sentences.js";

proveSentences("press-release");
