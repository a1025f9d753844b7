"use client";
import type { PressReleaseElement } from "../elements/press-release/press-release.js";
import { createComponent, type ElementProps } from "./create-component.js";

const attributes = [
  "src",
  "fallbackSrc",
  "timeZone",
  "imageHosts",
  "lazy",
  "strings",
  "theme",
  "live",
  "releaseId",
  "fromUrl",
  "newsroomHref",
  "headingLevel",
  "tools",
  "more",
  "jsonLd",
  "pageTitle",
] as const;
const properties = ["release"] as const;
const events = ["press-load", "press-error", "press-select"] as const;

/** The properties and events of `<press-release>`. */
export type PressReleaseProps = ElementProps<
  PressReleaseElement,
  (typeof attributes)[number] | (typeof properties)[number],
  (typeof events)[number]
>;

/** `<press-release>` as a component. */
export const PressRelease = createComponent<PressReleaseProps>("press-release", {
  define: () => import("../elements/press-release/define.js"),
  attributes,
  properties,
  events,
});
