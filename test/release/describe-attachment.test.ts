import { expect } from "@open-wc/testing";
import { describeAttachment } from "../../src/release/describe-attachment.js";

describe("describeAttachment (R3)", () => {
  for (const [type, path, expected] of [
    ["application/pdf", "download.aspx", "PDF"],
    ["application/vnd.openxmlformats-officedocument.wordprocessingml.document", "file.php", "DOCX"],
    ["image/jpeg", "photo.jpeg", "JPG"],
    ["application/octet-stream", "figures.xlsx", "XLSX"],
    ["application/x-tar", "files", "TAR"],
    [undefined, "agreement.pdf", "PDF"],
    [undefined, "agreement", ""],
    ["constructor", "agreement.pdf", "PDF"],
    ["__proto__", "agreement", "__PROTO__"],
  ] as const) {
    it(`tells what ${path} of the type ${type ?? "none"} is: ${expected || "nothing"}`, () => {
      const url = `https://newsroom.example/${path}`;
      expect(describeAttachment({ url, ...(type && { type }) }, "en").replace(/^X-/u, "")).to.equal(expected);
    });
  }
});
