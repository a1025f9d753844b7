/** Replaces the templates of the page's captchas with their content, whose images and scripts are requested only then. */
export function insertCaptchas(element: HTMLElement): void {
  for (const template of element.querySelectorAll<HTMLTemplateElement>("template[slot=captcha]")) {
    const captcha = document.createElement("div");
    captcha.slot = "captcha";
    captcha.append(document.importNode(template.content, true));
    template.replaceWith(captcha);
  }
}

/** Adds the fields of the page's captchas: they are in the page's tree, and so are not fields of the built form. */
export function addCaptchaFields(fields: FormData, element: HTMLElement): void {
  const captchas = element.querySelectorAll<HTMLInputElement>(
    ':scope > [slot="captcha"]:is([name], :has([name]))',
  );
  for (const captcha of captchas)
    for (const { name, value } of [captcha, ...captcha.querySelectorAll<HTMLInputElement>("[name]")])
      if (name && typeof value === "string") fields.append(name, value);
}
