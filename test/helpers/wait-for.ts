import { nextFrame } from "@open-wc/testing";

/** Checks a condition in every frame until it returns something truthy, and resolves with that. */
export async function waitFor<Result>(condition: () => Result): Promise<NonNullable<Result>> {
  for (;;) {
    const result = condition();
    if (result) return result;
    await nextFrame();
  }
}
