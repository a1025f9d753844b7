/* Texts for tests of growth. Not a test. */

/** @param {number} count @param {(index: number) => string} write */
const many = (count, write) => Array.from({ length: count }, (_, index) => write(index)).join("");

/**
 * Bodies of releases whose work is not in the repetition of one text, by name.
 *
 * @type {Record<string, (count: number) => string>}
 */
export const hostileBodies = {
  "formatting before paragraphs": (count) =>
    `<p>${many(count, (at) => `<b id=${at}>`)}${"<p>x".repeat(count)}`,
  "formatting in a table": (count) => `<table>${"<b>x<tr>".repeat(count)}`,
  "links to one target": (count) => `<p id=x>x</p>${"<a href=#x>x</a>".repeat(count)}`,
  "links to targets that become the same": (count) =>
    many(count, (at) => `<a href="#${"é".repeat(60)}${at}">x</a><p id="${"é".repeat(60)}${at}">y</p>`),
  "links around links": (count) => `<a href=/><table><tr><td>`.repeat(count / 8),
  "nested lists": (count) => "<ul><li>".repeat(count / 4),
  "nested definitions": (count) => "<li><dd>".repeat(count),
  "nested templates": (count) => "<template>".repeat(count),
  "nested players": (count) => "<video src=/x.mp4><source src=/y.mp4>".repeat(count / 4),
  "nested pictures": (count) => "<picture><source srcset=/x.png><img src=/x.png alt=x>".repeat(count / 4),
  "nested embeds": (count) => "<object data=/x>".repeat(count / 4) + "<embed src=/y>".repeat(count),
  "spanned cells": (count) => `<table><tr>${"<td colspan=50 rowspan=200>x".repeat(count)}`,
  attributes: (count) => `<p ${many(count / 2, (at) => `a${at}=1 `)}>x`,
  candidates: (count) => `<img src=/x.png alt=x srcset="${"/x.png 1w, ".repeat(count)}">`,
  styles: (count) => `<p style="${"color: red; ".repeat(count)}">x`,
  headings: (count) => "<h3>x</h3>".repeat(count),
};
