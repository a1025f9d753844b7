/// <reference types="vite/client" />
import { setCustomElementsManifest, type Preview } from "@storybook/web-components-vite";
import { languageName } from "../src/release/language-name.js";
import { textDirection } from "../src/release/text-direction.js";
import { hostPages, styleHostPage, type HostPageName } from "../stories/host-pages.js";

// Not imported: type checks run before the manifest is built.
const manifest = await fetch("custom-elements.json");
setCustomElementsManifest(await manifest.json());

/** The languages of the elements, without the two files that only have another name for one of them. */
const languages = Object.keys(import.meta.glob("../src/locales/??.ts"))
  .map((file) => file.slice(-"en.ts".length, -".ts".length))
  .filter((code) => code !== "iw" && code !== "no");

const preview: Preview = {
  parameters: {
    a11y: {
      test: "error",
      // A story is no page: landmarks and the first heading are the host page's.
      config: {
        rules: [
          { id: "region", enabled: false },
          { id: "page-has-heading-one", enabled: false },
        ],
      },
    },
  },
  globalTypes: {
    theme: {
      description: "Color scheme of the host page",
      toolbar: {
        icon: "mirror",
        dynamicTitle: true,
        items: [
          { value: "light", title: "Light" },
          { value: "dark", title: "Dark" },
        ],
      },
    },
    lang: {
      description: "Language and direction of the host page",
      toolbar: {
        icon: "globe",
        dynamicTitle: true,
        items: languages.map((code) => ({
          value: code,
          title: languageName(code),
          right: textDirection(code) === "rtl" ? "RTL" : undefined,
        })),
      },
    },
    host: {
      description: "Style sheet of the host page",
      toolbar: {
        icon: "browser",
        dynamicTitle: true,
        items: [
          { value: "plain", title: "Plain host" },
          { value: "reset", title: "CSS reset" },
          { value: "rem", title: "Large text, rem" },
          { value: "cms", title: "Dark CMS theme" },
        ],
      },
    },
  },
  initialGlobals: { theme: "light", lang: "en", host: "plain" },
  decorators: [
    (story, { globals }) => {
      const page = document.documentElement;
      page.dataset.theme = String(globals.theme);
      page.lang = String(globals.lang);
      page.dir = textDirection(page.lang);
      const host = String(globals.host);
      styleHostPage(host in hostPages ? (host as HostPageName) : undefined);
      return story();
    },
  ],
};

export default preview;
