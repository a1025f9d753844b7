import type { Finding } from "./report.js";

const finding = (text: string): Finding => ({ code: "encoding", text });

/** Whether the letters are what header and declaration say that they are. */
export function findEncodingFaults(bytes: Uint8Array, contentType: string): Finding[] {
  // UTF-16 and UTF-32 have zeros; those are told from the bytes, whatever the labels say.
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
        `the bytes are not UTF-8${labels.length ? ", as they are said to be" : ", and no encoding is named"}`,
      ),
    ];
  }
  const findings: Finding[] = [];
  const wrong = /[^\0-\x7f]/.test(text) ? labels.find((label) => !isUtf8(label)) : undefined;
  if (wrong)
    findings.push(
      finding(
        `the text is UTF-8, but ${wrong === inHeader?.toLowerCase() ? "the header" : "the XML declaration"} says ${wrong}`,
      ),
    );
  const controls = text.match(/[\0-\b\v\f\x0e-\x1f\x80-\x9f]/g)?.length;
  if (controls)
    findings.push({ code: "control-characters", text: `${controls} control characters in the text` });
  return findings;
}
