/** The parts of a mail that tests look at: headers by lower-case name, `text` and `html`, decoded. */
export function readMail(bytes) {
  const raw = bytes.toString("latin1");
  const { headers, body } = readPart(raw);
  const boundary = /boundary="?([^";]+)"?/.exec(headers["content-type"]?.[0] ?? "")?.[1];
  const parts = boundary
    ? body
        .split(`--${boundary}`)
        .slice(1, -1)
        .map((part) => readPart(part.replace(/^\r\n/, "")))
    : [];
  const find = (type) => {
    const part = parts.find((one) => one.headers["content-type"]?.[0].startsWith(type));
    return part && decode(part);
  };
  return {
    raw,
    headers,
    subject: decodeWords(headers.subject?.[0] ?? ""),
    text: find("text/plain"),
    html: find("text/html"),
  };
}

function readPart(raw) {
  const end = raw.indexOf("\r\n\r\n");
  const headers = {};
  for (const line of raw
    .slice(0, end)
    .replace(/\r\n[ \t]+/g, " ")
    .split("\r\n")) {
    const [, name, value] = /^([^:]+):\s*(.*)$/.exec(line) ?? [];
    if (name) (headers[name.toLowerCase()] ??= []).push(value);
  }
  return { headers, body: raw.slice(end + 4) };
}

function decode({ headers, body }) {
  const encoding = headers["content-transfer-encoding"]?.[0];
  if (encoding === "base64") return Buffer.from(body, "base64").toString("utf8");
  return (encoding === "quoted-printable" ? quotedPrintable(body) : Buffer.from(body, "latin1")).toString(
    "utf8",
  );
}

const quotedPrintable = (text) =>
  Buffer.from(
    text
      .replace(/=\r\n/g, "")
      .replace(/=([0-9A-F]{2})/gi, (_, hex) => String.fromCharCode(parseInt(hex, 16))),
    "latin1",
  );

const decodeWords = (text) =>
  text
    .replace(/(\?=)\s+(=\?)/g, "$1$2")
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, kind, word) =>
      kind.toLowerCase() === "b"
        ? Buffer.from(word, "base64").toString("utf8")
        : quotedPrintable(word.replace(/_/g, " ")).toString("utf8"),
    );
