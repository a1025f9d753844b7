/* The contrast of what the preview shows, measured in the page: presets, the visitor's colors and the elements' own styles
   included. */

const context = document.createElement("canvas").getContext("2d", { willReadFrequently: true });

/** By background and color: to read a pixel takes long, and few colors are in a page. */
const painted = new Map();

/** The red, green and blue of a color as it appears on a background. */
function paint(background, color) {
  const key = `${background} ${color}`;
  if (!painted.has(key)) painted.set(key, readPixel(background, color));
  return painted.get(key);
}

function readPixel(background, color) {
  context.globalCompositeOperation = "copy";
  context.fillStyle = background;
  context.fillRect(0, 0, 1, 1);
  context.globalCompositeOperation = "source-over";
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)];
}

function luminance(channels) {
  const [red, green, blue] = channels.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG's ratio of two colors, 1 to 21. */
export function contrastOf(color, background) {
  const [lighter, darker] = [paint(background, color), paint(background, background)]
    .map(luminance)
    .sort((one, other) => other - one);
  return (lighter + 0.05) / (darker + 0.05);
}

const rgb = (channels) => `rgb(${channels.join(" ")})`;

/** The background behind an element, through shadow roots, up to the preview's own. */
function backgroundOf(element, preview) {
  const layers = [];
  for (let node = element; node; node = node.parentElement ?? node.getRootNode().host) {
    layers.push(getComputedStyle(node).backgroundColor);
    if (node === preview) break;
  }
  return layers.reduceRight((below, color) => rgb(paint(below, color)), "#fff");
}

/** Finds in the page and in open shadow roots. */
function* everything(root) {
  for (const element of root.querySelectorAll("*")) {
    yield element;
    if (element.shadowRoot) yield* everything(element.shadowRoot);
  }
}

const kinds = [
  ["Text", "p, label, li"],
  ["Headlines and links", "a"],
  ["Dates and times", "time"],
  ["Labels", '[part~="tag"]'],
  ["Buttons", "button"],
];

/**
 * The lowest contrast of each kind of text that the preview shows.
 *
 * @returns {{ name: string, ratio: number }[]}
 */
export function measureContrast(preview) {
  const elements = [...everything(preview)].filter((element) => element.checkVisibility());
  return kinds.flatMap(([name, selector]) => {
    const ratios = elements
      .filter((element) => element.matches(selector) && element.textContent.trim())
      .map((element) => contrastOf(getComputedStyle(element).color, backgroundOf(element, preview)));
    return ratios.length ? [{ name, ratio: Math.min(...ratios) }] : [];
  });
}
