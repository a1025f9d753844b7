/**
 * Parts that stand for all things of one kind. Whatever has one of them has a name of its own besides, so that a page can style
 * all buttons, or one. A list that has opened a release exports these under the same names.
 */
export const sharedParts = [
  "button",
  "primary",
  "heading",
  "link",
  "control",
  "checkbox",
  "radio",
  "field-label",
  "field-error",
  "item-body",
  "tag",
  "prose",
] as const;

const names: readonly string[] = sharedParts;

export const isSharedPart = (part: string): boolean => names.includes(part);
