import { nextFrame } from "@open-wc/testing";

/** Waits for one frame after another until a condition holds; gives what it gave. */
export async function until<Result>(condition: () => Result): Promise<NonNullable<Result>> {
  for (;;) {
    const result = condition();
    if (result) return result;
    await nextFrame();
  }
}
