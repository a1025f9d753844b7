"use client";
import type { PressListElement } from "../elements/press-list/press-list.js";
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
  "limit",
  "headingLevel",
  "layout",
  "controls",
  "category",
  "type",
  "language",
  "year",
  "search",
  "open",
  "linkTarget",
  "syncUrl",
] as const;
const properties = ["releases"] as const;
const events = ["press-load", "press-error", "press-select", "press-filter"] as const;

/** The properties and events of `<press-list>`. */
export type PressListProps = ElementProps<
  PressListElement,
  (typeof attributes)[number] | (typeof properties)[number],
  (typeof events)[number]
>;

/** `<press-list>` as a component. */
export const PressList = createComponent<PressListProps>("press-list", {
  define: () => import("../elements/press-list/define.js"),
  attributes,
  properties,
  events,
});
