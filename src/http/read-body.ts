/**
 * Reads the whole body of an answer.
 *
 * @param maxBytes if the body is longer, reading stops and the error that `tooLarge` makes is thrown.
 */
export async function readBody(
  body: ReadableStream<Uint8Array> | null,
  maxBytes: number,
  tooLarge: () => Error,
): Promise<Uint8Array> {
  const parts: BlobPart[] = [];
  const reader = body?.getReader();
  let left = maxBytes;
  for (let part; reader && !(part = await reader.read()).done; parts.push(part.value as BlobPart)) {
    left -= part.value.length;
    if (left < 0) {
      await reader.cancel();
      throw tooLarge();
    }
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
