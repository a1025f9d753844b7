import * as stories from "../../stories/press-list.stories.js";
import { describeSpeech } from "./describe-speech.js";

describeSpeech("press-list", stories);
