import { render, type TemplateResult } from "lit";
import { waitFor } from "./wait-for.js";

/** The parts of a story, or of the defaults of its file, that the tests use. */
export interface Story {
  args?: object;
  render?: (args: object, context: object) => TemplateResult;
  beforeEach?: () => void | (() => void);
  play?: (context: { canvasElement: HTMLElement }) => Promise<unknown>;
}

/** What a file of stories exports. */
export type Stories = Record<string, unknown> & { default: unknown };

/** The stories of a file, by name. */
export function storiesOf({ default: meta, ...stories }: Stories): [name: string, story: Story][] {
  return Object.entries(stories).map(([name, story]) => [name, { ...(meta as Story), ...(story as Story) }]);
}

/**
 * Shows and plays a story as Storybook does. Resolves with its element when it has loaded, and with a function that
 * removes it. A story whose name begins with "Loading" is not waited for.
 */
export async function showStory(
  [name, story]: [name: string, story: Story],
  page: HTMLElement,
): Promise<{ element: HTMLElement; end: () => void }> {
  const { href } = location;
  const restore = story.beforeEach?.();
  const canvasElement = document.createElement("div");
  page.append(canvasElement);
  const end = () => {
    canvasElement.remove();
    restore?.();
    // WebKit allows 100 calls in ten seconds.
    if (location.href !== href) history.replaceState(null, "", href);
  };
  try {
    render(story.render!(story.args ?? {}, {}), canvasElement);
    const element = canvasElement.querySelector<HTMLElement & { updateComplete: Promise<unknown> }>(
      ":defined",
    )!;
    await element.updateComplete;
    await story.play?.({ canvasElement });
    if (!name.startsWith("Loading")) await waitFor(() => !element.matches(":state(loading)"));
    await element.updateComplete;
    return { element, end };
  } catch (error) {
    end();
    throw error;
  }
}
