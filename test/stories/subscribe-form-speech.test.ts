import * as stories from "../../stories/subscribe-form.stories.js";
import { describeSpeech } from "./describe-speech.js";

describeSpeech("subscribe-form", stories);
