import { shadowElements } from "./shadow-elements.js";

const controls = "button, input:not([type=hidden]), select, textarea";
const focusable = `${controls}, a[href], summary, [tabindex="0"]`;
const replaced = "img, picture, video, audio, iframe, svg, hr, progress";

const systemColors = [
  "ButtonBorder",
  "ButtonText",
  "CanvasText",
  "FieldText",
  "GrayText",
  "Highlight",
  "LinkText",
  "VisitedText",
];

/**
 * Describes each visible element in an element's shadow tree that a reader with forced colors cannot see or tell apart. The
 * browser has to force colors when it is called.
 */
export function lostInForcedColors(host: Element): string[] {
  const system = resolve(systemColors);
  const links = resolve(["LinkText", "VisitedText"]);
  const problems: string[] = [];
  for (const element of shadowElements(host)) {
    const style = getComputedStyle(element);
    const complain = (problem: string) => problems.push(`${element.outerHTML.slice(0, 120)} ${problem}`);
    if (style.getPropertyValue("forced-color-adjust") !== "auto" && !element.matches("img, svg, svg *"))
      complain("keeps the colors of the page");
    if (hasText(element)) {
      const link = element.closest("a[href]");
      if (!(link ? links : system).has(style.color)) complain(`has text in ${style.color}`);
    }
    if (element.matches(controls) && !isDrawnByBrowser(element) && !element.querySelector("img")) {
      if (!hasBorder(style, "every", system)) complain(`has the border "${style.border}"`);
    } else if (isEmpty(element) && isPainted(element) && !hasBorder(style, "some", system)) {
      complain("is only a background or a shadow");
    }
    if (element.matches(focusable)) {
      const outline = wrongOutlineOf(element, system);
      if (outline) complain(`shows the focus with the outline "${outline}"`);
    }
    // A box of the browser's own has its error beside it as text.
    if (isDrawnByBrowser(element)) continue;
    for (const state of ["aria-invalid", "aria-disabled", "aria-pressed", "aria-current"])
      if (/^(?:true|page)$/.test(element.getAttribute(state) ?? "") && looksAlikeWithout(element, state))
        complain(`looks the same without ${state}`);
  }
  return problems;
}

/** The values that the engine computes for system colors. */
function resolve(names: string[]): Set<string> {
  const probe = document.createElement("span");
  document.body.append(probe);
  const colors = names.map((name) => {
    probe.style.color = name;
    return getComputedStyle(probe).color;
  });
  probe.remove();
  return new Set(colors);
}

const hasText = (element: Element): boolean =>
  [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== "");

const isDrawnByBrowser = (element: Element): boolean =>
  element.matches("[type=checkbox], [type=radio]") && getComputedStyle(element).appearance !== "none";

const isEmpty = (element: Element): boolean =>
  !element.textContent.trim() &&
  !element.shadowRoot &&
  !element.matches(`${replaced}, ${controls}, slot, :has(${replaced}, ${controls}, slot)`);

const sides = ["Top", "Right", "Bottom", "Left"] as const;

function hasBorder(style: CSSStyleDeclaration, where: "every" | "some", colors: Set<string>): boolean {
  return sides[where](
    (side) =>
      !/none|hidden/.test(style[`border${side}Style`]) &&
      parseFloat(style[`border${side}Width`]) >= 1 &&
      colors.has(style[`border${side}Color`]),
  );
}

/** Whether an element has a background or a shadow where colors are not forced. */
const isPainted = (element: HTMLElement): boolean =>
  withItsColors(element, () => {
    const { backgroundColor, backgroundImage, boxShadow } = getComputedStyle(element);
    const isTransparent = /^transparent$|^rgba.*, 0\)$|\/ 0\)$/.test(backgroundColor);
    return !isTransparent || backgroundImage !== "none" || boxShadow !== "none";
  });

/** The outline of an element that has the focus, if it does not show that; nothing if it cannot get the focus. */
function wrongOutlineOf(element: HTMLElement, colors: Set<string>): string | undefined {
  const options: FocusOptions & { focusVisible: boolean } = { preventScroll: true, focusVisible: true };
  element.focus(options);
  if (!element.matches(":focus")) return undefined;
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
  // The browser's own.
  if (outlineStyle === "auto") return undefined;
  return outlineStyle !== "none" && parseFloat(outlineWidth) >= 2 && colors.has(outlineColor)
    ? undefined
    : `${outlineStyle} ${outlineWidth} ${outlineColor}`;
}

/** Whether only colors that are not there any more show a state. */
function looksAlikeWithout(element: HTMLElement, state: string): boolean {
  const value = element.getAttribute(state)!;
  const differsBy = (properties: string[]) => {
    const look = () =>
      properties.map((property) => getComputedStyle(element).getPropertyValue(property)).join();
    const lookWith = look();
    element.removeAttribute(state);
    const lookWithout = look();
    element.setAttribute(state, value);
    return lookWith !== lookWithout;
  };
  if (differsBy(["border-width", "border-style", "opacity", "font-weight", "text-decoration-line"]))
    return false;
  return withItsColors(element, () =>
    differsBy(["color", "border-color", "background-color", "background-image", "box-shadow"]),
  );
}

/** Calls a function while the colors of an element are not forced. */
function withItsColors<T>(element: HTMLElement, callback: () => T): T {
  const styleBefore = element.getAttribute("style");
  element.style.setProperty("forced-color-adjust", "none");
  const result = callback();
  element.style.removeProperty("forced-color-adjust");
  if (styleBefore === null) element.removeAttribute("style");
  return result;
}
