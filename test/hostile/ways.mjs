/* The ways in which a page gets news from a newsroom. Not a test. */

/**
 * @typedef {object} Way
 * @property {string} says What the page's author wrote, for tables.
 * @property {(addresses: Addresses) => string} html
 * @property {boolean} [network] The page names an address on the newsroom's host, which may therefore be requested.
 * @property {boolean} [contentOnly] Only the text of the feed reaches the page, from the page's own server or in the page.
 *
 * @typedef {object} Addresses
 * @property {string} feed The feed in the newsroom.
 * @property {string} ministry The feed of another newsroom, which is honest.
 * @property {string} copy A copy of the feed's text at the host, as JSON with safe headers.
 * @property {string} gateway The feed at a gateway of the host.
 * @property {string} proxied The feed behind a proxy that passes everything on.
 * @property {string} action Where a form is sent: to the newsroom's host.
 * @property {string} text The feed's text.
 */

/** As in HTML that a server writes. */
const inScript = (text) => text.replaceAll("<", "\\u003c");

/** @type {Record<string, Way>} */
export const ways = {
  list: {
    says: "<press-list src>",
    network: true,
    html: ({ feed }) =>
      `<press-list src="${feed}" layout="cards" controls="search category type language year" sync-url="news"></press-list>`,
  },
  inline: {
    says: '<press-list open="inline">',
    network: true,
    html: ({ feed }) => `<press-list src="${feed}" open="inline"></press-list>`,
  },
  dialog: {
    says: '<press-list open="dialog">',
    network: true,
    html: ({ feed }) => `<press-list src="${feed}" open="dialog"></press-list>`,
  },
  release: {
    says: "<press-release src>",
    network: true,
    html: ({ feed }) =>
      `<press-release src="${feed}" release-id="Hostile" more="3" tools="copy-text copy-link share print" json-ld page-title="{title}"></press-release>`,
  },
  missing: {
    says: "a release that is missing",
    network: true,
    html: ({ feed }) => `<press-release src="${feed}" release-id="none-such"></press-release>`,
  },
  several: {
    says: "several feeds",
    network: true,
    html: ({ feed, ministry }) => `<press-list src="${feed} ${ministry}" open="inline"></press-list>`,
  },
  "with-fallback": {
    says: "src with fallback-src",
    network: true,
    html: ({ feed, ministry }) =>
      `<press-list src="${feed}" fallback-src="${ministry}" open="inline"></press-list>`,
  },
  form: {
    says: "<subscribe-form>",
    network: true,
    html: ({ action }) => `<subscribe-form action="${action}"></subscribe-form>`,
  },
  "own-form": {
    says: "<subscribe-form> with a form",
    network: true,
    html: ({ action }) =>
      `<subscribe-form><form method="post" action="${action}"><label>Email address <input name="email" type="email" required></label><button>Subscribe</button></form></subscribe-form>`,
  },
  gateway: {
    says: "the gateway",
    html: ({ gateway }) => `<press-list src="${gateway}" open="inline" layout="cards"></press-list>`,
  },
  "own-src": {
    says: "src at the host",
    contentOnly: true,
    html: ({ copy }) => `<press-list src="${copy}" open="inline" layout="cards"></press-list>`,
  },
  "own-fallback": {
    says: "fallback-src at the host",
    contentOnly: true,
    html: ({ copy }) =>
      `<press-release src="/copies/none" fallback-src="${copy}" release-id="Hostile" more="3"></press-release>`,
  },
  data: {
    says: "data in the page",
    contentOnly: true,
    html: ({ text }) =>
      `<press-list open="inline" layout="cards"><script type="application/json">${inScript(text)}</script></press-list>`,
  },
};

/** Ways that are unsafe, to show that each alarm can ring. */
export const naiveWays = {
  "naive-html": {
    network: true,
    html: ({ feed }) => `<div data-naive="html" data-src="${feed}"></div>`,
  },
  "naive-shadow": {
    network: true,
    html: ({ feed }) => `<div data-naive="shadow" data-src="${feed}"></div>`,
  },
  "naive-proxy": {
    html: ({ proxied }) => `<div data-naive="proxy" data-src="${proxied}"></div>`,
  },
};
