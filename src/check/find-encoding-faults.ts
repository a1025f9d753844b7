import type { Finding } from "./report.js";

const finding = (text: string): Finding => ({ code: "encoding", text });

/** Checks whether the charset in the header and the encoding in the XML declaration match the bytes. */
export function findEncodingFaults(bytes: Uint8Array, contentType: string): Finding[] {
  // Bytes of value 0 mean UTF-16 or UTF-32, which are detected from the bytes, whatever the labels say.
  if (bytes.includes(0)) return [];
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  const inHeader = /charset\s*=\s*["']?([^\s"';]+)/i.exec(contentType)?.[1];
  const declared = /^\s*(?:ï»¿)?<\?xml[^>]*\sencoding\s*=\s*["']([^"']+)/.exec(start)?.[1];
  const labels = [inHeader, declared].flatMap((label) => label?.toLowerCase() ?? []);
  const isUtf8 = (label: string) => /^utf-?8$|^us-ascii$/.test(label);
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const label = labels.find((label) => !isUtf8(label));
    if (label) return [];
    return [
      finding(
        labels.length
          ? "charset: the text is declared as UTF-8, but it is not valid UTF-8"
          : "charset: the text is not UTF-8, and no charset is declared",
      ),
    ];
  }
  const findings: Finding[] = [];
  const wrong = /[^\0-\x7f]/.test(text) ? labels.find((label) => !isUtf8(label)) : undefined;
  if (wrong)
    findings.push(
      finding(
        `charset: the text is UTF-8, but the ${wrong === inHeader?.toLowerCase() ? "Content-Type header" : "XML declaration"} says ${wrong}`,
      ),
    );
  const controls = text.match(/[\0-\b\v\f\x0e-\x1f\x80-\x9f]/g)?.length;
  if (controls)
    findings.push({
      code: "control-characters",
      text: `${controls} control ${controls === 1 ? "character" : "characters"} in the text`,
    });
  return findings;
}
