import PostalMime from "postal-mime";

/** The parts of a mail that tests need: its bytes as text, headers by lower-case name, subject, `text` and `html`, decoded. */
export async function readMail(bytes) {
  const { headers, subject = "", text, html } = await PostalMime.parse(bytes);
  const values = {};
  for (const { key, value } of headers) (values[key] ??= []).push(value);
  return { raw: bytes.toString("latin1"), headers: values, subject, text, html };
}
