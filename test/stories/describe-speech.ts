import { expect } from "@open-wc/testing";
import { readFile, writeFile } from "@web/test-runner-commands";
import { mixedReleases, releases } from "../../stories/newsroom.js";
import { faultsHeard, type NewsTexts } from "../helpers/hearing-rules.js";
import { hear } from "../helpers/hear.js";
import { showStory, storiesOf, type Stories } from "../helpers/show-story.js";
import { writeDown, writeStories } from "../helpers/speech-text.js";
import { stylePage } from "../helpers/style-page.js";

const newsTexts: NewsTexts = new Map(
  [...releases, ...mixedReleases].flatMap(({ title, lead, type, language = "en" }) =>
    [title, lead, type].flatMap((text) => (text ? [[text, language]] : [])),
  ) as [string, string][],
);

/**
 * Walks through each story with the virtual screen reader, checks what it says, and compares it with
 * test/speech/stories/<element>.txt. To write that file anew, delete it and run the tests: without it they write it, and fail.
 */
export function describeSpeech(element: string, stories: Stories): void {
  describe(`<${element}>, each story by ear (A12)`, () => {
    const said = new Map<string, string[]>();

    for (const story of storiesOf(stories)) {
      it(`is said in order, each fact once: ${story[0]}`, async () => {
        stylePage("light", "en");
        const { element, end } = await showStory(story, document.body);
        try {
          const phrases = await hear(element);
          said.set(story[0], writeDown(phrases));
          expect(phrases, "phrases").not.to.have.length(0);
          expect(faultsHeard(phrases, newsTexts)).to.deep.equal([]);
        } finally {
          end();
        }
      });
    }

    it("is said as it was before", async () => {
      const path = `../speech/stories/${element}.txt`;
      const content = writeStories(said);
      // Without the file, the command fails.
      const kept = await readFile({ path }).catch(() => undefined);
      if (kept === undefined) await writeFile({ path, content });
      expect(content).to.equal(kept);
    });
  });
}
