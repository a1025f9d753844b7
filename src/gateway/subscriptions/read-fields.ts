/** A body that is no form. */
export class UnreadableBodyError extends Error {
  override readonly name = "UnreadableBodyError";
  readonly status: 400 | 415;

  constructor(status: 400 | 415) {
    super(`unreadable body: ${status}`);
    this.status = status;
  }
}

/**
 * The fields of a posted form, encoded as a form, in parts or as JSON, where a list is several fields of one name. Files
 * and whatever is not text are left out.
 *
 * @throws {UnreadableBodyError}
 */
export async function readFields(request: Request): Promise<URLSearchParams> {
  const type = request.headers.get("content-type")?.split(";", 1)[0]!.trim().toLowerCase();
  const fields = new URLSearchParams();
  for (const [name, value] of await entries(request, type)) {
    for (const one of [value].flat<unknown[]>())
      if (["string", "number", "boolean"].includes(typeof one)) fields.append(name, String(one));
  }
  return fields;
}

async function entries(request: Request, type: string | undefined): Promise<Iterable<[string, unknown]>> {
  const isForm = type === "application/x-www-form-urlencoded" || type === "multipart/form-data";
  if (!isForm && type !== "application/json") throw new UnreadableBodyError(415);
  const body: unknown = await (isForm ? request.formData() : request.json()).catch(() => {
    throw new UnreadableBodyError(400);
  });
  if (isForm) return body as FormData;
  if (typeof body !== "object" || body === null || Array.isArray(body)) throw new UnreadableBodyError(400);
  return Object.entries(body);
}
