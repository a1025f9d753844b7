import "../../src/define.js";
import { proveSentences } from "../helpers/prove-sentences.js";

proveSentences("press-list", "press-release", "subscribe-form");
