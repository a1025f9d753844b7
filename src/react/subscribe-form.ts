"use client";
import type { SubscribeFormElement } from "../elements/subscribe-form/subscribe-form.js";
import { createComponent, type ElementProps } from "./create-component.js";

const attributes = [
  "action",
  "provider",
  "list",
  "topics",
  "languages",
  "frequencies",
  "privacyHref",
  "consentVersion",
  "manageHref",
  "unsubscribeHref",
  "errorPosition",
  "errorClass",
  "errorSummary",
  "errorTitle",
  "strings",
  "theme",
  "live",
] as const;
const events = ["subscribe-submit", "subscribe-success", "subscribe-error"] as const;

/** The properties and events of `<subscribe-form>`. */
export type SubscribeFormProps = ElementProps<
  SubscribeFormElement,
  (typeof attributes)[number],
  (typeof events)[number]
>;

/** `<subscribe-form>` as a component. */
export const SubscribeForm = createComponent<SubscribeFormProps>("subscribe-form", {
  define: () => import("../elements/subscribe-form/define.js"),
  attributes,
  properties: [],
  events,
});
