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
  const parts: Uint8Array[] = [];
  const reader = body?.getReader();
  let length = 0;
  for (let part; reader && !(part = await reader.read()).done; parts.push(part.value)) {
    length += part.value.length;
    if (length > maxBytes) {
      await reader.cancel();
      throw tooLarge();
    }
  }
  // Not through a `Blob`: browsers keep those in another process, and on a slow phone the way there and back takes 5 ms.
  const bytes = new Uint8Array(length);
  let position = 0;
  for (const part of parts) {
    bytes.set(part, position);
    position += part.length;
  }
  return bytes;
}
