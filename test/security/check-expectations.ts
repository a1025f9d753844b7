/** What must be found in a rendered text: `eq`, `min`, `max` count what `sel` finds; `text` must be in one of them. */
export interface Expectation {
  sel?: string;
  eq?: number;
  min?: number;
  max?: number;
  text?: string;
  noText?: string;
  attr?: string;
  match?: string;
}

/** The expectations that do not hold. */
export function failedExpectations(
  root: ParentNode & Node,
  expectations: readonly Expectation[],
): Expectation[] {
  return expectations.filter((expectation) => !holds(root, expectation));
}

function holds(
  root: ParentNode & Node,
  { sel, eq, min, max, text, noText, attr, match }: Expectation,
): boolean {
  const whole = root.textContent ?? "";
  if (noText !== undefined && whole.includes(noText)) return false;
  if (sel === undefined) return text === undefined || whole.includes(text);
  const found = Array.from(root.querySelectorAll(sel));
  return (
    (eq === undefined || found.length === eq) &&
    (min === undefined || found.length >= min) &&
    (max === undefined || found.length <= max) &&
    (text === undefined || found.some((element) => element.textContent?.includes(text))) &&
    (attr === undefined ||
      found.some((element) => new RegExp(match ?? "").test(element.getAttribute(attr) ?? "")))
  );
}
