/* The first script of a page under test: keeps what the page's policy forbids, and errors that nobody catches. */
window.violations = [];
addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) =>
  window.violations.push(`${violatedDirective} ${blockedURI} ${sample}`),
);
addEventListener("error", ({ message }) => window.violations.push(message));
addEventListener("unhandledrejection", ({ reason }) => window.violations.push(String(reason)));
