import { readBody } from "../http/read-body.js";

/** A service answers with a few hundred bytes. */
const maxBytes = 100_000;

/** Reads the JSON of a response; `undefined` if it is none or too long. */
export async function readJson(response: Response): Promise<unknown> {
  try {
    const bytes = await readBody(response.body, maxBytes, () => new Error("The response is too long."));
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  } catch {
    return undefined;
  }
}
