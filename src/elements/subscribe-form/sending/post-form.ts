/** Milliseconds in which the answer should have replaced the page. */
const navigationTimeoutMs = 10_000;

/**
 * Lets the browser post these fields instead of the form's own, and show the answer. Resolves when the reader comes back
 * to the page, when the answer has not replaced it in time, or at once if the answer opens somewhere else.
 */
export async function postForm(form: HTMLFormElement, target: string, fields: FormData): Promise<void> {
  const action = form.getAttribute("action");
  form.addEventListener("formdata", ({ formData }) => replaceFields(formData, fields), { once: true });
  form.setAttribute("action", target);
  form.setAttribute("method", "post");
  // Not `form.submit`, which a button named "submit" hides.
  HTMLFormElement.prototype.submit.call(form);
  if (action === null) form.removeAttribute("action");
  else form.setAttribute("action", action);
  if (replacesPage(form)) await pageShownOrTimeout();
}

function replaceFields(formData: FormData, fields: FormData): void {
  for (const name of new Set(formData.keys())) formData.delete(name);
  for (const [name, value] of fields) formData.append(name, value);
}

const replacesPage = (form: HTMLFormElement): boolean =>
  ["", "_self", "_top", "_parent"].includes((form.getAttribute("target") ?? "").toLowerCase());

const pageShownOrTimeout = (): Promise<unknown> =>
  new Promise((resolve) => {
    addEventListener("pageshow", resolve, { once: true });
    setTimeout(resolve, navigationTimeoutMs);
  });
