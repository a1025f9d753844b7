/* global window, document, Element */
/* Notes what scripts do before the page's own alarm is there, which `mount.ts` sets up. */
window.early = [];
for (const name of ["alert", "confirm", "prompt", "print"])
  window[name] = (text) => window.early.push(`${name}(${text})`);
document.addEventListener("securitypolicyviolation", ({ target, effectiveDirective, sample }) => {
  if (target instanceof Element && effectiveDirective.startsWith("script-src"))
    window.early.push(`${effectiveDirective} ${sample}`);
});
