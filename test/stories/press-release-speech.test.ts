import * as stories from "../../stories/press-release.stories.js";
import { describeSpeech } from "./describe-speech.js";

describeSpeech("press-release", stories);
