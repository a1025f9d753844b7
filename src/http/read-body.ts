/** All bytes of an answer. Where there are more than `most`, it is ended, and what `tooLarge` makes is thrown. */
export async function readBody(
  body: ReadableStream<Uint8Array> | null,
  most: number,
  tooLarge: () => Error,
): Promise<Uint8Array> {
  const parts: BlobPart[] = [];
  const reader = body?.getReader();
  for (let part; reader && !(part = await reader.read()).done; parts.push(part.value as BlobPart))
    if ((most -= part.value.length) < 0) {
      await reader.cancel();
      throw tooLarge();
    }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
