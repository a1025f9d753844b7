/**
 * One way to show the news, as data.
 *
 * @typedef {object} Page
 * @property {string} name Short, for `--only` and the chart.
 * @property {string} title What it is, in Markdown.
 * @property {string} group The title of the table that it belongs to.
 * @property {string} baseline The name of the page that it is compared with.
 * @property {boolean} [isFullSpeed] Neither network nor CPU is slowed down.
 * @property {{ selector: string, count: number }} items What has to be in the page, shadow roots included, to call it painted.
 * @property {string} [peer] The npm package that it needs.
 * @property {(feeds: string) => string} html The page, given the origin of the feeds.
 */
