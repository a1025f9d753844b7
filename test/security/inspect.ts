/** Categories of findings. `hang` is measured in time, `foreign` and `ownOrigin` are requests that the server sees. */
export const categories = [
  "exec",
  "attempt",
  "handlerAttr",
  "badScheme",
  "foreign",
  "ownOrigin",
  "formSubmit",
  "navigation",
  "overlay",
  "styleDanger",
  "clobber",
  "gadgetAttr",
  "unwanted",
  "hang",
  "error",
] as const;

export interface Finding {
  category: (typeof categories)[number];
  detail: string;
}

// Deliberately not the lists of src/sanitize: a mistake there must not hide itself from this check.
const ELEMENTS = new Set(
  (
    "p div span br hr wbr h2 h3 h4 h5 h6 a abbr dfn address cite b strong i em u s del ins mark small sub sup code kbd " +
    "samp var pre q blockquote bdi bdo ruby rt rp time data ul ol li dl dt dd table caption colgroup col thead tbody " +
    "tfoot tr th td figure figcaption picture source img video audio track details summary"
  ).split(" "),
);
const ATTRIBUTES = new Set(
  (
    "lang dir href hreflang rel src srcset sizes alt width height loading decoding referrerpolicy colspan rowspan scope " +
    "abbr span start reversed type value datetime title open media kind srclang label poster controls preload playsinline"
  ).split(" "),
);
const ADDRESSES =
  /^(?:(?:xlink:)?href|src|action|formaction|data|poster|background|cite|ping|codebase|longdesc|manifest|icon|dynsrc|lowsrc|from|to|values|by|srcdoc|code|classid|profile|usemap)$/;
const DANGEROUS_STYLE =
  /position|z-index|url\(|image-set|expression|behaviou?r|binding|@import|transform|translate|inset|(?:^|[;\s])(?:top|left|right|bottom)\s*:|margin[^:]*:[^;]*-\s*\d|\d{4}|\dv[wh]|animation|transition|opacity|content|filter|cursor|clip|mask|float|display|\\|\/\*|var\(/i;

/** Inspects all elements below a root, including open shadow trees. */
export function inspect(root: ParentNode): Finding[] {
  const findings: Finding[] = [];
  const find = (category: Finding["category"], detail: string) => findings.push({ category, detail });
  for (const element of descendants(root)) {
    const name = element.localName;
    const own = isOwnButton(element);
    const isOwnAttribute = (attribute: string) =>
      attribute === "part" ? isOwnPart(element) : SCROLLING.has(attribute) && isOwnScrollArea(element);
    if (!own && (!ELEMENTS.has(name) || element.namespaceURI !== "http://www.w3.org/1999/xhtml"))
      find("unwanted", name);
    for (const { name: attribute, value } of Array.from(element.attributes)) {
      const shown = `${name}[${attribute}=${value.slice(0, 60)}]`;
      if (/^on/i.test(attribute)) find("handlerAttr", shown);
      else if (attribute === "style") {
        if (DANGEROUS_STYLE.test(value)) find("styleDanger", shown);
      } else if (attribute === "id" || attribute === "name") {
        if (attribute === "name" || !/^u-[\w-]{1,80}$/.test(value)) find("clobber", shown);
      } else if (attribute === "class") {
        if (!/^press-[\w-]+$/.test(value)) find("gadgetAttr", shown);
      } else if (!ATTRIBUTES.has(attribute) && !own && !isOwnAttribute(attribute)) find("gadgetAttr", shown);
      if (ADDRESSES.test(attribute) && !isSafeAddress(value, name, attribute)) find("badScheme", shown);
      if (attribute === "srcset" && /(?:^|,)\s*(?!https:)[a-z]+:/i.test(value)) find("badScheme", shown);
    }
    const { position, zIndex } = getComputedStyle(element);
    if (/fixed|absolute|sticky/.test(position) || /\d/.test(zIndex))
      find("overlay", `${name} ${position} ${zIndex}`);
  }
  return findings;
}

/** Tags that HTML from a feed must not bring into the parts that an element renders itself. */
const FOREIGN = /^(?:script|style|iframe|i?frame|object|embed|applet|base|link|meta|svg|math|template|h1)$/;

/** Inspects what our elements render around a text, where their own parts, classes and buttons are allowed. */
export function inspectAround(root: ParentNode): Finding[] {
  return inspect(root).filter(
    ({ category, detail }) =>
      /^(?:handlerAttr|badScheme|styleDanger)$/.test(category) ||
      (category === "unwanted" && FOREIGN.test(detail)),
  );
}

function isOwnButton(element: Element): boolean {
  return (
    element.localName === "button" &&
    element.className === "press-video-play" &&
    element.getAttribute("type") === "button" &&
    element.getAttribute("dir") === "auto" &&
    element.attributes.length === (isOwnPart(element) ? 4 : 3)
  );
}

/** The attributes of a box that the keyboard reaches. */
const SCROLLING = new Set(["tabindex", "role", "aria-label"]);

/** Whether the element is a box that we have put around a wide table or code. */
function isOwnScrollArea(element: Element): boolean {
  return (
    element.localName === "div" &&
    element.className === "press-scroll" &&
    element.getAttribute("tabindex") === "0" &&
    element.getAttribute("role") === "group" &&
    element.children.length === 1 &&
    element.querySelector(":scope > :is(table, pre)") !== null
  );
}

/** Whether the element has the part that we give to its kind. */
function isOwnPart(element: Element): boolean {
  const part = /^h[1-6]$/.test(element.localName)
    ? "heading"
    : { a: "link", button: "button" }[element.localName];
  return part !== undefined && element.getAttribute("part") === part;
}

function isSafeAddress(value: string, element: string, attribute: string): boolean {
  if (/^#u-[\w-]+$/.test(value)) return true;
  if (/^data:/i.test(value))
    return (
      element === "img" &&
      attribute === "src" &&
      /^data:image\/(?:png|gif|jpe?g|webp|avif);base64,/i.test(value)
    );
  try {
    return /^(?:https?|mailto|tel):$/.test(new URL(value, "https://relative.invalid").protocol);
  } catch {
    return true;
  }
}

export function* descendants(root: ParentNode): Generator<Element> {
  for (const element of Array.from(root.querySelectorAll("*"))) {
    yield element;
    if (element.shadowRoot) yield* descendants(element.shadowRoot);
  }
}
