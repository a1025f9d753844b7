import { expect } from "@open-wc/testing";

/** The chunks that a built file loads or may load, and those that these do. */
async function chunksOf(file: string, seen = new Set<string>()): Promise<Set<string>> {
  const code = await (await fetch(`/dist/script/${file}`)).text();
  for (const [, name] of code.matchAll(/"\.\/(?:chunks\/)?([\w-]+\.js)"/gu)) {
    if (!seen.has(name!)) await chunksOf(`chunks/${name}`, seen.add(name!));
  }
  return seen;
}

/**
 * A policy that names each chunk of a built file but those with these names: it stands for a network that loses them.
 *
 * @param lost What is before the hash in a chunk's name.
 */
export async function policyWithout(file: string, lost: readonly string[]): Promise<string> {
  const { origin } = location;
  const isLost = (chunk: string) =>
    lost.some((name) => new RegExp(`^${name}-[\\w-]{6}\\.js$`, "u").test(chunk));
  const chunks = [...(await chunksOf(file))];
  const files = chunks
    .filter((chunk) => !isLost(chunk))
    .map((chunk) => `${origin}/dist/script/chunks/${chunk}`);
  expect(chunks.length - files.length).to.equal(lost.length);
  return `script-src ${origin}/test/ ${origin}/test-page/ ${origin}/dist/script/${file} ${files.join(" ")}`;
}
