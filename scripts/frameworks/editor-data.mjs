/* What editors know about the elements, from the custom elements manifest, by the name of the file in `dist/editors/`. */
import { getWebTypesData } from "custom-element-jet-brains-integration";
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from "custom-element-vs-code-integration";

const format = (json) => `${JSON.stringify(JSON.parse(json), undefined, 1)}\n`;

export const editorData = (manifest) => ({
  "vscode.html-custom-data.json": format(getVsCodeHtmlCustomData(manifest, { hideLogs: true })),
  "vscode.css-custom-data.json": format(getVsCodeCssCustomData(manifest, { hideLogs: true })),
  // JetBrains' editors find it by `web-types` in package.json.
  "web-types.json": format(getWebTypesData(manifest, { hideLogs: true })),
});
