import "../../../src/elements/subscribe-form/define.js";
import { proveSentences } from "../../helpers/prove-sentences.js";

proveSentences("subscribe-form");
