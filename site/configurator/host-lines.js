/* The same element for hosts that do not write HTML: WordPress and React; and the form, which has no feed. */

const quoted = (value) => value.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/** The attributes that the shortcodes of the WordPress plugin have, by those of the elements. The plugin knows the rest. */
const ofShortcodes = {
  "press-list": { src: "feed", limit: "limit", layout: "layout", open: "open" },
  "press-release": { src: "feed", "release-id": "release" },
  "subscribe-form": {},
};

/** The shortcode of the WordPress plugin, docs/hosts/wordpress.md. Without `src` it has the first feed of the plugin's settings. */
export function shortcodeOf(element, attributes) {
  const written = Object.entries(ofShortcodes[element]).flatMap(([name, own]) =>
    attributes[name] ? ` ${own}="${quoted(attributes[name])}"` : [],
  );
  return `[${element}${written.join("")}]`;
}

const components = {
  "press-list": "PressList",
  "press-release": "PressRelease",
  "subscribe-form": "SubscribeForm",
};
const numbers = ["limit", "heading-level"];

/** The element as a component of `newsroom-elements/react`, docs/hosts/react.md, whose properties have the names of JavaScript. */
export function reactOf(element, attributes) {
  const name = components[element];
  const written = Object.entries(attributes).map(([attribute, value]) => {
    const property = attribute.replace(/-(\w)/gu, (_, letter) => letter.toUpperCase());
    if (!value) return ` ${property}`;
    return ` ${property}=${numbers.includes(attribute) ? `{${value}}` : `"${quoted(value)}"`}`;
  });
  return `import { ${name} } from "newsroom-elements/react";\n\n<${name}${written.join("")} />`;
}

/** The lines for a form, as `check` writes them for a feed. */
export function formCode(action, language, { preset, integrity }) {
  const folder = "/newsroom-elements";
  const script = `${folder}/${integrity ? `${integrity.version}/` : ""}subscribe-form.js`;
  const hash = integrity ? ` integrity="${integrity.hash}" crossorigin` : "";
  const { origin } = new URL(action);
  return {
    head: [
      `<link rel="modulepreload" href="${script}"${hash}>`,
      ...(preset ? [`<link rel="stylesheet" href="${folder}/themes/${preset}.css">`] : []),
      `<script type="module" src="${script}"${hash}></script>`,
    ].join("\n"),
    html: `<subscribe-form action="${quoted(action)}" lang="${language}" privacy-href="/privacy" consent-version="1"></subscribe-form>`,
    css: "subscribe-form[action] {\n  display: flow-root;\n  min-height: 16em;\n}",
    policy: `script-src 'self';${preset ? " style-src 'self';" : ""} connect-src ${origin}; form-action ${origin}`,
  };
}
