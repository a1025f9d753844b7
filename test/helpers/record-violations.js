/* The first script of a page under test. Records CSP violations, uncaught errors and unhandled rejections. */
window.violations = [];
addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) =>
  window.violations.push(`${violatedDirective} ${blockedURI} ${sample}`),
);
addEventListener("error", ({ message }) => window.violations.push(message));
addEventListener("unhandledrejection", ({ reason }) => window.violations.push(String(reason)));
