import { untrustedHtmlToText } from "../../feed/html-text.js";
import type { Release } from "../../release/release.js";
import { shortHash } from "../shared/short-hash.js";
import type { ReleaseContent } from "../storage/tables/releases.js";
import { labelsOf } from "./match-release.js";

/** A text that is compared has at most so many characters. */
const comparedLength = 20_000;

const wordsOf = (text = "") =>
  text
    .slice(0, comparedLength)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** What the database keeps of a release. */
export async function describeRelease(release: Release): Promise<ReleaseContent> {
  return {
    content: JSON.stringify(release),
    labels: JSON.stringify(labelsOf(release)),
    fingerprint: await fingerprintOf(release),
    embargoUntil: embargoOf(release),
  };
}

const embargoOf = ({ embargo = "" }: Release): number | null => {
  const end = Date.parse(embargo);
  return Number.isNaN(end) ? null : end;
};

/**
 * The same for a release that comes with another id and address. Headlines without a text repeat ("Press briefing"), so
 * their date counts.
 */
export function fingerprintOf({ title, lead, body, language, published }: Release): Promise<string> {
  const text = [wordsOf(lead), wordsOf(body && untrustedHtmlToText(body))];
  const date = text.some(Boolean) ? "" : (published ?? "");
  return shortHash([wordsOf(title), ...text, language ?? "", date].join("\n"));
}
