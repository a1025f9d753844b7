import type { CSSResult } from "lit";
import { changeNoteStyles } from "../../elements/press-list/changes/change-notes.styles.js";
import { findFormStyles } from "../../elements/press-list/finding/find-form.styles.js";
import { layoutStyles } from "../../elements/press-list/layouts/list-layouts.styles.js";
import { openingStyles } from "../../elements/press-list/opening/opening.styles.js";
import {
  pictureFunctionalStyles,
  pictureStyles,
} from "../../elements/press-list/pictures/pictures.styles.js";
import { pressListStyles } from "../../elements/press-list/press-list.styles.js";
import { moreReleasesStyles } from "../../elements/press-release/more-releases/more-releases.styles.js";
import { optionalPartsStyles } from "../../elements/press-release/parts/optional-parts.styles.js";
import { releaseFunctionalStyles } from "../../elements/press-release/press-release.functional.styles.js";
import { pressReleaseStyles } from "../../elements/press-release/press-release.styles.js";
import { releaseToolsStyles } from "../../elements/press-release/tools/release-tools.styles.js";
import { themeStyles } from "../../elements/shared/theme.styles.js";
import { fieldStyles } from "../../styles/field.styles.js";
import { designStyles } from "../../styles/design.styles.js";
import { functionalStyles } from "../../styles/functional.styles.js";
import { hostStyles } from "../../styles/host.styles.js";

/** Elements with a shadow output. */
export const shadowTags = ["press-list", "press-release"] as const;
export type ShadowTag = (typeof shadowTags)[number];

/** The styles that an element has without any of its features. */
const basicStyles: Readonly<Record<ShadowTag, readonly CSSResult[]>> = {
  "press-list": [functionalStyles, hostStyles, pressListStyles],
  "press-release": [
    functionalStyles,
    releaseFunctionalStyles,
    hostStyles,
    designStyles,
    themeStyles,
    pressReleaseStyles,
  ],
};

/** The styles of each element, those of its features included, in the order in which the element uses them. */
const styles: Readonly<Record<ShadowTag, readonly CSSResult[]>> = {
  "press-list": [
    ...basicStyles["press-list"],
    pictureFunctionalStyles,
    pictureStyles,
    changeNoteStyles,
    fieldStyles,
    findFormStyles,
    openingStyles,
    layoutStyles,
    themeStyles,
  ],
  "press-release": [
    ...basicStyles["press-release"],
    optionalPartsStyles,
    releaseToolsStyles,
    moreReleasesStyles,
  ],
};

/** The styles of elements that are `unstyled`. */
const functional: ReadonlySet<CSSResult> = new Set([
  functionalStyles,
  pictureFunctionalStyles,
  releaseFunctionalStyles,
]);

// Lit makes style sheets only in browsers. These stand for them, so that the features of an element can adopt them on a server.
for (const feature of Object.values(styles).flat())
  if (!feature.styleSheet) Object.defineProperty(feature, "styleSheet", { value: {} });

/** The styles of an element's shadow root, with all its features. The build makes `dist/ssr/<tag>.css` of them. */
export const styleSheetOf = (tag: ShadowTag): string => write(styles[tag]);

/** The styles of all elements that are `unstyled`. The build makes `dist/ssr/unstyled.css` of them. */
export const unstyledStyleSheet = (): string => write([...functional]);

/** The styles that an element uses: its own, and those of the features that it has loaded. */
export const usedStylesOf = (
  tag: ShadowTag,
  adopted: readonly CSSStyleSheet[],
  isUnstyled: boolean,
): string =>
  write(
    styles[tag].filter((feature) =>
      isUnstyled
        ? functional.has(feature)
        : basicStyles[tag].includes(feature) || (feature.styleSheet && adopted.includes(feature.styleSheet)),
    ),
  );

/** A page is painted later with each byte before its news, so nothing that a browser ignores is written. */
const write = (results: readonly CSSResult[]): string =>
  results
    .map(({ cssText }) => cssText)
    .join("")
    .replace(/\/\*.*?\*\//gs, "")
    .replace(/\s+/g, " ")
    .replace(/ ?([{};]) ?|([:,]) /g, "$1$2")
    .replaceAll(";}", "}")
    .trim();
