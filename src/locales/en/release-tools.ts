import type { ReleaseToolStrings } from "../strings.js";

export const releaseTools: ReleaseToolStrings = {
  tools: "Use this release",
  copyText: "Copy text",
  textCopied: "The text has been copied.",
  copyLink: "Copy link",
  linkCopied: "The link has been copied.",
  copyFailed: "The browser did not allow copying. Select the text on the page and copy it there.",
  share: "Share",
  shareFailed: "The release could not be shared. Copy its link instead.",
  print: "Print",
};
