/**
 * Firefox tells screen readers that a required field is invalid while it is still empty, whatever `aria-invalid` says. So a
 * form that the element validates says `aria-required` instead of `required`.
 *
 * @param isNative whether the fields say `required` again, for the browser to validate them.
 */
export function requireFields(form: HTMLFormElement, isNative: boolean): void {
  const [before, after] = isNative
    ? (["aria-required", "required"] as const)
    : (["required", "aria-required"] as const);
  for (const field of form.elements) {
    const value = field.getAttribute(before);
    if (value === null || value === "false") continue;
    field.removeAttribute(before);
    field.setAttribute(after, isNative ? "" : "true");
  }
}
