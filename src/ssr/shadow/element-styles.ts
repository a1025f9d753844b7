import type { CSSResult } from "lit";
import { changeNoteStyles } from "../../elements/press-list/changes/change-notes.styles.js";
import { findFormStyles } from "../../elements/press-list/finding/find-form.styles.js";
import { layoutStyles } from "../../elements/press-list/layouts/list-layouts.styles.js";
import { openingStyles } from "../../elements/press-list/opening/opening.styles.js";
import { pictureStyles } from "../../elements/press-list/pictures/pictures.styles.js";
import { pressListStyles } from "../../elements/press-list/press-list.styles.js";
import { moreReleasesStyles } from "../../elements/press-release/more-releases/more-releases.styles.js";
import { optionalPartsStyles } from "../../elements/press-release/parts/optional-parts.styles.js";
import { pressReleaseStyles } from "../../elements/press-release/press-release.styles.js";
import { releaseToolsStyles } from "../../elements/press-release/tools/release-tools.styles.js";
import { hostStyles } from "../../styles/host.styles.js";

/** Elements with a shadow output. */
export const shadowTags = ["press-list", "press-release"] as const;
export type ShadowTag = (typeof shadowTags)[number];

/** The styles of each element, those of its features included, in the order in which the element uses them. */
const styles: Readonly<Record<ShadowTag, readonly CSSResult[]>> = {
  "press-list": [
    hostStyles,
    pressListStyles,
    pictureStyles,
    changeNoteStyles,
    findFormStyles,
    openingStyles,
    layoutStyles,
  ],
  "press-release": [
    hostStyles,
    pressReleaseStyles,
    optionalPartsStyles,
    releaseToolsStyles,
    moreReleasesStyles,
  ],
};

/** The style sheet of an element's shadow root. The build writes the same into `dist/ssr/<tag>.css`. */
export const styleSheetOf = (tag: ShadowTag): string =>
  styles[tag]
    .map(({ cssText }) => cssText)
    .join("")
    .replace(/\/\*.*?\*\//gs, "")
    .replace(/\s+/g, " ")
    .trim();
