/* The stories show everything that the manifest says an element can be. */
import { expect } from "@open-wc/testing";
import * as listStories from "../../stories/press-list.stories.js";
import * as releaseStories from "../../stories/press-release.stories.js";
import * as formStories from "../../stories/subscribe-form.stories.js";
import { showStory, storiesOf, type Stories } from "../helpers/show-story.js";

interface Manifest {
  modules: { declarations: { tagName?: string; cssStates?: { name: string }[] }[] }[];
}

const manifest = (await (await fetch("/custom-elements.json")).json()) as Manifest;
const declarations = manifest.modules.flatMap((module) => module.declarations);

const files: Record<string, Stories> = {
  "press-list": listStories,
  "press-release": releaseStories,
  "subscribe-form": formStories,
};

describe("stories (X4)", () => {
  for (const [tag, stories] of Object.entries(files)) {
    it(`show <${tag}> in each of its states`, async () => {
      const { cssStates = [] } = declarations.find(({ tagName }) => tagName === tag)!;
      const unseen = new Set(cssStates.map(({ name }) => name));
      expect(unseen).not.to.have.length(0);
      for (const story of storiesOf(stories)) {
        if (!unseen.size) break;
        const { element, end } = await showStory(story, document.body);
        for (const state of unseen) if (element.matches(`:state(${state})`)) unseen.delete(state);
        end();
      }
      expect([...unseen]).to.deep.equal([]);
    });
  }
});
