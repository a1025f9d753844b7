/** The body of a request is not a form. */
export class UnreadableBodyError extends Error {
  override readonly name = "UnreadableBodyError";

  /** @param status HTTP status of the answer. */
  constructor(readonly status: 400 | 415) {
    super(`unreadable body: ${status}`);
  }
}

/**
 * Reads the fields of a form that is URL-encoded, multipart or JSON, where a list stands for several fields of one name.
 * Files, and values that are not text, are ignored.
 *
 * @throws {UnreadableBodyError}
 */
export async function readFields(request: Request): Promise<URLSearchParams> {
  const fields = new URLSearchParams();
  for (const [name, value] of await readEntries(request)) {
    for (const one of [value].flat<unknown[]>())
      if (["string", "number", "boolean"].includes(typeof one)) fields.append(name, String(one));
  }
  return fields;
}

async function readEntries(request: Request): Promise<Iterable<[string, unknown]>> {
  const [type = ""] = (request.headers.get("content-type") ?? "").split(";", 1);
  switch (type.trim().toLowerCase()) {
    case "application/x-www-form-urlencoded":
    case "multipart/form-data":
      return request.formData().catch(failed);
    case "application/json": {
      const body: unknown = await request.json().catch(failed);
      if (typeof body !== "object" || body === null || Array.isArray(body))
        throw new UnreadableBodyError(400);
      return Object.entries(body);
    }
    default:
      throw new UnreadableBodyError(415);
  }
}

function failed(): never {
  throw new UnreadableBodyError(400);
}
