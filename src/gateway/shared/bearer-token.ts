/** Whether a request has a secret as its bearer token. */
export async function hasBearerToken(authorization: string | undefined, secret: string): Promise<boolean> {
  const token = /^Bearer +([^ ].*)$/i.exec(authorization ?? "")?.[1] ?? "";
  return isSame(token, secret);
}

/** Compares digests, so that the time it takes says nothing about the secret. */
async function isSame(one: string, other: string): Promise<boolean> {
  const digest = async (text: string) =>
    new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  const [first, second] = await Promise.all([digest(one), digest(other)]);
  return first.every((byte, index) => byte === second[index]);
}
