/* The same element for hosts that do not write HTML: WordPress and React; and the form, which has no feed. */

const quoted = (value) => value.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/** The shortcode of the WordPress plugin, whose attributes have the elements' names, except the feed. */
export const shortcodeOf = (element, { src, ...attributes }) => {
  const all = { ...(src && { feed: src }), ...attributes };
  const written = Object.entries(all).map(([name, value]) => ` ${name}="${quoted(value || "true")}"`);
  return `[${element}${written.join("")}]`;
};

/** The element in JSX. React writes attributes of custom elements as they are. */
export const reactOf = (element, attributes) => {
  const written = Object.entries(attributes).map(([name, value]) =>
    value ? ` ${name}="${quoted(value)}"` : ` ${name}`,
  );
  return `<${element}${written.join("")}></${element}>`;
};

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
